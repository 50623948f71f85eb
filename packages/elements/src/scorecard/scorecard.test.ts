import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { indicatorReport, largeReport, longNameDefinition, observation, observationStates, plainObservation, reportOfAllStates } from '@xaso/indicators/fixtures';
import { sendKeys } from '@web/test-runner-commands';
import { forgetFiles } from '../internal/data/shared-files.js';
import { ConsoleWatch } from '../internal/testing/console-watch.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { answers, FakeFetch, heldAnswer, refuses } from '../internal/testing/fake-fetch.js';
import type { DataStatusDetail } from '../internal/xa-element.js';
import { scorecardMessages } from './scorecard.messages.js';
import type { ScorecardRowToggleDetail, XaScorecard } from './scorecard.js';
import { fallbackStays, find, findAll, press, root, rows, scorecard, settled, words } from './testing/show-scorecard.js';

describe('<xa-scorecard>', () => {
  afterEach(() => forgetFiles());

  elementContract<XaScorecard, typeof scorecardMessages.vi>('xa-scorecard', {
    props: { report: reportOfAllStates() },
    parts: ['base', 'header', 'unit', 'title', 'coverage', 'actions', 'pillar', 'row', 'row-toggle', 'value', 'nothing', 'check', 'goal', 'sources'],
    catalogue: scorecardMessages,
  });

  describe('figures', () => {
    it('shows 20 of 58 as 34,48% beside its base and the words of the source', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.percentAgrees] }) });

      const row = words(rows(element)[0]);

      expect(row).to.contain('34,48%');
      expect(row).to.match(/20\/58/);
      expect(row).to.contain('nguồn ghi: hơn 30%');
      expect(find(element, "[part~='check']")).to.not.exist;
    });

    it('says with a badge and in words why a figure is to be checked again', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.percentDisagrees] }) });

      const check = words(find(element, "[part~='check']"));

      expect(check).to.match(/^Kiểm tra lại/);
      expect(check).to.contain('20/58');
      expect(check).to.contain('40%');
    });

    it('tells a true zero from a figure that is not there', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.zero, observationStates.missing] }) });

      const [zero, missing] = rows(element);

      expect(words(zero!.querySelector("[part~='value']"))).to.equal('0%');
      expect(zero!.querySelector("[part~='nothing']")).to.equal(null);
      expect(missing!.querySelector("[part~='value']")).to.equal(null);
      expect(words(missing!.querySelector("[part~='nothing']"))).to.equal('chưa có số liệu');
    });

    it('keeps qualifier, number and unit of a figure in one line', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.qualified, observationStates.amount, observationStates.range] }) });

      expect(findAll(element, "[part~='value']").map(words).sort()).to.deep.equal(['5–10 phút', 'hơn 26%', 'ước 9.117.000.000 đồng']);
    });

    it('shows more than 100% as it is and a bar that is only full', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.overHundred] }) });

      expect(words(find(element, "[part~='value']"))).to.equal('117%');
      expect(find(element, '.row .fill').getAttribute('width')).to.equal('100');
    });

    it('shows target and difference, and a column for them only where some row has one', async () => {
      const withTarget = await scorecard({ report: indicatorReport({ items: [observationStates.withTarget] }) });
      const without = await scorecard({ report: indicatorReport() });

      expect(words(rows(withTarget)[0])).to.contain('Kế hoạch mẫu: 15% cao hơn 4 điểm phần trăm');
      expect(findAll(withTarget, 'thead th')).to.have.length(4);
      expect(findAll(without, 'thead th')).to.have.length(3);
    });

    it('marks a goal as no result yet and leaves it out of the coverage', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observation(), observationStates.missing, observationStates.goal] }) });

      expect(words(find(element, ".mark[part~='goal']"))).to.equal('mục tiêu, chưa phải kết quả');
      expect(words(find(element, "[part~='coverage']"))).to.equal('1/2 chỉ số có số liệu');
    });

    it('gives each row its period, the number of its source and the office in charge', async () => {
      const element = await scorecard({ report: indicatorReport() });

      expect(words(rows(element)[0]!.lastElementChild)).to.equal('quý III/2026 Nguồn 1 Phụ trách: Văn phòng Xã Mẫu');
      expect(words(find(element, "[part~='sources'] li"))).to.contain('Báo cáo mẫu quý III/2026');
    });

    it('says the common place once and another place in its row', async () => {
      const elsewhere = { name: 'thôn Mẫu 1', within: ['Xã Mẫu'] };
      const element = await scorecard({
        report: indicatorReport({ items: [observation({ id: '1' }), observation({ id: '2' }), observation({ id: '3', place: elsewhere })] }),
      });

      const places = rows(element).map((row) => words(row.querySelector('.below-name')));

      expect(words(find(element, 'header'))).to.contain('Địa bàn: Xã Mẫu');
      expect(places).to.deep.equal(['', '', 'thôn Mẫu 1, Xã Mẫu']);
    });

    it('groups rows by pillar, each a table named by a heading', async () => {
      const element = await scorecard({ report: reportOfAllStates(), headingLevel: 2 });

      const captions = findAll(element, 'caption');

      expect(words(find(element, 'h2'))).to.equal('Chuyển đổi số ở Xã Mẫu');
      expect(captions.map((caption) => words(caption.querySelector('h3')))).to.include.members(['Chính quyền số', 'Kinh tế số', 'Nhân lực – tổ chức', 'Chưa xếp nhóm']);
    });
  });

  describe('data', () => {
    const named = (id: string): unknown => indicatorReport({ title: id });
    const title = (element: XaScorecard): string => words(find(element, "[part~='title']"));

    it('takes the property first, then child JSON, then src', async () => {
      const network = new FakeFetch(answers(named('src')));
      try {
        const script = `<script type="application/json">${JSON.stringify(named('script'))}</script>`;
        const element = await scorecard({ report: named('property'), src: '/order.json' }, { inside: script });
        expect(title(element)).to.equal('property');

        element.report = undefined;
        await waitUntil(() => title(element) === 'script', 'takes the JSON inside');
        expect(network.asked).to.deep.equal([]);

        element.querySelector('script')!.remove();
        await waitUntil(() => title(element) === 'src', 'takes the file');
      } finally {
        network.restore();
      }
    });

    it('takes the plain table inside when there is nothing else', async () => {
      const inside = `<table><caption>Chỉ số của Xã Mẫu</caption><tr><th>Chỉ số</th><th>Giá trị</th></tr><tr><td>Hồ sơ giải quyết đúng hạn</td><td>45/60</td></tr></table>`;

      const element = await scorecard({}, { inside });

      expect(rows(element)).to.have.length(1);
      expect(words(rows(element)[0])).to.contain('75%');
      expect(words(find(element, "[part~='title']"))).to.equal('Chỉ số của Xã Mẫu');
      expect(words(find(element, 'header'))).to.contain('Không ghi ngày chốt số liệu');
    });

    it('reads a CSV file', async () => {
      const network = new FakeFetch(answers('Chỉ số;Tử số;Mẫu số;Kỳ\r\nHồ sơ giải quyết đúng hạn;20;58;quý III/2026\r\n'));
      try {
        const element = await scorecard({ src: '/chi-so.csv' });

        expect(words(find(element, "[part~='value']"))).to.equal('34,48%');
        expect(words(rows(element)[0]!.lastElementChild)).to.contain('quý III/2026');
      } finally {
        network.restore();
      }
    });

    it('keeps the fallback when the data is wrong, and says which field', async () => {
      const watch = new ConsoleWatch();
      try {
        const element = await fixture<XaScorecard>(html`<xa-scorecard as-of="2026-10-15"><p>Bảng cũ</p></xa-scorecard>`);
        const raised = oneEvent(element, 'xa-data-status') as unknown as Promise<CustomEvent<DataStatusDetail>>;
        element.report = { ...indicatorReport(), asOf: '31/02/2026' };
        const first = (await raised).detail;
        const detail = first.status === 'loading' ? ((await oneEvent(element, 'xa-data-status')) as unknown as CustomEvent<DataStatusDetail>).detail : first;

        expect(detail.status).to.equal('error');
        expect(detail.findings.map(({ where }) => ('path' in where ? where.path : ''))).to.include('asOf');
        expect(fallbackStays(element)).to.equal(true);
      } finally {
        watch.restore();
      }
    });

    it('shows good rows, counts bad ones, and names them to whoever asks', async () => {
      // Unbundled, the sentences are many files: they are not what is tested here.
      await import('../internal/finding-words.js');
      const broken = { ...plainObservation({ id: 'hong' }), value: 'nhiều' };
      const element = await scorecard({ report: { ...indicatorReport(), items: [observation(), broken] } });

      expect(element.status).to.equal('partial');
      expect(rows(element)).to.have.length(1);
      expect(words(find(element, "[part~='status']"))).to.contain('1 bản ghi có lỗi');

      find(element, "[part~='findings'] summary").click();
      await waitUntil(() => /2.*value/.test(words(find(element, "[part~='findings'] li"))), 'says item and field in a sentence');
    });

    it('says that a report without figures has none', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [] }) });

      expect(element.status).to.equal('empty');
      expect(words(find(element, "[part~='status']"))).to.equal('Chưa có số liệu.');
      expect(words(find(element, "[part~='unit']"))).to.equal('Ủy ban nhân dân Xã Mẫu');
      expect(find(element, "[part~='download']")).to.not.exist;
    });

    it('keeps the fallback while a file is on its way and tells a screen reader when the board is there', async () => {
      const held = heldAnswer(indicatorReport());
      const network = new FakeFetch(held.answer);
      try {
        const element = await fixture<XaScorecard>(html`<xa-scorecard src="/slow.json" as-of="2026-10-15"><p>Bảng cũ</p></xa-scorecard>`);
        expect(element.status).to.equal('loading');
        expect(fallbackStays(element)).to.equal(true);

        held.send();
        await settled(element);

        expect(rows(element)).to.have.length(1);
        expect(words(find(element, ".visually-hidden[role='status']"))).to.equal('Đã hiển thị 1 chỉ số.');
      } finally {
        network.restore();
      }
    });

    it('offers another try after a failure', async () => {
      const watch = new ConsoleWatch();
      const network = new FakeFetch(refuses(404), answers(indicatorReport()));
      try {
        const element = await scorecard({ src: '/late.json' });
        expect(fallbackStays(element)).to.equal(true);

        press(element, 'retry');
        await waitUntil(() => rows(element).length === 1, 'shows the board');

        expect(element.status).to.equal('ready');
      } finally {
        network.restore();
        watch.restore();
      }
    });

    it('shows the address of a link to a strange host as text', async () => {
      const sources = [{ id: 'bao-cao-mau', title: 'Báo cáo mẫu', url: 'https://example.com/bao-cao' }];
      const refused = await scorecard({ report: indicatorReport({ sources }) });
      const allowed = await scorecard({ report: indicatorReport({ sources }), linkHosts: 'example.com' });

      await waitUntil(() => findAll(allowed, "[part~='sources'] a").length === 1, 'allows the host that the page names');
      expect(findAll(refused, "[part~='sources'] a")).to.have.length(0);
      expect(words(find(refused, "[part~='sources'] li"))).to.contain('https://example.com/bao-cao');
    });

    it('draws 500 rows without the details that nobody has asked for', async () => {
      const element = await scorecard({ report: largeReport(500) });

      expect(rows(element)).to.have.length(500);
      expect(findAll(element, '.details')).to.have.length(0);
    });
  });

  describe('details', () => {
    const long = (): unknown => indicatorReport({ definitions: [longNameDefinition], items: [observation(), observationStates.longName] });

    it('opens and closes a row by keyboard, and says so to screen readers', async () => {
      const element = await scorecard({ report: long() });
      const [, button] = findAll(element, '.name') as HTMLButtonElement[];
      button!.focus();
      expect(button!.getAttribute('aria-expanded')).to.equal('false');

      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const details = root(element).getElementById(button!.getAttribute('aria-controls')!);

      expect(button!.getAttribute('aria-expanded')).to.equal('true');
      expect(details).to.exist;
      expect(root(element).activeElement).to.equal(button);

      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(button!.getAttribute('aria-expanded')).to.equal('false');
      expect(findAll(element, '.details')).to.have.length(0);
    });

    it('shows definition, base, scope, quotation, evidence, who confirmed and the note', async () => {
      const element = await scorecard({ report: long() });
      findAll(element, '.name')[1]!.click();
      await element.updateComplete;

      const details = words(find(element, '.details'));

      for (const part of ['Số hồ sơ trả kết quả điện tử đúng hạn', 'thôn Mẫu 2', '45/60 hồ sơ', 'Biên bản mẫu', 'Người xác nhận mẫu', 'Ghi chú mẫu.', 'Báo cáo mẫu quý III/2026']) {
        expect(details).to.contain(part);
      }
    });

    it('tells the page which figure was opened', async () => {
      const element = await scorecard({ report: indicatorReport() });
      const heard = oneEvent(element, 'xa-scorecard-row-toggle') as unknown as Promise<CustomEvent<ScorecardRowToggleDetail>>;

      find(element, '.name').click();

      expect((await heard).detail).to.deep.equal({ id: 'mau-01', indicator: 'government.on-time-dossiers', open: true });
    });

    it('stays open when the language changes', async () => {
      const element = await scorecard({ report: indicatorReport() });
      find(element, '.name').click();
      await element.updateComplete;

      element.parentElement!.lang = 'en';
      await waitUntil(() => words(find(element, 'thead')).includes('Indicator'), 'speaks English');

      expect(words(find(element, '.details'))).to.contain('Confirmed by');
    });
  });

  describe('room', () => {
    afterEach(() => void document.documentElement.style.removeProperty('font-size'));

    it('is not for columns where text of twice the size needs twice as much', async () => {
      const element = await scorecard({ report: reportOfAllStates() });
      element.style.inlineSize = '700px';
      const layout = (): string => getComputedStyle(find(element, '.row > td')).display;
      expect(layout()).to.equal('table-cell');

      document.documentElement.style.fontSize = '200%';

      expect(layout()).to.equal('block');
    });

    it('is counted in pixels in a page whose root is 10 px, since its text stays at 16 px', async () => {
      const element = await scorecard({ report: reportOfAllStates() });
      document.documentElement.style.fontSize = '10px';
      const layouts = ['600px', '700px'].map((size) => {
        element.style.inlineSize = size;
        return getComputedStyle(find(element, '.row > td')).display;
      });

      expect(layouts).to.deep.equal(['block', 'table-cell']);
    });
  });

  describe('language', () => {
    it('speaks English, numbers included, and Vietnamese again', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.percentAgrees] }) });
      expect(words(find(element, "[part~='value']"))).to.equal('34,48%');

      element.parentElement!.lang = 'en';
      await waitUntil(() => words(find(element, "[part~='value']")) === '34.48%', 'writes English numbers');
      expect(words(find(element, "[part~='download']"))).to.equal('Download table (CSV)');
      expect(words(find(element, '.row .name'))).to.match(/^[A-Z][a-z ]+$/);

      element.parentElement!.lang = 'vi';
      await waitUntil(() => words(find(element, "[part~='value']")) === '34,48%', 'writes Vietnamese numbers');
    });

    it('takes single terms from the page', async () => {
      const element = await scorecard({ report: indicatorReport(), messages: { print: 'In bảng điểm' } });

      expect(words(find(element, "[part~='print']"))).to.equal('In bảng điểm');
    });
  });
});
