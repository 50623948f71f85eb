import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { evaluationDocument, largeEvaluation, scoreTable } from '@xaso/criteria/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, fails } from '../internal/testing/fake-fetch.js';
import '../internal/finding-words.js'; // fetched before the first test, whose time is short
import type { LeagueSearchDetail, XaLeague } from './league.js';
import { leagueMessages } from './league.messages.js';
import './league.js';
import { choose, find, findAll, list, names, showLeague, type, words } from './testing/show-league.js';

const withTable = (changes: Parameters<typeof scoreTable>[0]): unknown => evaluationDocument({ items: [scoreTable(changes)] });
const text = (element: XaLeague, part: string): string => words(find(element, `[part~='${part}']`));

describe('<xa-league>', () => {
  elementContract<XaLeague, typeof leagueMessages.vi>('xa-league', {
    props: { evaluation: evaluationDocument(), province: 'Tỉnh Mẫu Hai' },
    parts: ['base', 'header', 'title', 'provenance', 'basis', 'tools', 'input', 'reset', 'count', 'actions', 'save', 'print', 'table', 'row', 'rank', 'name', 'points', 'note'],
    catalogue: leagueMessages,
  });

  describe('ranks', () => {
    it('are equal for equal points, and a unit without points stands at the end with the reason', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });

      expect(list(element)).to.deep.equal([
        '1 | Phường Mẫu 2 | 80,25',
        '2 | Xã Mẫu 1 | 71,50',
        '2 | Xã Mẫu 3 | 71,50',
        '4 | Xã Mẫu Đông 4 | 64,00',
        '5 | Xã Mẫu 6 | 0,00',
        '–không xếp hạng | Đặc khu Mẫu 5 | chưa có số liệu',
        '–không xếp hạng | Phường Mẫu 7 | không áp dụng',
      ]);
    });

    it('say what they rest on: period, who gave the points, most points, source, how many are known', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });

      expect(text(element, 'provenance')).to.equal('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 31/12/2026.');
      expect(text(element, 'basis')).to.equal('Kỳ: năm 2026. Điểm do nguồn công bố. Điểm tối đa: 100. Nguồn: Bảng điểm mẫu, không có thật, số 01/QĐ-MAU. Thứ hạng xếp theo điểm chưa làm tròn; bằng điểm thì cùng hạng. 5 trong 7 đơn vị có điểm.');
    });

    it('of the source are shown as stated, with the doubt where the points contradict them', async () => {
      const element = await showLeague({ evaluation: withTable({ rank: [2, 1, 2, 3, null, 5, null] }) });

      expect(list(element)[3]).to.equal('3 | Xã Mẫu Đông 4 | 64,00 Nguồn ghi hạng 3; theo điểm phải là hạng 4.');
      expect(text(element, 'basis')).to.contain('Thứ hạng ghi theo nguồn.');
      expect(element.status).to.equal('ready');
    });

    it('go by what the points are and not by what is shown of them', async () => {
      const element = await showLeague({ evaluation: withTable({ total: [80.021, 80.024, 80.021, 1, null, 0, null], band: undefined }) });

      expect(list(element).slice(0, 3)).to.deep.equal(['1 | Phường Mẫu 2 | 80,02', '2 | Xã Mẫu 1 | 80,02', '2 | Xã Mẫu 3 | 80,02']);
    });

    it('can be those of one group', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      await choose(element, 'group', 'Nhận thức số');

      expect(list(element).slice(0, 2)).to.deep.equal(['1 | Xã Mẫu 3 | 14,00', '2 | Phường Mẫu 2 | 12,50']);
      expect(text(element, 'basis')).to.contain('Điểm tối đa: 20.');
      expect(findAll(element, 'thead th').map(words).at(-1)).to.equal('Nhận thức số');
    });

    it('can be those of another period', async () => {
      const element = await showLeague({ evaluation: evaluationDocument({ items: [scoreTable(), scoreTable({ id: 'cu', period: { type: 'year', year: 2025 }, total: [1, 2, 3, 4, 5, 6, 7], absences: [], rank: undefined })] }) });
      await choose(element, 'table', 'năm 2025');

      expect(list(element)[0]).to.equal('1 | Phường Mẫu 7 | 7,00');
      expect(text(element, 'basis')).to.contain('Kỳ: năm 2025.');
    });

    it('of points that can change say so', async () => {
      const element = await showLeague({ evaluation: withTable({ provisional: [1] }) });

      expect(list(element)[0]).to.equal('1 | Phường Mẫu 2 | 80,25 tạm tính');
    });
  });

  describe('search', () => {
    it('finds without diacritics and with them, by name, province and code', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });

      await type(element, 'dong');
      expect(names(element)).to.deep.equal(['Xã Mẫu Đông 4']);
      await type(element, 'Đông');
      expect(names(element)).to.deep.equal(['Xã Mẫu Đông 4']);
      await type(element, 'tinh mau hai dac khu');
      expect(names(element)).to.deep.equal(['Đặc khu Mẫu 5']);
      await type(element, '90006');
      expect(names(element)).to.deep.equal(['Xã Mẫu 6']);
      expect(text(element, 'count')).to.equal('1 trong 7 đơn vị');
    });

    it('keeps the ranks of the whole', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      await type(element, 'dong');

      expect(list(element)).to.deep.equal(['4 | Xã Mẫu Đông 4 | 64,00']);
    });

    it('says that there is nothing, and drops all conditions at a press', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      await type(element, 'không có thứ này');
      expect(text(element, 'nothing')).to.contain('Không có đơn vị nào như vậy.');

      find(element, "[part~='nothing'] button")!.click();
      await element.updateComplete;

      expect(names(element)).to.have.length(7);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '#text'));
      expect(find<HTMLInputElement>(element, '#text')!.value).to.equal('');
    });

    it('tells a screen reader and the page how many, once the reader pauses', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      const told = oneEvent(element, 'xa-league-search') as Promise<CustomEvent<LeagueSearchDetail>>;
      await type(element, 'phuong');

      expect((await told).detail).to.deep.equal({ text: 'phuong', province: undefined, kind: undefined, order: 'best', table: 'nam-2026', group: undefined, count: 2 });
      await element.updateComplete;
      expect(words(find(element, '.visually-hidden[role=status]'))).to.equal('2 trong 7 đơn vị');
    });

    it('takes markup as words, in what is typed and in the data', async () => {
      const { units } = evaluationDocument();
      const element = await showLeague({ evaluation: evaluationDocument({ units: { ...units, name: ['<img src=x onerror=alert(1)>', ...units.name.slice(1)] } }) });
      await type(element, '<img src=x');

      expect(names(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(findAll(element, 'img')).to.have.length(0);
    });
  });

  describe('filters and order', () => {
    it('narrow by province and kind, with the ranks among those that are left', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      await choose(element, 'province', 'Tỉnh Mẫu Hai (4)');
      expect(list(element).slice(0, 2)).to.deep.equal(['2 | Xã Mẫu 3 | 71,50', '4 | Xã Mẫu Đông 4 | 64,00']);
      expect(findAll(element, 'td.within').map(words).slice(0, 2)).to.deep.equal(['1', '2']);

      await choose(element, 'kind', 'Đặc khu (1)');
      expect(names(element)).to.deep.equal(['Đặc khu Mẫu 5']);
    });

    it('begin with the province of the page, by name or by code', async () => {
      for (const province of ['tinh mau hai', '92']) expect(names(await showLeague({ evaluation: evaluationDocument(), province })), province).to.have.length(4);
      expect(names(await showLeague({ evaluation: evaluationDocument(), province: 'Tỉnh khác' }))).to.have.length(7);
    });

    it('begin with that province where the data comes later', async () => {
      const element = await showLeague({ evaluation: evaluationDocument({ items: [] }), province: '92' });
      element.evaluation = evaluationDocument();
      await element.updateComplete;

      expect(names(element)).to.have.length(4);
    });

    it('sort from the last place and by name', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      await choose(element, 'order', 'Hạng thấp trước');
      expect(names(element)[0]).to.equal('Xã Mẫu 6');
      expect(names(element).at(-1)).to.equal('Phường Mẫu 7');
      await choose(element, 'order', 'Tên, A đến Z');
      expect(names(element)[0]).to.equal('Đặc khu Mẫu 5');
    });

    it('offer no choice that would leave nothing out', async () => {
      const element = await showLeague({ evaluation: evaluationDocument({ units: { name: evaluationDocument().units.name }, items: [scoreTable({ groups: undefined })] }) });

      expect(findAll(element, 'select').map((select) => select.getAttribute('name'))).to.deep.equal(['order']);
    });

    it('are reached and used with the keyboard alone', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() });
      find(element, '#text')!.focus();
      await sendKeys({ type: 'dong' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Xã Mẫu Đông 4']);

      await sendKeys({ press: 'Tab' });
      expect((element.shadowRoot!.activeElement as HTMLSelectElement).name).to.equal('group');
    });
  });

  describe('the whole country', () => {
    it('begins with the first units and says how many there are', async () => {
      const element = await showLeague({ evaluation: largeEvaluation() });

      expect(text(element, 'count')).to.equal('3.321 đơn vị');
      expect(names(element).length).to.be.within(24, 1500);
      expect(find(element, 'table')!.getAttribute('aria-rowcount')).to.equal('3322');
    });

    it('is all there soon after, for Ctrl+F, each unit once', async () => {
      const element = await showLeague({ evaluation: largeEvaluation(700) });

      await eventually(() => names(element).length === 700, 'draws all of them');
      expect(new Set(names(element)).size).to.equal(700);
    });

    it('is all on paper, even while only the first are drawn', async () => {
      const element = await showLeague({ evaluation: largeEvaluation(900) });

      dispatchEvent(new Event('beforeprint'));

      expect(names(element)).to.have.length(900);
      dispatchEvent(new Event('afterprint'));
    });

    it('begins anew with each question, and then grows again', async () => {
      const element = await showLeague({ evaluation: largeEvaluation(700) });
      await eventually(() => names(element).length === 700);
      await choose(element, 'order', 'Hạng thấp trước');
      expect(names(element)).to.have.length(24);

      await eventually(() => names(element).length === 700, 'draws all of them again');
    });

    it('stops its work when it leaves the page', async () => {
      const element = await showLeague({ evaluation: largeEvaluation(700) });
      element.remove();
      const drawn = names(element).length;
      await new Promise((resolve) => setTimeout(resolve, 90));

      expect(names(element).length).to.equal(drawn);
    });
  });

  describe('data', () => {
    let net: FakeFetch | undefined;
    beforeEach(forgetFiles);
    afterEach(() => net?.restore());

    it('may be a file', async () => {
      net = new FakeFetch(answers(evaluationDocument()));
      const element = await showLeague({ src: '/xep-hang.json' });

      expect(names(element)).to.have.length(7);
    });

    it('that is partly wrong shows the good tables and says so', async () => {
      const element = await showLeague({ evaluation: evaluationDocument({ items: [scoreTable(), scoreTable({ id: 'hong', total: [1] })] }) });

      expect(element.status).to.equal('partial');
      expect(names(element)).to.have.length(7);
      expect(text(element, 'status')).to.contain('1 bản ghi có lỗi nên chưa được hiển thị.');
      const panel = find<HTMLDetailsElement>(element, "[part~='findings']")!;
      panel.open = true;
      await eventually(() => words(panel).includes('Cột “total” có 1 ô nhưng có 7 đơn vị'), 'says it in words');
    });

    it('that is empty says so and keeps the fallback', async () => {
      const element = await showLeague({ evaluation: evaluationDocument({ items: [] }) });

      expect(element.status).to.equal('empty');
      expect(find(element, 'slot:not([name])')).to.exist;
    });

    it('of another kind keeps the fallback and says why', async () => {
      const element = await showLeague({ evaluation: { kind: 'indicator-report' } });

      expect(element.status).to.equal('error');
      expect(find(element, 'slot:not([name])')).to.exist;
    });

    it('that does not come keeps the fallback and offers another attempt', async () => {
      net = new FakeFetch(fails());
      const element = await showLeague({ src: '/xep-hang.json' });

      expect(element.status).to.equal('error');
      expect(find(element, "[part~='retry']")).to.exist;
      expect(find(element, 'slot:not([name])')).to.exist;
    });
  });

  describe('taking it along', () => {
    it('saves what is shown as CSV, with figures as they are and their period and source', async () => {
      const clicked: HTMLAnchorElement[] = [];
      const own = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        clicked.push(this);
      };
      try {
        const element = await showLeague({ evaluation: evaluationDocument() });
        await type(element, 'tinh mau mot');
        find(element, "[part~='save']")!.click();
        await eventually(() => clicked.length === 1, 'saves');
        await element.updateComplete;
        const csv = await (await fetch(clicked[0]!.href)).text();

        expect(clicked[0]!.download).to.equal('xep-hang-uy-ban-nhan-dan-xa-mau-2026-12-31.csv');
        expect(csv.replace('\ufeff', '').split('\r\n').slice(0, 3)).to.deep.equal([
          'Hạng;Mã;Đơn vị;Loại đơn vị;"Tỉnh, thành phố";Tổng điểm;Nhận thức số;Thể chế số;Mức;Ghi chú;Kỳ;Nguồn',
          '1;90002;Phường Mẫu 2;Phường;Tỉnh Mẫu Một;"80,25";"12,5";"67,75";Tốt;;năm 2026;"Bảng điểm mẫu, không có thật, 01/QĐ-MAU"',
          '2;90001;Xã Mẫu 1;Xã;Tỉnh Mẫu Một;"71,5";10;"61,5";Khá;;năm 2026;"Bảng điểm mẫu, không có thật, 01/QĐ-MAU"',
        ]);
        expect(csv).to.not.contain('Xã Mẫu 3');
        expect(words(find(element, '.done'))).to.equal('Đã lưu tệp xep-hang-uy-ban-nhan-dan-xa-mau-2026-12-31.csv.');
      } finally {
        HTMLAnchorElement.prototype.click = own;
      }
    });

    it('prints the list alone, whole', async () => {
      const own = window.print;
      let printed = 0;
      window.print = () => {
        printed = document.querySelector('[data-xa-print-page]')!.shadowRoot!.querySelectorAll("[part~='row']").length;
      };
      try {
        const element = await showLeague({ evaluation: largeEvaluation(500) });
        find(element, "[part~='print']")!.click();
        await eventually(() => printed > 0, 'prints');
      } finally {
        window.print = own;
        dispatchEvent(new Event('afterprint'));
      }

      expect(printed).to.equal(500);
    });
  });

  describe('language', () => {
    it('is English in an English page, names stay Vietnamese', async () => {
      const element = await showLeague({ evaluation: evaluationDocument() }, { lang: 'en' });

      await eventually(() => text(element, 'count') === '7 units', 'speaks English');
      expect(list(element)[0]).to.equal('1 | Phường Mẫu 2 | 80.25');
      expect(find(element, "[part~='name']")!.lang).to.equal('vi');
    });
  });
});
