import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { civilDate } from '@xaso/core';
import { loadProcedureCatalogue, procedureHeads } from '@xaso/procedures/catalogue';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { ConsoleWatch } from '../internal/testing/console-watch.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, fails, heldAnswer, refuses } from '../internal/testing/fake-fetch.js';
import type { DataStatusDetail } from '../internal/xa-element.js';
import { procedureMessages } from './procedure.messages.js';
import type { ProcedureChoiceDetail, XaProcedure } from './procedure.js';
import './procedure.js';
import { answer, choose, fallbackStays, find, findAll, papers, part, settled, showProcedure, text, words } from './testing/show-procedure.js';

const singleCertificate = '1.004873';

describe('<xa-procedure>', () => {
  elementContract<XaProcedure, typeof procedureMessages.vi>('xa-procedure', {
    props: { procedure: procedureCatalogue() },
    parts: ['base', 'header', 'title', 'official-name', 'row', 'label', 'answer', 'due', 'papers', 'paper', 'questions', 'actions', 'share', 'print', 'more', 'facts', 'updated'],
    catalogue: procedureMessages,
  });

  describe('answers', () => {
    it('tells an old woman who wants to prove that she is single: where, three working days, a day, two papers, whom to call', async () => {
      const element = await showProcedure({ code: singleCertificate, overlay: procedureOverlay([overlayEntry({ code: singleCertificate })]) });

      expect(text(element, 'title')).to.contain('Xin giấy độc thân');
      expect(answer(element, 'where')).to.contain('Trung tâm phục vụ hành chính công xã, phường').and.contain('Quầy 2.').and.contain('7 giờ 30');
      expect(answer(element, 'time')).to.contain('3 ngày làm việc');
      expect(text(element, 'result')).to.equal('Dự kiến có kết quả thứ Năm, 08/10/2026');
      expect(answer(element, 'fee')).to.contain('15.000 đồng').and.contain('Văn phòng Xã Mẫu xác nhận ngày 01/10/2026');
      expect(papers(element)).to.have.length(2);
      expect(part(element, 'phone')).to.have.attribute('href', 'tel:0000000000');
      expect(text(element, 'phone')).to.equal('Gọi 0000 000 000');
    });

    it('opens the list for the counter with form and identity card only', async () => {
      const element = await showProcedure({ code: singleCertificate });

      expect(papers(element)).to.deep.equal(['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (1 bản chính)', 'Căn cước hoặc hộ chiếu (hoặc giấy tờ khác có ảnh, còn hạn) (chỉ xuất trình)']);
    });

    it('says what is not known, and whom to ask, in every line; never free and never 0 days', async () => {
      const element = await showProcedure({ procedure: bareProcedure() });

      for (const row of ['where', 'time', 'fee', 'papers', 'form']) {
        expect(answer(element, row), row).to.contain('Hỏi Trung tâm phục vụ hành chính công');
        expect(find(element, `[part~='row-${row}'] [part~='unknown']`), row).to.exist;
      }
      expect(words(element.shadowRoot!.querySelector("[part='base']"))).not.to.match(/miễn phí|(?<![0-9])0 (?:ngày|đồng)|undefined/iu);
      expect(find(element, "input[type='date']")).to.equal(null);
    });

    it('gives the source of the whole once, and that of a line only where it is another', async () => {
      const element = await showProcedure({ code: '1.001193' });

      expect(text(element, 'updated')).to.match(/^Cập nhật ngày 15\/04\/2026\. Nguồn: /);
      expect(findAll(element, "[part~='source']").map(words)).to.have.length(1);
      expect(answer(element, 'fee')).to.contain('theo nguồn dẫn lại');
    });

    it('says first that a procedure has expired', async () => {
      const element = await showProcedure({ procedure: procedure({ lifeCycle: { status: 'expired' } }) });

      expect(text(element, 'life')).to.equal('Thủ tục này đã hết hiệu lực.');
      expect(part(element, 'header')!.contains(part(element, 'life'))).to.equal(true);
    });

    it('leads from a procedure that was replaced to the one that replaced it', async () => {
      const old = procedure({ lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } });
      const element = await showProcedure({ code: '9.000001', procedure: procedureCatalogue([old, procedure({ code: '9.000002', plainName: 'Giấy mẫu đời mới' })]) });
      const button = part(element, 'successor')!;
      const followed = oneEvent(element, 'xa-procedure-follow');

      expect(words(button)).to.equal('Xem thủ tục thay thế: Giấy mẫu đời mới');
      button.click();

      expect(((await followed) as CustomEvent).detail).to.deep.equal({ code: '9.000002' });
      await element.updateComplete;
      expect(text(element, 'title')).to.equal('Giấy mẫu đời mới');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'header'));
    });

    it('numbers the steps of the chosen way', async () => {
      const element = await showProcedure({ code: singleCertificate });
      const steps = (): string[] => findAll(element, "[part~='steps'] .number").map(words);

      expect(steps()).to.deep.equal(['Bước 1/3', 'Bước 2/3', 'Bước 3/3']);
      expect(text(element, 'steps')).to.contain('Mang giấy tờ đến').and.not.contain('VNeID');
    });

    it('tells the fee of the other ways where it is another', async () => {
      const element = await showProcedure({ code: '1.004222' });

      expect(answer(element, 'fee')).to.contain('20.000 đồng');
      expect(text(element, 'other-fees')).to.match(/^Nộp trực tuyến: 10\.000 đồng/);
    });
  });

  describe('the day', () => {
    const day = (element: XaProcedure): HTMLInputElement => find<HTMLInputElement>(element, "input[type='date']")!;

    async function handedInOn(element: XaProcedure, date: string): Promise<void> {
      day(element).value = date;
      day(element).dispatchEvent(new Event('change'));
      await element.updateComplete;
    }

    it('is counted from today, and from any day that the reader chooses', async () => {
      const element = await showProcedure({ code: singleCertificate });
      expect(day(element).value).to.equal('2026-10-05');

      await handedInOn(element, '2026-10-08');

      expect(text(element, 'result')).to.equal('Dự kiến có kết quả thứ Ba, 13/10/2026');
      expect(words(find(element, "[part~='due'] ol"))).to.contain('10/10/2026: nghỉ cuối tuần.');
    });

    it('is today again when the reader clears the field', async () => {
      const element = await showProcedure({ code: singleCertificate });
      await handedInOn(element, '2026-10-08');

      await handedInOn(element, '');

      expect(day(element).value).to.equal('2026-10-05');
      expect(text(element, 'result')).to.contain('08/10/2026');
    });

    it('is not promised over days off that nobody has announced', async () => {
      const element = await showProcedure({ code: singleCertificate, asOf: '2027-01-28' });

      expect(part(element, 'result')).to.equal(null);
      expect(text(element, 'due')).to.contain('lịch nghỉ của thời gian này chưa được công bố');
    });

    it('does not say of a day before the calendar that its days off are still to be announced', async () => {
      const element = await showProcedure({ code: singleCertificate });

      await handedInOn(element, '2019-01-02');

      expect(part(element, 'result')).to.equal(null);
      expect(text(element, 'due')).to.not.contain('chưa được công bố');
    });

    it('sets no case large as if it were the answer, where there are several', async () => {
      const cases = [1, 2].map((days) => ({ when: `trường hợp ${days}`, deadline: { kind: 'workingDays' as const, days } }));
      const element = await showProcedure({ procedure: procedure({ deadline: { kind: 'byCase', cases } }) });
      const large = (): string => words(find(element, "[part~='row-time'] .key"));
      expect(large()).to.equal('');

      await choose(element, 'Trường hợp của bạn', 'Trường hợp 2');

      expect(large()).to.equal('2 ngày làm việc');
    });

    it('says what holds when it is handed in after three', async () => {
      const element = await showProcedure({ code: '1.001193' });

      expect(text(element, 'due')).to.contain('Nếu nộp sau 15 giờ: dự kiến ngày 06/10/2026.');
    });

    it('waits for the case where there are many, instead of telling a day for each', async () => {
      const cases = [1, 2, 3, 4, 5].map((days) => ({ when: `trường hợp ${days}`, deadline: { kind: 'workingDays' as const, days } }));
      const element = await showProcedure({ procedure: procedure({ deadline: { kind: 'byCase', cases } }) });
      expect(text(element, 'due')).to.contain('Chọn trường hợp của bạn');
      const list = find<HTMLSelectElement>(element, "[part~='row-time'] select")!;

      list.value = 'trường hợp 2';
      list.dispatchEvent(new Event('change'));
      await element.updateComplete;

      expect(words(find(element, "[part~='row-time'] .key"))).to.equal('2 ngày làm việc');
      expect(text(element, 'result')).to.contain('07/10/2026');
    });
  });

  describe('questions', () => {
    it('add a paper only after its answer, and take it away again', async () => {
      const element = await showProcedure({ code: singleCertificate });

      await choose(element, 'Bạn đi làm thay người khác?', 'Có');
      expect(papers(element)).to.have.length(3);
      expect(papers(element)[2]).to.contain('Giấy ủy quyền');
      expect(words(find(element, '.added'))).to.contain('Cần mang thêm: Giấy ủy quyền');

      await choose(element, 'Bạn đi làm thay người khác?', 'Không');
      expect(papers(element)).to.have.length(2);
    });

    it('tell the page how the card stands now, and a screen reader how many papers it takes', async () => {
      const element = await showProcedure({ code: singleCertificate });
      expect(words(find(element, '.visually-hidden[role=status]'))).to.equal('');
      const raised = oneEvent(element, 'xa-procedure-choice');

      await choose(element, 'Bạn đã ly hôn, hoặc vợ (chồng) đã mất?', 'Có');

      const { detail } = (await raised) as CustomEvent<ProcedureChoiceDetail>;
      expect(detail).to.deep.equal({ code: singleCertificate, channel: 'inPerson', received: '2026-10-05', answers: { 'da-ly-hon': 'yes' } });
      expect(words(find(element, '.visually-hidden[role=status]'))).to.contain('Cần 3 giấy tờ.').and.contain('08/10/2026');
    });

    it('are not asked twice: the answer about papers settles the case of the time limit', async () => {
      const element = await showProcedure({ code: '1.013225' });
      expect(find(element, "[part~='row-time'] [part~='question']")).to.equal(null);
      expect(findAll(element, "[part~='row-time'] p").map(words).join(' ')).to.contain('Công trình khác');

      await choose(element, 'Bạn xây công trình nào?', 'Nhà ở riêng lẻ');

      expect(answer(element, 'time')).not.to.contain('Công trình khác');
    });

    it('take answers that the page knows already', async () => {
      const element = await showProcedure({ code: singleCertificate, answers: { 'uy-quyen': 'yes' } });

      expect(papers(element)).to.have.length(3);
    });

    it('with many answers are a list, from which an answer can be taken back, one that the page gave as well', async () => {
      const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Trường hợp ${id}` }));
      const own = procedure({ questions: [{ id: 'truong-hop', text: 'Trường hợp nào?', choices }], papers: [{ id: 'p', name: 'Giấy của trường hợp b', role: 'submit', when: { question: 'truong-hop', answer: 'b' } }] });
      const element = await showProcedure({ procedure: own, answers: { 'truong-hop': 'b' } });
      const list = find<HTMLSelectElement>(element, "[part~='questions'] select")!;
      expect([list.value, ...papers(element)]).to.deep.equal(['b', 'Giấy của trường hợp b']);
      const raised = oneEvent(element, 'xa-procedure-choice');

      list.value = '';
      list.dispatchEvent(new Event('change'));

      expect(((await raised) as CustomEvent<ProcedureChoiceDetail>).detail.answers).to.deep.equal({});
      expect(answer(element, 'papers')).to.contain('Chưa cần giấy tờ nào.');
    });

    it('offer a case of the fee, and show all again', async () => {
      const element = await showProcedure({ code: '1.001193' });
      expect(answer(element, 'fee')).to.contain('miễn phí').and.contain('Hội đồng nhân dân tỉnh');

      await choose(element, 'Trường hợp của bạn', 'Đăng ký đúng hạn, trong 60 ngày từ ngày sinh');
      expect(words(find(element, "[part~='row-fee'] .key"))).to.equal('Miễn phí');

      await choose(element, 'Trường hợp của bạn', 'Xem mọi trường hợp');
      expect(answer(element, 'fee')).to.contain('Hội đồng nhân dân tỉnh');
    });
  });

  describe('way of handing in', () => {
    it('changes papers and steps with it', async () => {
      const element = await showProcedure({ code: singleCertificate });

      await choose(element, 'Bạn định nộp bằng cách nào?', 'Nộp trực tuyến');

      expect(papers(element)).to.have.length(1);
      expect(papers(element)[0]).to.contain('Khai mẫu điện tử');
      expect(text(element, 'steps')).to.contain('VNeID');
    });

    it('begins with the one that the page names, and asks nothing where there is only one', async () => {
      expect(papers(await showProcedure({ code: singleCertificate, channel: 'online' }))[0]).to.contain('Khai mẫu điện tử');
      expect(part(await showProcedure({ code: '2.000815' }), 'channel')).to.equal(null);
    });

    it('falls back on the counter when the page names a way that does not exist', async () => {
      const element = await showProcedure({ code: singleCertificate, channel: 'bo-cau' as never });

      expect(papers(element)).to.have.length(2);
    });
  });

  describe('list', () => {
    it('is ticked by hand, says how far one is, and forgets it with another procedure', async () => {
      const element = await showProcedure({ code: singleCertificate });

      find<HTMLInputElement>(element, "[part~='paper'] input")!.click();
      await element.updateComplete;
      expect(answer(element, 'papers')).to.contain('Đã chuẩn bị 1/2 giấy tờ.');

      element.code = '1.001193';
      await settled(element);
      expect(findAll<HTMLInputElement>(element, "[part~='paper'] input").some(({ checked }) => checked)).to.equal(false);
    });
  });

  describe('keyboard', () => {
    it('ticks with the space bar, answers with the arrows, opens a panel with Enter', async () => {
      const element = await showProcedure({ code: singleCertificate });

      find(element, "[part~='paper'] input")!.focus();
      await sendKeys({ press: 'Space' });
      expect(find<HTMLInputElement>(element, "[part~='paper'] input")!.checked).to.equal(true);

      find(element, "[part~='questions'] input")!.focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(papers(element)).to.have.length(3);
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(papers(element)).to.have.length(2);

      find(element, "[part~='more'] > summary")!.focus();
      await sendKeys({ press: 'Enter' });
      expect(find<HTMLDetailsElement>(element, "[part~='more']")!.open).to.equal(true);
    });

    it('keeps the focus on the answer that was given', async () => {
      const element = await showProcedure({ code: singleCertificate });
      const first = find(element, "[part~='questions'] input")!;
      first.focus();

      await sendKeys({ press: 'Space' });
      await element.updateComplete;

      expect(element.shadowRoot!.activeElement).to.equal(first);
    });
  });

  describe('data', () => {
    let fake: FakeFetch | undefined;
    let watch: ConsoleWatch;

    beforeEach(() => {
      forgetFiles();
      watch = new ConsoleWatch();
    });

    afterEach(() => {
      fake?.restore();
      fake = undefined;
      watch.restore();
    });

    it('comes out of a catalogue by its code', async () => {
      const element = await showProcedure({ procedure: procedureCatalogue([procedure(), procedure({ code: '9.000002', plainName: 'Giấy khác' })]), code: '9.000002' });

      expect(text(element, 'title')).to.equal('Giấy khác');
    });

    it('takes a procedure alone, with the sources and links of the catalogue that it is from', async () => {
      const { items } = await loadProcedureCatalogue();
      const details = items.find(({ code }) => code === singleCertificate);
      const element = await showProcedure({ procedure: details, catalogue: procedureHeads });
      await eventually(() => find(element, "[part~='row-link'] a"), 'links the official page');

      expect(text(element, 'updated')).to.contain('Cổng Dịch vụ công quốc gia');
      expect(find<HTMLAnchorElement>(element, "[part~='row-link'] a")!.hostname).to.equal('dichvucong.gov.vn');
    });

    it('is the catalogue of the kit where the page names a code and nothing else, whatever table stands inside', async () => {
      const element = await showProcedure({ code: singleCertificate }, { inside: '<table><tr><td>Bao lâu</td><td>3 ngày</td></tr></table>' });

      expect(element.status).to.equal('ready');
      expect(text(element, 'title')).to.contain('Xin giấy độc thân');
    });

    it('comes out of JSON inside the element, before the catalogue of the kit', async () => {
      const inside = `<script type="application/json">${JSON.stringify(procedure({ code: singleCertificate, plainName: 'Giấy của xã' }))}</script>`;
      const element = await showProcedure({ code: singleCertificate }, { inside });

      expect(text(element, 'title')).to.equal('Giấy của xã');
    });

    it('keeps its fallback and names the fault when that JSON is broken', async () => {
      const element = await showProcedure({ code: singleCertificate }, { inside: '<p>Bản dự phòng</p><script type="application/json">{"code": </script>' });

      expect(element.status).to.equal('error');
      expect(fallbackStays(element)).to.equal(true);
    });

    it('comes out of the details file of one procedure', async () => {
      fake = new FakeFetch(answers(procedure()));
      const element = await showProcedure({ src: '/thu-tuc/9.000001.json' });

      expect(element.status).to.equal('ready');
      expect(text(element, 'title')).to.equal('Giấy mẫu');
    });

    it('comes out of a catalogue file by its code', async () => {
      fake = new FakeFetch(answers(procedureCatalogue([procedure(), procedure({ code: '9.000002', plainName: 'Giấy khác' })])));
      const element = await showProcedure({ src: '/thu-tuc.json', code: '9.000002' });

      expect(text(element, 'title')).to.equal('Giấy khác');
    });

    it('takes the details from beside the file of heads, and says nothing of them before they are here', async () => {
      const { deadline: _deadline, fee: _fee, papers: _papers, ...head } = procedure();
      const { answer: details, send } = heldAnswer(procedure());
      fake = new FakeFetch(answers(procedureCatalogue([head], { detailsUrl: 'chi-tiet/{code}.json' })), details);
      const element = Object.assign(document.createElement('xa-procedure'), { asOf: '2026-10-05', src: '/du-lieu/thu-tuc.json', code: '9.000001' });
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await eventually(() => fake!.asked.length === 2, 'asks for the details');
      expect(new URL(fake.asked[1]!.url).pathname).to.equal('/du-lieu/chi-tiet/9.000001.json');
      expect(element.status).to.equal('loading');
      expect(fallbackStays(element)).to.equal(true);

      send();

      await eventually(() => element.status === 'ready', 'has them');
      expect(answer(element, 'time')).to.contain('3 ngày làm việc');
    });

    it('keeps the fallback when the details do not come, and offers another attempt', async () => {
      const { deadline: _deadline, fee: _fee, papers: _papers, ...head } = procedure();
      fake = new FakeFetch(answers(procedureCatalogue([head], { detailsUrl: 'chi-tiet/{code}.json' })), refuses(404), answers(procedure()));
      const element = await showProcedure({ src: '/thu-tuc.json', code: '9.000001' });
      await eventually(() => element.status === 'error', 'fails');
      expect(fallbackStays(element)).to.equal(true);
      expect(text(element, 'status')).to.contain('Chưa tải được nội dung của thủ tục này.');

      part(element, 'retry')!.click();

      await eventually(() => element.status === 'ready', 'is there');
      expect(fallbackStays(element)).to.equal(false);
    });

    it('keeps the fallback and names the code when nobody has such a procedure, and shows it when it is asked for another', async () => {
      const element = await showProcedure({ code: '1.999999' });

      expect(element.status).to.equal('empty');
      expect(fallbackStays(element)).to.equal(true);
      expect(text(element, 'status')).to.equal('Chưa tìm thấy thủ tục mã 1.999999.');

      const told = oneEvent(element, 'xa-data-status');
      element.code = '1.999998';
      const { detail } = (await told) as CustomEvent<DataStatusDetail>;
      expect(detail.findings.map(({ values }) => values['code'])).to.deep.equal(['1.999998']);

      element.code = singleCertificate;
      await settled(element);
      expect(fallbackStays(element)).to.equal(false);
    });

    it('keeps the fallback for whatever is no procedure', async () => {
      for (const input of [7, 'thủ tục', [], {}, { items: 3 }, { code: 5, name: 'Mẫu' }, { kind: 'procedure-catalogue', items: [null] }, { ...procedure(), deadline: { kind: 'workingDays', days: -3 } }]) {
        const element = await showProcedure({ procedure: input });

        expect(element.status, JSON.stringify(input)).to.equal('error');
        expect(fallbackStays(element), JSON.stringify(input)).to.equal(true);
      }
      expect(watch.errors).to.deep.equal([]);
    });

    it('says nothing of other procedures of the file that are broken', async () => {
      const element = await showProcedure({ procedure: procedureCatalogue([procedure(), { code: 'x' } as never]), code: '9.000001' });

      expect(element.status).to.equal('partial');
      expect(part(element, 'status')).to.equal(null);
    });

    it('shows text out of data as text', async () => {
      const element = await showProcedure({ procedure: procedure({ plainName: '<img src=x onerror="alert(1)">', where: '<b>Xã Mẫu</b>' }) });

      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect(text(element, 'title')).to.equal('<img src=x onerror="alert(1)">');
    });

    it('never links to a place that the page does not allow', async () => {
      const element = await showProcedure({ procedure: procedure({ url: 'https://gov-vn.example/1', papers: [{ id: 'a', name: 'Tờ khai', role: 'submit', form: { name: 'Mẫu', url: 'javascript:alert(1)' } }] }), reportHref: 'javascript:alert(1)', helpHref: 'data:text/html,x' });
      await eventually(() => answer(element, 'link').includes('https://gov-vn.example/1'), 'writes the address out');

      expect(findAll(element, 'a')).to.deep.equal([]);
    });

    it('lays the file of the commune over it, and says when that file does not come', async () => {
      fake = new FakeFetch(answers(procedureOverlay()));
      const element = await showProcedure({ procedure: procedure(), overlaySrc: '/rieng.json' });
      await eventually(() => answer(element, 'fee').includes('15.000 đồng'), 'shows the fee of the commune');
      fake.restore();
      forgetFiles();

      fake = new FakeFetch(fails(), fails(), fails(), answers(procedureOverlay()));
      const other = await showProcedure({ procedure: procedure(), overlaySrc: '/rieng-khac.json' });
      await eventually(() => part(other, 'overlay-status'), 'names the fault');
      expect(text(other, 'overlay-status')).to.contain('Chưa dùng được thông tin riêng của xã');
      expect(answer(other, 'fee')).to.contain('8.000 đồng');
    });

    it('names broken entries of the commune’s file, which may be those of this procedure', async () => {
      const broken = { ...overlayEntry(), fee: { kind: 'fixed', amount: -5 } };
      const element = await showProcedure({ procedure: procedure(), overlay: { ...procedureOverlay(), items: [broken] } });
      await eventually(() => element.status === 'partial', 'tells it');

      expect(text(element, 'overlay-status')).to.contain('1 mục trong thông tin riêng của xã có lỗi nên chưa được dùng.');
      expect(find(element, "[part~='overlay-status'] [part='findings']")).to.exist;
      expect(answer(element, 'fee')).to.contain('8.000 đồng');

      element.overlay = { ...procedureOverlay(), items: [overlayEntry(), { ...broken, code: '9.000009' }] };
      await eventually(() => answer(element, 'fee').includes('15.000 đồng'), 'takes the good entry');
      expect(part(element, 'overlay-status'), 'a fault of another procedure').to.equal(null);
      expect(element.status).to.equal('partial');
    });

    it('offers another attempt when its file is not there', async () => {
      fake = new FakeFetch(refuses(404), answers(procedure()));
      const element = await showProcedure({ src: '/thu-tuc/1.json' });
      expect(fallbackStays(element)).to.equal(true);

      part(element, 'retry')!.click();

      await eventually(() => element.status === 'ready', 'is there');
    });

    it('gives what a commune says of a replaced procedure to its successor, but for the fee', async () => {
      const old = procedure({ lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } });
      const element = await showProcedure({ code: '9.000002', procedure: procedureCatalogue([old, procedure({ code: '9.000002' })]), overlay: procedureOverlay() });
      await element.updateComplete;

      expect(answer(element, 'where')).to.contain('Quầy 2.');
      expect(answer(element, 'fee')).to.contain('8.000 đồng').and.not.contain('15.000');
    });
  });

  describe('language', () => {
    it('is English in an English page, the answers too', async () => {
      const element = await showProcedure({ procedure: procedure() }, { lang: 'en' });
      await eventually(() => part(element, 'base')!.lang === 'en', 'speaks English');

      expect(answer(element, 'time')).to.contain('3 working days').and.contain('8 October 2026');
      expect(text(element, 'share')).to.equal('Send to your family');
    });

    it('tells in an English page which words are Vietnamese', async () => {
      const element = await showProcedure({ code: singleCertificate }, { lang: 'en' });
      await eventually(() => part(element, 'base')!.lang === 'en', 'speaks English');
      const spoken = (node: Element | null): string | undefined => node?.closest<HTMLElement>('[lang]')?.lang;

      expect(spoken(find(element, "[part~='title'] > *"))).to.equal('vi');
      expect(spoken(find(element, "[part~='paper'] > span"))).to.equal('vi');
      expect(spoken(find(element, "[part~='questions'] legend"))).to.equal('vi');
      expect(spoken(find(element, "[part~='row-form'] .answer > p"))).to.equal('vi');
      expect(spoken(find(element, "[part~='row-time'] .key"))).to.equal('en');
      expect(spoken(part(element, 'share'))).to.equal('en');
    });

    it('takes words of the page in place of its own', async () => {
      const element = await showProcedure({ code: singleCertificate, helpHref: '/to-cong-nghe-so', helpText: 'Gọi anh Mẫu, tổ công nghệ số thôn 1', messages: { share: 'Gửi cho con' } });
      await eventually(() => find(element, "[part~='help'] a"), 'links to those who help');

      expect(text(element, 'share')).to.equal('Gửi cho con');
      expect(text(element, 'help')).to.equal('Gọi anh Mẫu, tổ công nghệ số thôn 1');
    });
  });

  describe('headings', () => {
    it('stand below those of the page', async () => {
      const element = await fixture<XaProcedure>(html`<xa-procedure heading-level="2" .procedure=${procedure()}></xa-procedure>`);
      await settled(element);

      expect(part(element, 'title')!.localName).to.equal('h2');
      expect([...new Set(findAll(element, "[part~='label']").map(({ localName }) => localName))]).to.deep.equal(['h3']);
    });
  });

  it('does not scroll sideways on a narrow telephone whose text is twice as large', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const element = await showProcedure({ code: '1.001193' });
      element.parentElement!.style.inlineSize = '288px';
      const card = part(element, 'base')!;

      expect(getComputedStyle(card).fontSize).to.equal('32px');
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('fills the width that it may take where the page’s root is 10 px', async () => {
    document.documentElement.style.fontSize = '10px';
    try {
      const element = await showProcedure({ code: singleCertificate });
      expect(getComputedStyle(part(element, 'base')!).maxInlineSize).to.match(/896px/);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('shows fees and life of the day on which it is handed in', async () => {
    const fee = { kind: 'byCase' as const, cases: [{ to: civilDate('2026-10-10'), fee: { kind: 'fixed' as const, amount: 8000 } }, { from: civilDate('2026-10-11'), fee: { kind: 'free' as const } }] };
    const element = await showProcedure({ procedure: procedure({ fee }) });
    expect(answer(element, 'fee')).to.contain('8.000 đồng (đến hết ngày 10/10/2026)');

    const day = find<HTMLInputElement>(element, "input[type='date']")!;
    day.value = '2026-10-12';
    day.dispatchEvent(new Event('change'));
    await element.updateComplete;

    expect(answer(element, 'fee')).to.contain('Miễn phí');
  });
});
