import { formatMoney, type Language } from '@xaso/core';
import type { PaymentCode } from '@xaso/elements/payment-code';
import type { BoardPoint } from './board-point.js';
import { pointWords, type PointWords } from './point-words.js';
import { escapeHtml } from './escape-html.js';

/** A card of a point: its code, its name, and in words where the code leads or whom it pays. */
export function pointHtml({ name, note, qr, link, payment }: BoardPoint, language: Language): string {
  const words = pointWords[language];
  const facts = payment === undefined ? linkHtml(link!, words) : paymentHtml(payment, words, language);
  return `<li class="card">
<svg class="qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label="${escapeHtml(`${words.codeOf} ${name}`)}" shape-rendering="crispEdges"><rect width="${qr.size}" height="${qr.size}" fill="#fff"/><path d="${qr.path}" fill="#000"/></svg>
<div class="words">
<h2 class="name" lang="vi">${escapeHtml(name)}</h2>
${note === undefined ? '' : `<p class="official" lang="vi">${escapeHtml(note)}</p>\n`}${facts}
</div>
</li>`;
}

function linkHtml({ href, host }: NonNullable<BoardPoint['link']>, words: PointWords): string {
  return `<p class="where">${words.opens} <a href="${escapeHtml(href)}" rel="noopener noreferrer">${host.split('.').map(escapeHtml).join('<wbr>.')}</a></p>`;
}

/** The holder stands first and in bold: forged stickers are told by the name alone. */
function paymentHtml({ holder, bankName, account, amount, purpose }: PaymentCode, words: PointWords, language: Language): string {
  const rows = [
    [words.account, account],
    [words.bank, bankName],
    [words.amount, amount === undefined ? words.amountOpen : formatMoney(amount, { language })],
    ...(purpose === undefined ? [] : [[words.purpose, purpose]]),
  ];
  return `<p class="where">${words.paysTo} <strong lang="vi">${escapeHtml(holder)}</strong></p>
${rows.map(([label, text]) => `<p class="code">${escapeHtml(label!)}: ${escapeHtml(text!)}</p>`).join('\n')}
<p class="code">${words.compare}</p>`;
}
