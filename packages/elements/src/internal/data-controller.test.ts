import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { coreFinding, integrityOf, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { html as lit, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataController, type DataReader, type InlineTable } from './data-controller.js';
import { dataMessages } from './data-messages.js';
import { renderDataNotice } from './data-notice.js';
import { defaultLimits, type FetchLimits } from './data/fetch-limits.js';
import { forgetFiles } from './data/shared-files.js';
import { LocalizeController } from './localize-controller.js';
import { onDemand, type OnDemand } from './on-demand.js';
import { ConsoleWatch } from './testing/console-watch.js';
import { eventually } from './testing/eventually.js';
import { answers, FakeFetch, fails, hangs, heldAnswer, refuses, type Answer } from './testing/fake-fetch.js';
import type { DataStatusDetail } from './xa-element.js';
import { XaDataElement } from './xa-data-element.js';

interface Names {
  readonly names: readonly string[];
  readonly items?: readonly string[];
}

let parses = 0;

/** Takes `{ names: string[] }`; a name that is not a text is a bad record. */
function parseNames(input: unknown): ParseResult<Names> {
  parses += 1;
  const names = (input as { names?: unknown } | null)?.names;
  if (!Array.isArray(names)) return parseResult<Names>(undefined, [coreFinding('schema.required', { path: 'names' })]);
  const findings: Finding[] = names.flatMap((name, index) => (typeof name === 'string' ? [] : [coreFinding('schema.type', { path: `items[${index}]` })]));
  const good = names.filter((name) => typeof name === 'string');
  return parseResult<Names>({ names: good, items: good }, findings);
}

/** Milliseconds that an element of the tests waits for the network. */
let patience = defaultLimits.idle;

/** What a value needs before it is shown; set by the tests that need something. */
let preparation: (() => Promise<unknown>) | undefined;

const reader = onDemand<DataReader<Names>>(() =>
  Promise.resolve({
    parse: parseNames,
    parseTable: (table: InlineTable) => parseResult<Names>({ names: table.rows.slice(1).map((row) => row[0] ?? '') }, []),
    readFile: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(parseResult<Names>({ names: new TextDecoder().decode(bytes).split('\n') }, [])),
    prepare: () => preparation,
  }),
);

class SampleList extends XaDataElement {
  static override readonly tag = 'xa-sample-list';

  readonly data = new DataController<Names>(this, {
    reader: this.ownReader,
    property: () => this.list,
    isEmpty: ({ names }) => (this.only === undefined ? names.length === 0 : !names.includes(this.only)),
    question: () => this.only,
    limits: this.ownLimits,
  });
  readonly #l10n = new LocalizeController(this, { vi: dataMessages, en: async () => (await import('./data-messages.en.js')).dataMessagesEn });
  seenInWillUpdate: readonly string[] | undefined;

  @property({ attribute: false }) list?: unknown;
  @property() only?: string;

  protected get ownReader(): OnDemand<DataReader<Names>> {
    return reader;
  }

  protected get ownLimits(): FetchLimits {
    return { ...defaultLimits, pause: 1, idle: patience };
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.seenInWillUpdate = this.data.value?.names;
  }

  protected override render(): TemplateResult {
    const value = this.data.value;
    return lit`<div part="base">${renderDataNotice(this.data, this.#l10n)}${value ? lit`<p id="names">${value.names.join(',')}</p>` : lit`<slot></slot>`}</div>`;
  }
}

SampleList.define();

/** An element whose own code comes only once `comes` says so. */
function defineCutOff(tag: string, comes: () => boolean): void {
  const unsure = onDemand(() => (comes() ? reader.load() : Promise.reject(new Error('no chunk'))));
  class SampleCutOff extends SampleList {
    protected override get ownReader(): OnDemand<DataReader<Names>> {
      return unsure;
    }
  }
  SampleCutOff.define(tag);
}

let fake: FakeFetch | undefined;
let watch: ConsoleWatch;
const network = (...script: readonly Answer[]): FakeFetch => (fake = new FakeFetch(...script));
const shown = (element: SampleList): string | undefined => element.shadowRoot!.querySelector('#names')?.textContent ?? undefined;
const noticed = (element: SampleList): string => element.shadowRoot!.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();
const asked = (times: number): Promise<void> => eventually(() => fake!.asked.length === times, `asks ${times} times`);
const until = (element: SampleList, status: string): Promise<void> => eventually(() => element.status === status, `reaches ${status}, was ${element.status}`);
const listFrom = (src: string): Promise<SampleList> => fixture<SampleList>(html`<xa-sample-list src=${src}><p>Bản dự phòng</p></xa-sample-list>`);

function scriptOf(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const table = html`<table><tr><th>Tên</th></tr><tr><td>từ bảng</td></tr></table>`;

describe('DataController', () => {
  beforeEach(() => {
    forgetFiles();
    parses = 0;
    preparation = undefined;
    patience = defaultLimits.idle;
    watch = new ConsoleWatch();
  });

  afterEach(() => {
    fake?.restore();
    fake = undefined;
    watch.restore();
  });

  describe('where data comes from', () => {
    it('takes the property before anything else, and asks the network for nothing', async () => {
      network(answers({ names: ['từ tệp'] }));
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json" .list=${{ names: ['từ thuộc tính'] }}>${scriptOf('{"names":["từ script"]}')}${table}</xa-sample-list>`);

      await nextFrame();

      expect(shown(element)).to.equal('từ thuộc tính');
      expect(fake!.asked).to.have.length(0);
    });

    it('takes child JSON before src', async () => {
      network(answers({ names: ['từ tệp'] }));
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json">${scriptOf('{"names":["từ script"]}')}${table}</xa-sample-list>`);

      await until(element, 'ready');

      expect(shown(element)).to.equal('từ script');
      expect(fake!.asked).to.have.length(0);
    });

    it('takes src before the table, which is then the fallback', async () => {
      const held = heldAnswer({ names: ['từ tệp'] });
      network(held.answer);
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json">${table}</xa-sample-list>`);

      expect(element.status).to.equal('loading');
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      held.send();
      await until(element, 'ready');
      expect(shown(element)).to.equal('từ tệp');
    });

    it('takes the plain table when nothing else is given', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list><div>${table}</div></xa-sample-list>`);

      await until(element, 'ready');

      expect(shown(element)).to.equal('từ bảng');
    });

    it('reads the table once: what is done to it later is not data', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list>${table}</xa-sample-list>`);
      await until(element, 'ready');

      element.querySelector('td')!.textContent = 'sửa sau';
      element.append(document.createElement('p'));
      await nextFrame();

      expect(shown(element)).to.equal('từ bảng');
    });

    it('is idle and keeps its fallback when nothing is given', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list><p>Bản dự phòng</p></xa-sample-list>`);

      expect(element.status).to.equal('idle');
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(noticed(element)).to.equal('');
    });

    it('notices JSON that is put inside later', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list></xa-sample-list>`);

      element.append(scriptOf('{"names":["muộn"]}'));

      await until(element, 'ready');
      expect(shown(element)).to.equal('muộn');
    });

    it('has the value ready when the element derives from it', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list .list=${{ names: ['a'] }}></xa-sample-list>`);
      expect(element.seenInWillUpdate).to.deep.equal(['a']);

      element.list = { names: ['b'] };
      await element.updateComplete;

      expect(element.seenInWillUpdate).to.deep.equal(['b']);
    });

    it('shows data of the page when updateComplete has come, the first time too', async () => {
      defineCutOff('xa-sample-first-time', () => true);
      const element = await fixture<SampleList>(html`<xa-sample-first-time .list=${{ names: ['a'] }}></xa-sample-first-time>`);

      expect(shown(element)).to.equal('a');
      expect(element.status).to.equal('ready');
    });

    it('goes back to src when the property is taken away', async () => {
      network(answers({ names: ['từ tệp'] }));
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json" .list=${{ names: ['a'] }}></xa-sample-list>`);

      element.list = undefined;
      await element.updateComplete;

      await until(element, 'ready');
      expect(shown(element)).to.equal('từ tệp');
    });

    for (const [src, format] of [['/so-lieu.csv', 'by its ending'], ['/so-lieu', 'by its first sign']] as const) {
      it(`gives a file that is not JSON to the reader that comes on demand, told ${format}`, async () => {
        network(answers('một\nhai'));
        const element = await listFrom(src);

        await until(element, 'ready');

        expect(shown(element)).to.equal('một,hai');
      });
    }
  });

  describe('what becomes of it', () => {
    for (const [status, list] of [
      ['ready', { names: ['a'] }],
      ['partial', { names: ['a', 1] }],
      ['empty', { names: [] }],
      ['error', { names: [1] }],
      ['error', { wrong: true }],
      ['error', 'chữ'],
    ] as const) {
      it(`is ${status} for ${JSON.stringify(list)}`, async () => {
        const element = await fixture<SampleList>(html`<xa-sample-list><p>Bản dự phòng</p></xa-sample-list>`);
        const told = oneEvent(element, 'xa-data-status');

        element.list = list;

        const { detail } = (await told) as CustomEvent<DataStatusDetail>;
        expect(detail.status).to.equal(status);
        expect(element.status).to.equal(status);
        expect(element.shadowRoot!.querySelector('slot') !== null).to.equal(status === 'error');
      });
    }

    it('judges anew what was read when the element asks for something else', async () => {
      network(answers({ names: ['a', 'b'] }));
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json" only="x"></xa-sample-list>`);
      await until(element, 'empty');

      element.only = 'b';
      await until(element, 'ready');

      expect(fake!.asked).to.have.length(1);
    });

    for (const [name, end] of [['has come', () => Promise.resolve()], ['failed to come', () => Promise.reject(new Error('no chunk'))]] as const) {
      it(`keeps the fallback until what the value needs ${name}`, async () => {
        const element = await fixture<SampleList>(html`<xa-sample-list><p>Bản dự phòng</p></xa-sample-list>`);
        let go = (): void => undefined;
        const held = new Promise<void>((resolve) => (go = resolve));
        preparation = () => held.then(end);

        element.list = { names: ['a'] };
        await until(element, 'loading');
        expect(element.shadowRoot!.querySelector('slot')).to.exist;

        go();
        await until(element, 'ready');
        expect(shown(element)).to.equal('a');
      });
    }

    it('shows the list that was set while an earlier one was prepared', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list></xa-sample-list>`);
      let go = (): void => undefined;
      const held = new Promise<void>((resolve) => (go = resolve));
      preparation = () => held;
      element.list = { names: ['cũ'] };
      await until(element, 'loading');

      preparation = undefined;
      element.list = { names: ['mới'] };
      await until(element, 'ready');
      go();
      await nextFrame();

      expect(shown(element)).to.equal('mới');
    });

    it('counts a record with several errors once', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list .list=${{ names: ['a', 1, 2] }}></xa-sample-list>`);

      expect(noticed(element)).to.equal('2 bản ghi có lỗi nên chưa được hiển thị.');
    });

    it('tells an editor what to mend, once the panel is opened', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list .list=${{ names: ['a', 1] }}></xa-sample-list>`);
      const panel = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=findings]')!;
      expect(panel.textContent).to.contain('schema.type');

      panel.querySelector('summary')!.click();

      await eventually(() => panel.textContent!.includes('Mục thứ 2'), 'shows the sentence');
      expect(panel.textContent).not.to.contain('schema.type');
    });

    it('tells the page after it shows the data, not before', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list></xa-sample-list>`);
      let shownThen: string | undefined;
      element.addEventListener('xa-data-status', () => (shownThen = shown(element)));

      element.list = { names: ['a'] };
      await element.updateComplete;

      expect(shownThen).to.equal('a');
    });

    it('names broken child JSON and keeps the fallback', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list>${scriptOf('{"names":')}</xa-sample-list>`);

      await until(element, 'error');

      expect(element.data.findings[0]!.code).to.equal('data.unreadable');
      expect(noticed(element)).to.contain('bị hỏng');
    });
  });

  describe('faults of the network', () => {
    for (const [name, script, code, words, mayRetry] of [
      ['404 with a page', [refuses(404)], 'data.not-found', 'Không tìm thấy tệp số liệu.', true],
      ['403', [refuses(403)], 'data.forbidden', 'không được phép xem công khai', true],
      ['500 three times', [refuses(500)], 'data.server', 'đang gặp sự cố', true],
      ['no route', [fails()], 'data.network', 'Không kết nối được', true],
      ['a server that never answers', [hangs()], 'data.timeout', 'quá chậm', true],
      ['200 with the page of a firewall', [answers('<html><title>Kiểm tra trình duyệt</title>')], 'data.not-data', 'trang web', false],
      ['an empty answer', [answers('')], 'data.no-content', 'để trống', true],
      ['a file cut off', [answers('{"names":["a"')], 'data.unreadable', 'bị hỏng', false],
      ['a file of another shape', [answers({ other: 1 })], 'data.invalid', 'chưa đúng định dạng', false],
    ] as const) {
      it(`keeps the fallback, says why and ${mayRetry ? 'offers' : 'does not offer'} another attempt: ${name}`, async () => {
        network(...script);
        if (code === 'data.timeout') patience = 20;
        const element = await listFrom('/a.json');

        await until(element, 'error');

        expect(element.data.findings[0]!.code).to.equal(code);
        expect(noticed(element)).to.contain(words);
        expect(element.shadowRoot!.querySelector('[part=retry]') !== null).to.equal(mayRetry);
        expect(element.shadowRoot!.querySelector('slot')).to.exist;
      });
    }

    it('does not ask an address that is refused', async () => {
      network(answers({ names: [] }));
      const element = await listFrom('http://192.168.1.1/a.json');

      await until(element, 'error');

      expect(fake!.asked).to.have.length(0);
      expect(element.data.findings[0]!.code).to.equal('data.address-refused');
    });

    it('loads after "Thử lại"', async () => {
      network(refuses(404), answers({ names: ['tới rồi'] }));
      const element = await listFrom('/a.json');
      await until(element, 'error');

      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();

      await until(element, 'ready');
      expect(shown(element)).to.equal('tới rồi');
    });

    it('shows the last good copy with its day when a reload fails, and is fresh again after the next', async () => {
      network(answers({ names: ['cũ'] }), refuses(404), answers({ names: ['mới'] }));
      const element = await fixture<SampleList>(html`<xa-sample-list src="/a.json" as-of="2026-07-01"></xa-sample-list>`);
      await until(element, 'ready');

      element.data.retry();
      await until(element, 'stale');
      expect(shown(element)).to.equal('cũ');
      expect(noticed(element)).to.contain('bản lưu ngày 01/07/2026');

      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
      await until(element, 'ready');
      expect(shown(element)).to.equal('mới');
    });

    it('keeps the last good copy when the new file is broken', async () => {
      network(answers({ names: ['cũ'] }), answers('{"names":['));
      const element = await listFrom('/a.json');
      await until(element, 'ready');

      element.data.retry();

      await until(element, 'stale');
      expect(shown(element)).to.equal('cũ');
    });

    it('says so when its own code does not come, and reads the data after "Thử lại"', async () => {
      let comes = false;
      defineCutOff('xa-sample-cut-off', () => comes);
      const element = await fixture<SampleList>(html`<xa-sample-cut-off .list=${{ names: ['a'] }}><p>Bản dự phòng</p></xa-sample-cut-off>`);
      expect(element.status).to.equal('error');
      expect(element.data.findings[0]!.code).to.equal('data.network');

      comes = true;
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();

      await until(element, 'ready');
      expect(shown(element)).to.equal('a');
    });

    it('keeps a copy in the browser only when asked to', async () => {
      const name = `/kept-${Math.floor(performance.now() * 1000)}.json`;
      const load = async (keep: boolean): Promise<SampleList> => {
        const element = await fixture<SampleList>(html`<xa-sample-list src=${name} as-of="2026-07-01" ?keep-copy=${keep}></xa-sample-list>`);
        await eventually(() => element.status !== 'loading');
        return element;
      };
      const stored = async (): Promise<boolean> => (await (await caches.open('xaso-data-1')).match(name)) !== undefined;
      network(answers({ names: ['giữ'] }));

      await load(false);
      expect(await stored()).to.equal(false);
      forgetFiles();
      await load(true);
      await eventually(stored, 'is stored');

      forgetFiles();
      fake!.restore();
      network(fails());
      const offline = await load(true);
      expect(offline.status).to.equal('stale');
      expect(shown(offline)).to.equal('giữ');
      expect(noticed(offline)).to.contain('01/07/2026');
      forgetFiles();
      expect((await load(false)).status).to.equal('error');
      await caches.delete('xaso-data-1');
    });
  });

  describe('with integrity', () => {
    const file = (...names: readonly string[]): string => JSON.stringify({ names });
    const digest = (text: string): string => integrityOf(new TextEncoder().encode(text));
    const own = file('của xã');
    const foreign = file('của kẻ khác');
    const checked = (integrity: string | undefined, keep = false, src = '/a.json'): Promise<SampleList> =>
      fixture<SampleList>(html`<xa-sample-list src=${src} .integrity=${integrity} ?keep-copy=${keep} as-of="2026-07-01"><p>Bản dự phòng</p></xa-sample-list>`);
    const codes = (element: SampleList): readonly string[] => element.data.findings.map(({ code }) => code);

    for (const [says, value] of [
      ['its digest', digest(own)],
      ['one of several digests', `${digest(foreign)}\n${digest(own)}`],
    ] as const) {
      it(`shows a file that has ${says}`, async () => {
        network(answers(own));
        const element = await checked(value);
        await until(element, 'ready');

        expect(shown(element)).to.equal('của xã');
        expect(fake!.asked).to.have.length(1);
      });
    }

    it('does not show a file with another digest, asks past the browser’s own copy once, and says in plain words what happened', async () => {
      network(answers(foreign));
      const element = await checked(digest(own));
      await until(element, 'error');

      expect(shown(element)).to.equal(undefined);
      expect(codes(element)).to.deep.equal(['source.integrity-mismatch']);
      expect(element.data.findings[0]!.values).to.deep.equal({ url: new URL('/a.json', location.href).href, found: digest(foreign) });
      expect(noticed(element)).to.equal('Nội dung tệp số liệu không đúng với mã kiểm tra ghi trên trang, nên số liệu không được hiển thị. Xin báo cho người quản trị trang.');
      expect(fake!.asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
      expect(element.shadowRoot!.querySelector('[part=retry]')).to.not.equal(null);
    });

    it('shows the new file where only the browser’s own copy was old', async () => {
      network(answers(foreign), answers(own));
      const element = await checked(digest(own));
      await until(element, 'ready');

      expect(shown(element)).to.equal('của xã');
    });

    it('shows the right file after "Thử lại"', async () => {
      network(answers(foreign), answers(foreign), answers(own));
      const element = await checked(digest(own));
      await until(element, 'error');

      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();

      await until(element, 'ready');
      expect(shown(element)).to.equal('của xã');
    });

    for (const value of ['', ' ', 'sha256-', 'sha384-abc', `“${digest(own)}”`, `${digest(own)} sha512-abc`]) {
      it(`shows nothing of any file when the value is "${value}"`, async () => {
        network(answers(own));
        const element = await checked(value);
        await until(element, 'error');

        expect(shown(element)).to.equal(undefined);
        expect(codes(element)).to.deep.equal(['source.integrity-malformed']);
        expect(noticed(element)).to.contain('Mã kiểm tra của tệp số liệu trên trang này ghi chưa đúng');
      });
    }

    it('shows the last good copy with its day when the file was replaced, and no copy that is not what the page says', async () => {
      network(answers(own), answers(foreign));
      const element = await checked(digest(own));
      await until(element, 'ready');

      element.data.retry();
      await until(element, 'stale');
      expect(shown(element)).to.equal('của xã');
      expect(noticed(element)).to.contain('bản lưu ngày 01/07/2026');
      expect(codes(element)).to.deep.equal(['source.integrity-mismatch']);

      const unchecked = await listFrom('/a.json');
      await until(unchecked, 'ready');
      expect(shown(unchecked)).to.equal('của kẻ khác');
      element.data.retry();
      await until(element, 'error');
      expect(shown(element)).to.equal(undefined);
    });

    it('checks the copy in the browser’s storage, too', async () => {
      const src = `/kept-checked-${Math.floor(performance.now() * 1000)}.json`;
      const stored = async (): Promise<boolean> => (await (await caches.open('xaso-data-1')).match(src)) !== undefined;
      network(answers(own), answers(foreign));
      await until(await checked(digest(own), true, src), 'ready');
      await eventually(stored, 'is stored');

      forgetFiles();
      const replaced = await checked(digest(own), true, src);
      await until(replaced, 'stale');
      expect(shown(replaced)).to.equal('của xã');

      forgetFiles();
      const otherwise = await checked(digest(file('bản khác nữa')), true, src);
      await until(otherwise, 'error');
      await caches.delete('xaso-data-1');
    });

    it('judges again when the value comes, changes and goes', async () => {
      network(answers(foreign));
      const element = await checked(undefined);
      await until(element, 'ready');

      element.integrity = digest(own);
      await until(element, 'error');
      expect(shown(element)).to.equal(undefined);
      element.setAttribute('integrity', digest(foreign));
      await until(element, 'ready');
      element.setAttribute('integrity', 'x');
      await until(element, 'error');
      element.removeAttribute('integrity');
      await until(element, 'ready');
    });

    it('works without crypto.subtle, as a page over http is', async () => {
      const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
      Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, get: () => undefined });
      try {
        network(answers(own), answers(foreign));
        const right = await checked(digest(own));
        await until(right, 'ready');
        const wrong = await checked(digest(own), false, '/b.json');
        await until(wrong, 'error');

        expect(codes(wrong)).to.deep.equal(['source.integrity-mismatch']);
      } finally {
        Object.defineProperty(Crypto.prototype, 'subtle', subtle);
      }
    });

    it('says it in English in an English page', async () => {
      network(answers(foreign));
      const box = await fixture<HTMLElement>(html`<div lang="en"><xa-sample-list src="/a.json" integrity=${digest(own)}></xa-sample-list></div>`);
      const element = box.querySelector<SampleList>('xa-sample-list')!;
      await until(element, 'error');

      await eventually(() => noticed(element).startsWith('The content of the data file does not match'), 'speaks English');
    });

    it('says nothing about data of the page, which has no file', async () => {
      const element = await fixture<SampleList>(html`<xa-sample-list integrity="x" .list=${{ names: ['a'] }}></xa-sample-list>`);
      await until(element, 'ready');
    });
  });

  describe('a file that is not what it was', () => {
    const rows = (count: number, others: number): string => JSON.stringify({ names: Array.from({ length: count }, (_, index) => (index < others ? `khác ${index}` : `tên ${index}`)) });
    const reloaded = async (before: string, after: string): Promise<SampleList> => {
      network(answers(before), answers(after));
      const element = await listFrom('/a.json');
      await until(element, 'ready');
      expect(element.data.findings).to.deep.equal([]);
      element.data.retry();
      await eventually(() => element.status === 'ready' && fake!.asked.length === 2);
      await element.updateComplete;
      return element;
    };

    for (const { others, isMuch } of [{ others: 0, isMuch: false }, { others: 3, isMuch: false }, { others: 4, isMuch: true }, { others: 10, isMuch: true }]) {
      it(`${others} of 10 items changed: ${isMuch ? 'a warning for those who answer for it' : 'nothing is said'}, and nothing to readers`, async () => {
        const element = await reloaded(rows(10, 0), rows(10, others));

        await eventually(() => element.data.findings.length === (isMuch ? 1 : 0));
        expect(element.data.findings).to.deep.equal(isMuch ? [{ code: 'source.changed-much', severity: 'warning', where: { path: '' }, values: { changed: others, of: 10 } }] : []);
        expect(element.status).to.equal('ready');
        expect(noticed(element)).to.equal('');
      });
    }

    it('is told once: the next file is compared with this one', async () => {
      const element = await reloaded(rows(10, 0), rows(10, 10));
      await eventually(() => element.data.findings.length === 1);

      element.data.retry();
      await eventually(() => element.status === 'ready' && fake!.asked.length === 3 && element.data.findings.length === 0);
    });

    it('is told to every element over the file', async () => {
      network(answers(rows(10, 0)), answers(rows(10, 10)));
      const first = await listFrom('/a.json');
      await until(first, 'ready');
      first.data.retry();
      await eventually(() => first.data.findings.length === 1);

      const second = await listFrom('/a.json');
      await until(second, 'ready');
      expect(second.data.findings.map(({ code }) => code)).to.deep.equal(['source.changed-much']);
    });

    it('is compared with the copy in the browser’s storage', async () => {
      const src = `/kept-compared-${Math.floor(performance.now() * 1000)}.json`;
      const stored = async (): Promise<boolean> => (await (await caches.open('xaso-data-1')).match(src)) !== undefined;
      const load = (): Promise<SampleList> => fixture<SampleList>(html`<xa-sample-list src=${src} keep-copy></xa-sample-list>`);
      network(answers(rows(10, 0)), answers(rows(10, 4)));
      await until(await load(), 'ready');
      await eventually(stored, 'is stored');

      forgetFiles();
      const element = await load();
      await until(element, 'ready');
      expect(element.data.findings.map(({ values }) => values)).to.deep.equal([{ changed: 4, of: 10 }]);
      await caches.delete('xaso-data-1');
    });
  });

  describe('elements come, go and change', () => {
    it('shows the file of the last src, whichever answer comes first', async () => {
      const slow = heldAnswer({ names: ['một'] });
      network(slow.answer, answers({ names: ['hai'] }));
      const element = await listFrom('/1.json');
      await asked(1);

      element.src = '/2.json';
      await until(element, 'ready');
      slow.send();
      await aTimeout(5);

      expect(shown(element)).to.equal('hai');
    });

    it('shows the property that is set while a file is on its way', async () => {
      const slow = heldAnswer({ names: ['tệp'] });
      network(slow.answer);
      const element = await listFrom('/1.json');
      await asked(1);

      element.list = { names: ['thuộc tính'] };
      await until(element, 'ready');
      slow.send();
      await aTimeout(5);

      expect(shown(element)).to.equal('thuộc tính');
    });

    it('keeps its data, and its request, when it is moved', async () => {
      const held = heldAnswer({ names: ['a'] });
      network(held.answer);
      const element = await listFrom('/a.json');
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);

      elsewhere.append(element);
      await nextFrame();
      held.send();
      await until(element, 'ready');
      document.body.append(element);
      await nextFrame();

      expect(shown(element)).to.equal('a');
      expect(fake!.asked).to.have.length(1);
      element.remove();
    });

    it('ends its request when it leaves the page, and asks again when it comes back', async () => {
      let aborted = false;
      network(
        (signal) => {
          signal!.addEventListener('abort', () => (aborted = true));
          return hangs()(signal);
        },
        answers({ names: ['a'] }),
      );
      const element = await listFrom('/a.json');
      await asked(1);

      const parent = element.parentElement!;
      element.remove();
      await aTimeout(0);
      expect(aborted).to.equal(true);
      parent.append(element);

      await until(element, 'ready');
      expect(shown(element)).to.equal('a');
    });

    it('asks once for fifty elements over one file, and parses it once', async () => {
      const held = heldAnswer({ names: ['a'] });
      network(held.answer);
      const box = await fixture(html`<div>${Array.from({ length: 50 }, () => html`<xa-sample-list src="/a.json"></xa-sample-list>`)}</div>`);
      const elements = [...box.querySelectorAll<SampleList>('xa-sample-list')];

      held.send();
      await eventually(() => elements.every((element) => element.status === 'ready'));

      expect(fake!.asked).to.have.length(1);
      expect(parses).to.equal(1);
    });
  });
});
