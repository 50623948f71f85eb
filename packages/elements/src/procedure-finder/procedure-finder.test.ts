import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { searchIndexOf, splitCatalogue, type Procedure, type ProcedureCatalogue } from '@xaso/procedures';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { ConsoleWatch } from '../internal/testing/console-watch.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, fails, FakeFetch, heldAnswer, refuses, type Answer } from '../internal/testing/fake-fetch.js';
import { procedureFinderMessages } from './procedure-finder.messages.js';
import './procedure-finder.js';
import type { ProcedureSearchDetail, ProcedureSelectDetail, XaProcedureFinder } from './procedure-finder.js';
import { box, cardHeading, find, findAll, finder, focused, names, press, said, settled, shippedNames, shippedProcedures, type, words } from './testing/show-finder.js';

const listed = bareProcedure({ code: '9.000007', name: 'Thủ tục mẫu cấp giấy thử', agency: 'Ủy ban nhân dân Xã Mẫu', onlineLevel: 'partial', field: 'Lĩnh vực mẫu' });

/** Runs with answers in place of the network. */
async function online(script: readonly Answer[], run: (network: FakeFetch) => Promise<void>): Promise<void> {
  const network = new FakeFetch(...script);
  try {
    await run(network);
  } finally {
    network.restore();
  }
}

describe('<xa-procedure-finder>', () => {
  let shipped: ProcedureCatalogue;

  before(async () => {
    shipped = await shippedProcedures();
  });

  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => forgetFiles());

  elementContract<XaProcedureFinder, typeof procedureFinderMessages.vi>('xa-procedure-finder', {
    props: { catalogue: shippedNames },
    parts: ['base', 'box', 'label', 'input', 'hint', 'filters', 'results', 'title', 'list', 'hit', 'name', 'more'],
    catalogue: procedureFinderMessages,
  });

  describe('finding', () => {
    it('brings a person who types "giay doc than" to the card in two steps', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'giay doc than');
      await press(element, 'Xin giấy độc thân');

      await eventually(() => words(cardHeading(element)).includes('giấy độc thân'), 'the card says what it is about');
      expect(find(element, "[part~='box']")).to.equal(null);
    });

    it('understands what people say: "lam giay khai sinh cho con"', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'lam giay khai sinh cho con');

      expect(names(element)[0]).to.equal('Làm giấy khai sinh');
    });

    it('forgives a slip of the keys: "kahi sinh"', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'kahi sinh');

      expect(names(element)[0]).to.equal('Làm giấy khai sinh');
    });

    it('marks what was found in the name as it is written', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'gia han tam tru');

      const row = find(element, "[part~='hit'] .name");
      expect([...row.querySelectorAll('mark')].map(words)).to.deep.equal(['Gia hạn tạm trú']);
      expect(row.textContent).to.equal(shipped.items.find(({ code }) => code === '1.002755')!.plainName);
    });

    it('finds a procedure by its code', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, '1.004222');

      expect(findAll(element, "[part~='hit']").map((row) => row.dataset['code'])).to.deep.equal(['1.004222']);
    });

    it('shows what is asked for most before anything is typed, and more at a press', async () => {
      const element = await finder({ catalogue: shipped });
      expect(words(find(element, "[part~='title']"))).to.equal('Thủ tục hay hỏi');
      expect(names(element)).to.have.length(8);

      find(element, "[part~='more']").click();
      await eventually(() => names(element).length === shipped.featured!.length, 'shows the rest');

      await eventually(() => focused(element) === findAll(element, "[part~='hit']")[8], 'the focus goes to the first of them');
    });

    it('shows data as text, whatever it holds', async () => {
      const name = '<img src=x onerror="window.pwned=1"> Thủ tục mẫu';
      const element = await finder({ catalogue: procedureCatalogue([procedure({ name, plainName: name })]) });

      await type(element, 'thủ tục mẫu img');

      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(names(element)[0]).to.equal(name);
    });

    it('remembers in memory what was looked at, last first', async () => {
      const element = await finder({ catalogue: shipped });
      for (const text of ['doc than', '1.004222']) {
        await type(element, text);
        find(element, "[part~='hit']").click();
        await element.updateComplete;
        find(element, "[part~='back']").click();
        await element.updateComplete;
      }

      await type(element, '');

      expect(findAll(element, "[part~='recent'] [part~='hit']").map((row) => row.dataset['code'])).to.deep.equal(['1.004222', '1.004873']);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    });
  });

  describe('a catalogue in which nothing stands out', () => {
    it('shows all of it, and how many there are', async () => {
      const element = await finder({ catalogue: procedureCatalogue([procedure(), listed]) });

      expect(words(find(element, "[part~='results'] [part~='title']"))).to.equal('Danh sách thủ tục');
      expect(words(find(element, "[part~='count']"))).to.equal('2 thủ tục');
      expect(names(element)).to.deep.equal(['Giấy mẫu', 'Thủ tục mẫu cấp giấy thử']);
    });
  });

  describe('near-identical procedures', () => {
    it('asks what tells them apart instead of listing them', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'khai sinh');

      expect(words(find(element, "[part~='question']"))).to.equal('Trong nước hay có yếu tố nước ngoài?');
      expect(findAll(element, "[part~='answer']").map(words)).to.deep.equal(['Trong nước', 'Có yếu tố nước ngoài']);
    });

    it('lists what an answer leaves once that is little, and takes an answer back', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'khai sinh');

      await press(element, 'Trong nước', "[part~='answer']");

      const left = findAll(element, ".questions [part~='hit']").map((row) => row.dataset['code']);
      expect(left).to.have.length.within(2, 5);
      expect(left[0]).to.equal('1.001193');
      await eventually(() => focused(element)?.matches(".questions [part~='hit']"), 'the focus goes to the first of them');

      await press(element, 'Chọn lại');
      expect(words(find(element, "[part~='question']"))).to.equal('Trong nước hay có yếu tố nước ngoài?');
    });

    it('does not ask what has been said already', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'khai sinh co yeu to nuoc ngoai');

      expect(words(find(element, '.settled'))).to.contain('Có yếu tố nước ngoài');
      expect(findAll(element, ".questions [part~='hit']")[0]!.dataset['code']).to.equal('2.000528');
    });

    it('opens the card when one procedure is left', async () => {
      const pair = [procedure({ code: '9.000001', name: 'Đăng ký mẫu', plainName: undefined }), procedure({ code: '9.000002', name: 'Đăng ký mẫu có yếu tố nước ngoài', plainName: undefined })] as unknown as Procedure[];
      const element = await finder({ catalogue: procedureCatalogue(pair.map(({ plainName: _none, ...rest }) => rest)) });
      await type(element, 'đăng ký mẫu');
      const chosen = oneEvent(element, 'xa-procedure-select') as unknown as Promise<CustomEvent<ProcedureSelectDetail>>;

      await press(element, 'Có yếu tố nước ngoài', "[part~='answer']");

      expect((await chosen).detail.code).to.equal('9.000002');
    });
  });

  describe('nothing found', () => {
    it('says so and what to do next', async () => {
      const element = await finder({ catalogue: { ...shipped, publisher: { name: 'Ủy ban nhân dân Xã Mẫu', contact: '0000 000 000' } } }, { inside: '<p slot="help">Hỏi trưởng thôn</p>' });

      await type(element, 'qwzx vbkj');

      const section = find(element, "[part~='nothing']");
      expect(words(section)).to.contain('Chưa tìm thấy thủ tục nào cho “qwzx vbkj”');
      await eventually(() => section.querySelectorAll('a').length === 2, 'its links are there');
      const [phone, portal] = [...section.querySelectorAll('a')];
      expect(phone!.getAttribute('href')).to.equal('tel:0000000000');
      expect(portal!.href).to.equal('https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=qwzx%20vbkj');
      expect(section.querySelector('slot[name="help"]')).to.exist;
    });

    it('knows the search of the national portal where the catalogue names none', async () => {
      const { linkTemplates: _none, ...catalogue } = procedureCatalogue();
      const element = await finder({ catalogue });

      await type(element, 'qwzx');

      await eventually(() => find(element, "[part~='nothing'] a")?.getAttribute('href')?.includes('keyword=qwzx'), 'the link is there');
    });
  });

  describe('keyboard', () => {
    it('opens the card with Enter when one was found', async () => {
      const element = await finder({ catalogue: shipped });
      box(element).focus();
      await sendKeys({ type: 'giay doc than' });
      const chosen = oneEvent(element, 'xa-procedure-select') as unknown as Promise<CustomEvent<ProcedureSelectDetail>>;
      const searches: ProcedureSearchDetail[] = [];
      element.addEventListener('xa-procedure-search', ({ detail }) => searches.push(detail));

      await sendKeys({ press: 'Enter' });

      expect((await chosen).detail).to.deep.equal({ code: '1.004873', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', query: 'giay doc than' });
      expect(searches, 'the search is told before the choice').to.deep.equal([{ query: 'giay doc than', count: 1 }]);
      await eventually(() => (focused(element)?.shadowRoot?.activeElement ?? focused(element)) === cardHeading(element), 'the focus is on the heading of the card');
    });

    it('leads from the box through the results and back', async () => {
      const element = await finder({ catalogue: shipped });
      box(element).focus();
      await sendKeys({ type: 'tạm trú' });
      const rows = (): HTMLElement[] => findAll(element, '[data-item]');

      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal(rows()[0]);
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal(rows()[1]);
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal(rows().at(-1));
      await sendKeys({ press: 'Home' });
      expect(focused(element)).to.equal(rows()[0]);
      await sendKeys({ press: 'ArrowUp' });
      expect(focused(element)).to.equal(box(element));
      await sendKeys({ press: 'Escape' });
      expect(box(element).value).to.equal('');
    });

    it('goes to the first of several with Enter, into the card with Enter, and back with Escape', async () => {
      const element = await finder({ catalogue: shipped });
      box(element).focus();
      await sendKeys({ type: 'thường trú' });

      await sendKeys({ press: 'Enter' });
      await eventually(() => focused(element)?.matches('[data-item]'), 'the focus is in the results');
      const { code } = (focused(element) as HTMLElement).dataset;
      await sendKeys({ press: 'Enter' });
      await eventually(() => find(element, "[part~='card']"), 'the card is open');
      await sendKeys({ press: 'Escape' });

      await eventually(() => (focused(element) as HTMLElement | null)?.dataset['code'] === code, 'the focus is where it was');
      expect(box(element).value).to.equal('thường trú');
    });

    it('brings the focus back to the line that was chosen', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'tạm trú');
      findAll(element, "[part~='hit']")[2]!.click();
      await element.updateComplete;

      find(element, "[part~='back']").click();
      await element.updateComplete;

      expect(focused(element)).to.equal(findAll(element, "[part~='hit']")[2]);
    });

    it('has nothing smaller than a thumb', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'khai sinh');
      find<HTMLDetailsElement>(element, "[part~='filters']").open = true;

      const small = findAll(element, 'button, select, summary, input:not([type=checkbox])').filter((each) => each.getBoundingClientRect().height < 44);

      expect(small.map((each) => `${each.localName} ${words(each)}`)).to.deep.equal([]);
    });
  });

  describe('screen reader', () => {
    it('tells how many were found once the typing rests', async () => {
      const element = await finder({ catalogue: shipped });
      const searches: ProcedureSearchDetail[] = [];
      element.addEventListener('xa-procedure-search', ({ detail }) => searches.push(detail));

      for (const text of ['d', 'do', 'doc', 'doc than']) await type(element, text);
      expect(said(element)).to.equal('');

      await eventually(() => said(element) !== '', 'tells it');
      expect(said(element)).to.equal('1 thủ tục. Đầu tiên: Xin giấy độc thân (xác nhận tình trạng hôn nhân).');
      expect(searches).to.deep.equal([{ query: 'doc than', count: 1 }]);
    });

    it('tells that nothing was found', async () => {
      const element = await finder({ catalogue: shipped });

      await type(element, 'qwzx');

      await eventually(() => said(element) === 'Chưa tìm thấy thủ tục nào cho “qwzx”', 'tells it');
    });
  });

  describe('conditions', () => {
    const choose = async (element: XaProcedureFinder, name: string, value: string): Promise<void> => {
      const list = find<HTMLSelectElement>(element, `select[name='${name}']`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };

    it('shows what meets them, without a word typed', async () => {
      const element = await finder({ catalogue: shipped });

      await choose(element, 'field', 'Chứng thực');

      const count = shipped.items.filter(({ field }) => field === 'Chứng thực').length;
      expect(findAll(element, "[part~='hit']")).to.have.length(Math.min(count, 8));
      expect(words(find(element, "[part~='count']"))).to.equal(`${count} thủ tục theo điều kiện đã chọn`);
    });

    it('do not call the twenty that are looked at all there are', async () => {
      const items = Array.from({ length: 30 }, (_, place) => procedure({ code: `9.${String(100000 + place)}`, name: `Cấp giấy mẫu số ${place}`, plainName: undefined, field: 'Lĩnh vực mẫu' }));
      const element = await finder({ catalogue: procedureCatalogue([...items, procedure({ code: '9.000009', field: 'Lĩnh vực khác' })]) });
      await type(element, 'giấy mẫu');

      const list = find<HTMLSelectElement>(element, "select[name='field']");
      list.value = 'Lĩnh vực mẫu';
      list.dispatchEvent(new Event('change'));
      await element.updateComplete;

      expect(words(find(element, "[part~='count']"))).to.equal('20 thủ tục gần nhất với lời bạn gõ');
    });

    it('leave the focus in the box when they are taken back, by either button', async () => {
      const element = await finder({ catalogue: shipped });
      const narrow = async (): Promise<void> => {
        const list = find<HTMLSelectElement>(element, "select[name='level']");
        list.value = 'none';
        list.dispatchEvent(new Event('change'));
        await element.updateComplete;
      };
      find<HTMLDetailsElement>(element, "[part~='filters']").open = true;
      await narrow();
      const reset = find(element, "[part~='reset']");
      reset.focus();
      reset.click();
      await element.updateComplete;
      expect(focused(element)).to.equal(box(element));

      await type(element, 'xyzzy');
      await narrow();
      await press(element, 'Bỏ lọc', "[part~='nothing'] button");

      expect(focused(element)).to.equal(box(element));
    });

    it('narrows a search and a group, and is taken back at a press', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'tạm trú');

      await choose(element, 'level', 'full');
      const narrowed = findAll(element, "[part~='hit']").map((row) => shipped.items.find(({ code }) => code === row.dataset['code'])!.onlineLevel);
      expect([...new Set(narrowed)]).to.deep.equal(['full']);

      find(element, "[part~='reset']").click();
      await element.updateComplete;
      expect(findAll(element, "[part~='reset']")).to.deep.equal([]);
      expect(names(element).length).to.be.greaterThan(3);
    });

    it('offers only what tells procedures apart', async () => {
      const element = await finder({ catalogue: procedureCatalogue([procedure(), procedure({ code: '9.000002' })]) });

      expect(find(element, "[part~='filters']")).to.equal(null);
    });
  });

  describe('data', () => {
    it('keeps what is typed while the catalogue is on its way', async () => {
      const held = heldAnswer(shipped);
      await online([held.answer], async () => {
        const element = await fixture<XaProcedureFinder>(html`<xa-procedure-finder src="/cham.json" as-of="2026-10-15"><a href="/thu-tuc">Danh sách thủ tục</a></xa-procedure-finder>`);
        await eventually(() => box(element), 'the box is there');
        expect(find(element, 'slot:not([name])')).to.exist;
        box(element).focus();
        await sendKeys({ type: 'giay doc than' });
        const { top } = box(element).getBoundingClientRect();

        held.send();
        await settled(element);

        expect(box(element).value).to.equal('giay doc than');
        expect(focused(element)).to.equal(box(element));
        expect(box(element).getBoundingClientRect().top, 'the box stays under the finger').to.equal(top);
        await eventually(() => names(element)[0]?.startsWith('Xin giấy độc thân'), 'it is answered');
      });
    });

    it('does what Enter was pressed for as soon as there is an index', async () => {
      const held = heldAnswer(shipped);
      await online([held.answer], async () => {
        const element = await fixture<XaProcedureFinder>(html`<xa-procedure-finder src="/cham-2.json" as-of="2026-10-15"></xa-procedure-finder>`);
        await eventually(() => box(element), 'the box is there');
        box(element).focus();
        await sendKeys({ type: 'giay doc than' });
        await sendKeys({ press: 'Enter' });

        held.send();

        await eventually(() => find(element, "[part~='card']"), 'the card is open');
      });
    });

    it('keeps the list inside when the file is wrong, and says why', async () => {
      const watch = new ConsoleWatch();
      try {
        await online([answers({ kind: 'procedure-catalogue', items: 'không' })], async () => {
          const element = await finder({ src: '/hong.json' }, { inside: '<ul><li><a href="/thu-tuc/khai-sinh">Khai sinh</a></li></ul>' });

          expect(element.status).to.equal('error');
          expect(find(element, 'slot:not([name])')).to.exist;
          expect(box(element)).to.equal(null);
          expect(words(find(element, "[part~='status']"))).to.contain('Danh mục thủ tục chưa đúng định dạng');
        });
      } finally {
        watch.restore();
      }
    });

    it('searches the good procedures of a catalogue and counts the bad ones', async () => {
      const element = await finder({ catalogue: { ...shipped, items: [...shipped.items.slice(0, 5), { code: 'hỏng' }] } });

      expect(element.status).to.equal('partial');
      expect(words(find(element, "[part~='status']"))).to.contain('1 thủ tục trong danh mục có lỗi');
      await type(element, 'khai sinh');
      expect(names(element).length).to.be.greaterThan(0);
    });

    it('searches a new catalogue in place of an old one, with what was typed', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'giấy thử');

      element.catalogue = procedureCatalogue([procedure(), listed]);

      await eventually(() => names(element)[0] === 'Thủ tục mẫu cấp giấy thử', 'finds in the new one');
    });

    it('says that a catalogue is empty', async () => {
      const element = await finder({ catalogue: procedureCatalogue([]) });

      expect(element.status).to.equal('empty');
      expect(words(find(element, "[part~='status']"))).to.equal('Danh mục chưa có thủ tục nào.');
    });

    it('searches the catalogue of the kit where the page asks for it, and brings the details of a choice', async () => {
      const element = await finder({ shipped: true });

      await type(element, 'giay doc than');
      find(element, "[part~='hit']").click();

      await eventually(() => find(element, 'xa-procedure'), 'the card is there');
      await eventually(() => words(cardHeading(element)).includes('giấy độc thân'), 'with its details');
    });

    it('says that the commune’s own file did not come, in the list and on the card, and asks again at a press', async () => {
      await online([refuses(404), refuses(404), refuses(404), answers(procedureOverlay([overlayEntry({ code: '1.004873' })]))], async () => {
        const element = await finder({ catalogue: shipped, overlaySrc: '/rieng.json' });
        await eventually(() => element.status === 'partial', 'tells the page');
        expect(words(find(element, "[part~='overlay-status']"))).to.contain('Chưa dùng được thông tin riêng của xã');
        await type(element, '1.004873');
        await press(element, 'giấy độc thân');
        await eventually(() => find(element, 'xa-procedure')?.shadowRoot?.querySelector("[part~='overlay-status']"), 'the card says so too');
        expect(find(element, "[part~='overlay-status']"), 'once is enough').to.equal(null);
        find(element, "[part~='back']").click();
        await element.updateComplete;

        for (let attempt = 0; attempt < 3 && element.status !== 'ready'; attempt += 1) {
          find(element, "[part~='overlay-status'] [part~='retry']").click();
          await element.updateComplete;
          expect(focused(element), 'the focus stays').to.equal(box(element));
          await eventually(() => element.status === 'ready' || find(element, "[part~='overlay-status']"), 'has come to something');
        }

        expect(element.status).to.equal('ready');
        expect(find(element, "[part~='overlay-status']")).to.equal(null);
      });
    });

    it('names what is broken in the commune’s own file and words, for editors', async () => {
      const overlay = { ...procedureOverlay(), items: [{ ...overlayEntry(), fee: { kind: 'fixed', amount: -5 } }] };
      const element = await finder({ catalogue: procedureCatalogue(), overlay, lexicon: { kind: 'nothing' } });
      await eventually(() => find(element, "[part~='lexicon-status']"), 'tells it');

      expect(element.status).to.equal('partial');
      expect(words(find(element, "[part~='overlay-status'] p"))).to.equal('1 mục trong thông tin riêng của xã có lỗi nên chưa được dùng.');
      expect(words(find(element, "[part~='lexicon-status'] p"))).to.equal('Chưa dùng được bộ từ riêng của xã để tìm thủ tục.');
      find<HTMLDetailsElement>(element, "[part~='overlay-status'] details").open = true;
      await eventually(() => words(find(element, "[part~='overlay-status'] li")).startsWith('Mục thứ 1, trường fee.amount: '), 'in a sentence with its place');
    });

    it('gives its cards what the page says of help, reports, way and linked data', async () => {
      const element = await finder({ catalogue: shipped, channel: 'online', reportHref: 'mailto:gopy@xamau.gov.vn', helpHref: '/to-cong-nghe-so', helpText: 'Gọi tổ công nghệ số thôn 1', jsonLd: true });
      await type(element, '1.004873');
      await press(element, 'giấy độc thân');
      await eventually(() => find(element, 'xa-procedure')?.shadowRoot?.querySelector("[part~='report'] a, [part~='help'] a"), 'the card is there');
      const card = find(element, 'xa-procedure').shadowRoot!;

      expect(words(card.querySelector("[part~='help']"))).to.equal('Gọi tổ công nghệ số thôn 1');
      expect(words(card.querySelector("[part~='report']"))).to.equal('Báo thông tin sai');
      expect(card.querySelector("[part~='json-ld']")).to.exist;
      expect(words(card.querySelector("[part~='channel'] label:has(:checked)"))).to.equal('Nộp trực tuyến');
    });

    it('takes an index that was made ahead of time, as src and beside a catalogue', async () => {
      const index = searchIndexOf(shipped.items, shipped);
      await online([answers(index)], async () => {
        const alone = await finder({ src: '/chi-muc.json' });
        await type(alone, 'thường trú');
        expect(names(alone)[0]).to.equal('Nhập hộ khẩu (đăng ký thường trú)');

        const beside = await finder({ catalogue: shipped, indexSrc: '/chi-muc.json' });
        await type(beside, 'thường trú');
        await eventually(() => names(beside)[0] === 'Nhập hộ khẩu (đăng ký thường trú)', 'finds with it');
      });
    });

    it('passes over an index of another catalogue', async () => {
      await online([answers(searchIndexOf(shipped.items, shipped))], async () => {
        const element = await finder({ catalogue: procedureCatalogue([procedure(), listed]), indexSrc: '/chi-muc-cu.json' });

        await type(element, 'giấy thử');

        await eventually(() => names(element)[0] === 'Thủ tục mẫu cấp giấy thử', 'finds what is in the catalogue');
      });
    });

    it('searches without an index that does not come', async () => {
      const watch = new ConsoleWatch();
      try {
        await online([refuses(404)], async () => {
          const element = await finder({ catalogue: shipped, indexSrc: '/khong-co.json' });
          await type(element, 'thường trú');

          await eventually(() => names(element)[0] === 'Nhập hộ khẩu (đăng ký thường trú)', 'finds without it');
        });
      } finally {
        watch.restore();
      }
    });

    it("understands the commune's own words beside those of the kit", async () => {
      const lexicon = { kind: 'search-lexicon', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-10-01', sources: [], items: [{ type: 'meaning', say: ['giấy xanh lá'], mean: ['thường trú'] }] };
      const element = await finder({ catalogue: shipped, lexicon });

      await type(element, 'giay xanh la');

      await eventually(() => names(element)[0] === 'Nhập hộ khẩu (đăng ký thường trú)', 'finds it by the own word');
    });

    it("shows what the commune says of a procedure, from a property or a file", async () => {
      await online([answers(procedureOverlay())], async () => {
        for (const props of [{ overlay: procedureOverlay() }, { overlaySrc: '/cua-xa.json' }]) {
          const element = await finder({ catalogue: procedureCatalogue(), ...props });
          find(element, "[part~='hit']").click();

          await eventually(() => words(find(element, 'xa-procedure')?.shadowRoot as unknown as Element).includes('0000 000 000'), 'the telephone of the commune is on the card');
        }
      });
    });
  });

  describe('card', () => {
    const heads = splitCatalogue(procedureCatalogue([procedure(), listed]), 'thu-tuc/{code}.json').heads;

    it('loads the details of a choice from beside the catalogue', async () => {
      await online([answers(heads), answers(procedure())], async (network) => {
        const element = await finder({ src: '/data/dau.json' });

        find(element, "[part~='hit']").click();
        await eventually(() => find(element, 'xa-procedure'), 'the card is there');

        expect(new URL(network.asked[1]!.url).pathname).to.equal('/data/thu-tuc/9.000001.json');
      });
    });

    it('says what is known when the details do not come, and asks again at a press', async () => {
      const watch = new ConsoleWatch();
      try {
        await online([answers(heads), fails(), answers(procedure())], async () => {
          const element = await finder({ src: '/data/dau-2.json' });
          find(element, "[part~='hit']").click();

          await eventually(() => words(find(element, '.note')).includes('Chưa tải được chi tiết'), 'says so');
          expect(words(find(element, "[part~='listing-name']"))).to.equal('Giấy mẫu');
          const retry = find(element, "[part~='card'] [part~='retry']");
          retry.focus();
          retry.click();

          await eventually(() => find(element, 'xa-procedure'), 'the card is there');
          expect(find(element, "[part~='card']").contains(focused(element)), 'the focus stays on the card').to.equal(true);
        });
      } finally {
        watch.restore();
      }
    });

    it('shows of a procedure that is only listed what is known and where to ask', async () => {
      const element = await finder({ catalogue: procedureCatalogue([listed]), overlay: procedureOverlay([overlayEntry({ code: listed.code })]) });

      find(element, "[part~='hit']").click();
      await element.updateComplete;

      const listing = words(find(element, "[part~='listing']"));
      for (const fact of ['Thủ tục mẫu cấp giấy thử', '9.000007', 'Lĩnh vực mẫu', 'Ủy ban nhân dân Xã Mẫu', 'Trực tuyến một phần', '0000 000 000']) expect(listing).to.contain(fact);
      await eventually(() => focused(element)?.matches("[part~='listing-name']"), 'the focus is on its heading');
    });

    it('says that a procedure is no longer in force', async () => {
      const element = await finder({ catalogue: procedureCatalogue([{ ...listed, lifeCycle: { status: 'expired' } }]) });

      expect(words(find(element, "[part~='hit'] [part~='expired']"))).to.equal('Đã hết hiệu lực');
    });

    it('works on when the network has gone', async () => {
      const element = await finder({ catalogue: shipped });
      await eventually(() => customElements.get('xa-procedure'), 'the card comes while the page is idle');
      await online([fails()], async (network) => {
        await type(element, 'giay doc than');
        find(element, "[part~='hit']").click();

        await eventually(() => words(cardHeading(element)).includes('giấy độc thân'), 'the card is there');
        expect(network.asked).to.deep.equal([]);
      });
    });

    it('goes on to what has come in the place of a procedure', async () => {
      const old = procedure({ code: '9.000001', name: 'Thủ tục mẫu cũ', lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } });
      const element = await finder({ catalogue: procedureCatalogue([old, procedure({ code: '9.000002', name: 'Thủ tục mẫu mới', plainName: 'Giấy mẫu mới' })]) });
      find(element, "[data-code='9.000001']").click();
      await eventually(() => find(element, 'xa-procedure')?.shadowRoot?.querySelector("[part~='successor']"), 'the card names the successor');

      find(element, 'xa-procedure').shadowRoot!.querySelector<HTMLElement>("[part~='successor']")!.click();

      await eventually(() => words(cardHeading(element)) === 'Giấy mẫu mới', 'shows it');
    });
  });

  describe('address', () => {
    it('is left alone unless the page asks for it', async () => {
      const element = await finder({ catalogue: shipped });
      await type(element, 'doc than');
      find(element, "[part~='hit']").click();
      await eventually(() => find(element, 'xa-procedure'), 'the card is there');

      expect(location.hash).to.equal('');
    });

    it('tells what was chosen, and the Back button leads to the results and their focus', async () => {
      const element = await finder({ catalogue: shipped, syncHash: true });
      await type(element, 'doc than');
      find(element, "[part~='hit']").click();
      await element.updateComplete;
      expect(location.hash).to.equal('#thu-tuc=1.004873');

      history.back();

      await eventually(() => find(element, "[part~='card']") === null, 'the results are back');
      expect(location.hash).to.equal('#tim-thu-tuc=doc%20than');
      expect(box(element).value).to.equal('doc than');
      await eventually(() => focused(element)?.matches("[data-code='1.004873']"), 'so is the focus');
      history.forward();
      await eventually(() => find(element, "[part~='card']"), 'forward leads to the card again');
    });

    it('leads to the results by its button, also after going on from a replaced procedure', async () => {
      const element = await finder({ catalogue: procedureCatalogue([procedure({ name: 'Cấp giấy chứng nhận cũ', plainName: undefined, lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } }), procedure({ code: '9.000002', name: 'Cấp giấy chứng nhận mới', plainName: undefined })]), syncHash: true });
      await type(element, 'chứng nhận cũ');
      await press(element, 'Cấp giấy chứng nhận cũ', '[data-item]');
      await eventually(() => find(element, 'xa-procedure')?.shadowRoot?.querySelector('[part=successor]'), 'offers the successor');
      find(element, 'xa-procedure').shadowRoot!.querySelector<HTMLElement>('[part=successor]')!.click();
      await eventually(() => location.hash === '#thu-tuc=9.000002', 'goes on');

      find(element, "[part~='back']").click();

      await eventually(() => location.hash.startsWith('#tim-thu-tuc='), 'the address is that of the results');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(find(element, "[part~='card']")).to.equal(null);
      expect(box(element).value).to.equal('chứng nhận cũ');
    });

    it('leads to the results by its button where a link opened the first card', async () => {
      const element = await finder({ catalogue: procedureCatalogue([procedure({ lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } }), procedure({ code: '9.000002' })]), syncHash: true });
      location.hash = '#thu-tuc=9.000001';
      await eventually(() => find(element, 'xa-procedure')?.shadowRoot?.querySelector('[part=successor]'), 'offers the successor');
      find(element, 'xa-procedure').shadowRoot!.querySelector<HTMLElement>('[part=successor]')!.click();
      await eventually(() => location.hash === '#thu-tuc=9.000002', 'goes on');

      find(element, "[part~='back']").click();

      await eventually(() => location.hash === '', 'the address is that of the list');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(find(element, "[part~='card']")).to.equal(null);
    });

    it('says that it names a procedure which the catalogue does not have', async () => {
      history.replaceState(null, '', '#thu-tuc=9.123456');
      const element = await finder({ catalogue: shipped, syncHash: true });

      expect(words(find(element, "[part~='unknown-code']"))).to.equal('Chưa tìm thấy thủ tục mã 9.123456 trong danh mục này.');
      await type(element, 'khai sinh');
      expect(find(element, "[part~='unknown-code']")).to.equal(null);
    });

    it('leaves no step behind when the reader goes back by the button', async () => {
      const element = await finder({ catalogue: shipped, syncHash: true });
      await type(element, 'doc than');
      find(element, "[part~='hit']").click();
      await element.updateComplete;

      find(element, "[part~='back']").click();

      await eventually(() => location.hash === '#tim-thu-tuc=doc%20than', 'the address follows');
      expect(find(element, "[part~='card']")).to.equal(null);
    });

    it('opens at the procedure that the address names, without taking the focus', async () => {
      history.replaceState(null, '', '#thu-tuc=1.004222');
      const element = await finder({ catalogue: shipped, syncHash: true });

      await eventually(() => words(cardHeading(element)).includes('thường trú'), 'the card is there');
      expect(document.activeElement).to.not.equal(element);
    });

    it('follows a link of the page', async () => {
      const element = await finder({ catalogue: shipped, syncHash: true });

      location.hash = '#tim-thu-tuc=khai%20sinh';

      await eventually(() => names(element)[0] === 'Làm giấy khai sinh', 'it is searched');
    });

    for (const hash of ['#thu-tuc=%E0%A4%A', '#thu-tuc=khong-co', '#thu-tuc=<script>', '#tim-thu-tuc=', '#thu-tuc']) {
      it(`passes over ${hash}`, async () => {
        history.replaceState(null, '', hash);
        const element = await finder({ catalogue: shipped, syncHash: true });

        expect(find(element, "[part~='card']")).to.equal(null);
        expect(words(find(element, "[part~='title']"))).to.equal('Thủ tục hay hỏi');
      });
    }

    it('keeps what others have in the address, and stays open when the page goes to another of its places', async () => {
      history.replaceState(null, '', '#lien-he');
      const element = await finder({ catalogue: shipped, syncHash: true });
      await type(element, 'doc than');
      find(element, "[part~='hit']").click();
      await element.updateComplete;
      expect(location.hash).to.equal('#lien-he&thu-tuc=1.004873');

      location.hash = '#gioi-thieu';
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;

      expect(find(element, "[part~='card']")).to.exist;
    });
  });

  describe('language', () => {
    it('asks in English in an English page', async () => {
      const element = await finder({ catalogue: shipped }, { lang: 'en' });
      await eventually(() => words(find(element, "[part~='label']")) === 'Which procedure do you need?', 'speaks English');

      await type(element, 'khai sinh');

      expect(words(find(element, "[part~='question']"))).to.equal('Within Vietnam, or with a foreign element?');
    });

    it('says what the page says in place of a term', async () => {
      const element = await finder({ catalogue: shipped, messages: { label: 'Bà con cần làm giấy gì?' } });

      expect(words(find(element, "[part~='label']"))).to.equal('Bà con cần làm giấy gì?');
    });
  });
});
