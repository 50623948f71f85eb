import type { TableTemplate } from '@xaso/readers/workbook';
import { escapeHtml } from '../board/escape-html.js';
import { placeFormStyles } from './place-form-styles.js';
import { printPage } from './print-page.js';

type Column = TableTemplate['sheets'][number]['columns'][number];

/** What stands on the form beside its fields. Vietnamese alone, as the table is that the form is copied into. */
const words = {
  title: 'PHIẾU THU THẬP ĐIỂM KINH DOANH',
  unit: 'Ủy ban nhân dân xã, phường: ',
  number: 'Số phiếu: ',
  how: 'Mỗi ô trên phiếu là một cột cùng tên của bảng Excel. Ô nào không biết thì để trống, không ghi thay.',
  consentTitle: 'Đồng ý công khai',
  consent:
    'Tôi đã được giải thích: khi tôi đồng ý, trang thông tin của xã, phường hiện cho mọi người xem tên cơ sở, chủ cơ sở, địa chỉ, điện thoại, giờ mở cửa và vị trí chính xác. ' +
    'Không đồng ý thì điện thoại và tên hộ không được đưa lên, vị trí được làm tròn khoảng 100 m. Tôi có thể đổi ý bất cứ lúc nào; xã, phường sửa hoặc gỡ khi tôi yêu cầu. ' +
    'Phần nào tôi không muốn công khai thì tôi gạch bỏ ở trên, và phần đó không được nhập vào bảng.',
  owner: 'Chủ cơ sở',
  ownerHow: '(ký, ghi rõ họ tên)',
  collector: 'Người thu thập',
  collectorHow: '(ký, ghi rõ họ tên, điện thoại)',
} as const;

/** Columns that the office fills in, and those of the consent, which stand above the signatures. */
const withoutField = ['STT'];
const consentFields = ['Đồng ý công khai', 'Ngày đồng ý'];

/** The form on which a place is written down where it is: its fields are the columns of the table, with consent and signatures, on one A4 page. */
export function placeFormHtml({ sheets }: TableTemplate): string {
  const columns = sheets.flatMap((sheet) => sheet.columns).filter(({ header }) => !withoutField.includes(header));
  const fields = columns.filter(({ header }) => !consentFields.includes(header));
  const consent = columns.filter(({ header }) => consentFields.includes(header));
  const body = `<main>
<header>
<p class="line"><span>${escapeHtml(words.unit)}</span><span class="dots"></span></p>
<p class="line number"><span>${escapeHtml(words.number)}</span><span class="dots"></span></p>
<h1>${escapeHtml(words.title)}</h1>
<p class="how">${escapeHtml(words.how)}</p>
</header>
<table>
<tbody>
${fields.map(fieldHtml).join('\n')}
</tbody>
</table>
<section>
<h2>${escapeHtml(words.consentTitle)}</h2>
<p>${escapeHtml(words.consent)}</p>
<table>
<tbody>
${consent.map(fieldHtml).join('\n')}
</tbody>
</table>
<div class="signatures">
${signatureHtml(words.owner, words.ownerHow)}
${signatureHtml(words.collector, words.collectorHow)}
</div>
</section>
</main>`;
  return printPage({ title: words.title, language: 'vi', styles: placeFormStyles, body });
}

function fieldHtml({ header, how, choices }: Column): string {
  const answer = choices === undefined ? `<p class="hint">${escapeHtml(how)}</p>` : `<p class="choices">${choices.map((choice) => `<span class="choice"><span class="box"></span>${escapeHtml(String(choice))}</span>`).join(' ')}</p>`;
  return `<tr><th scope="row">${escapeHtml(header)}</th><td>${answer}</td></tr>`;
}

function signatureHtml(who: string, how: string): string {
  return `<div class="signature"><p class="who">${escapeHtml(who)}</p><p class="hint">${escapeHtml(how)}</p></div>`;
}
