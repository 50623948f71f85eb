import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { indicatorReport, longNameDefinition, observation, observationStates, plainObservation, reportOfAllStates, samplePlace } from '@xaso/indicators/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, refuses, type Answer } from '../internal/testing/fake-fetch.js';
import { ConsoleWatch } from '../internal/testing/console-watch.js';
import type { DataStatusDetail } from '../internal/xa-element.js';
import { indicatorMessages } from './indicator.messages.js';
import type { XaIndicator } from './indicator.js';
import './indicator.js';

type State = keyof typeof observationStates;

/** The element with one figure, drawn. */
async function showing(item: unknown, attributes: Partial<XaIndicator> = {}): Promise<XaIndicator> {
  const element = await fixture<XaIndicator>(html`<xa-indicator as-of="2026-10-15"><p>Bản dự phòng</p></xa-indicator>`);
  Object.assign(element, { report: { ...indicatorReport({ definitions: [longNameDefinition] }), items: [item] }, ...attributes });
  await element.updateComplete;
  return element;
}

const part = (element: XaIndicator, name: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part~='${name}']`);
const words = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (element: XaIndicator, name: string): string => words(part(element, name));
const hasFallback = (element: XaIndicator): boolean => element.shadowRoot!.querySelector('slot') !== null;

describe('<xa-indicator>', () => {
  elementContract<XaIndicator, typeof indicatorMessages.vi>('xa-indicator', {
    props: { report: indicatorReport() },
    parts: ['base', 'name', 'value', 'number', 'ratio', 'facts', 'details', 'status'],
    catalogue: indicatorMessages,
  });

  describe('figure', () => {
    for (const [state, value, ratio] of [
      ['ok', '75%', '45/60'],
      ['zero', '0%', '0/60'],
      ['missing', 'chưa có số liệu', ''],
      ['notApplicable', 'không áp dụng', ''],
      ['notCollected', 'không thu thập', ''],
      ['withoutBase', '97,43%', 'nguồn không công bố tử số, mẫu số'],
      ['denominatorZero', 'không xác định', '0/0'],
      ['overHundred', '117%', 'nguồn không công bố tử số, mẫu số'],
      ['qualified', 'hơn 26%', 'nguồn không công bố tử số, mẫu số'],
    ] as const satisfies readonly (readonly [State, string, string])[]) {
      it(`reads "${value}" for ${state}`, async () => {
        const element = await showing(observationStates[state]);

        expect(text(element, 'value')).to.equal(value);
        expect(text(element, 'ratio')).to.contain(ratio);
        expect(part(element, 'ratio') === null).to.equal(ratio === '');
      });
    }

    it('tells a true zero from no figure, to the eye too', async () => {
      const zero = await showing(observationStates.zero);
      const missing = await showing(observationStates.missing);

      expect(text(zero, 'number')).to.equal('0%');
      expect(part(zero, 'none')).to.equal(null);
      expect(part(missing, 'none')).to.exist;
      expect(part(missing, 'number')).to.equal(null);
    });

    it('sets the number apart and keeps the words around it where they belong', async () => {
      const element = await showing(plainObservation({ indicator: 'organisation.community-teams', value: 125, qualifier: 'gte' }));

      expect(text(element, 'number')).to.equal('125');
      expect(text(element, 'value')).to.match(/^ít nhất 125 \S+/);
    });

    it('says that a goal is not a result', async () => {
      const element = await showing(observationStates.goal);

      expect(text(element, 'goal')).to.equal('mục tiêu, chưa phải kết quả');
    });

    it('says that a figure is not verified', async () => {
      const element = await showing(observationStates.notVerified);

      expect(text(element, 'value')).to.contain('chưa kiểm chứng');
    });

    it('stands beside its target with the difference in words', async () => {
      const element = await showing(observationStates.withTarget);

      expect(text(element, 'facts')).to.contain('Kế hoạch mẫu15%cao hơn 4 điểm phần trăm');
    });

    it('names period and source, and says when the source gives no period', async () => {
      expect(text(await showing(observationStates.ok), 'facts')).to.match(/quý III\/2026.*Báo cáo mẫu quý III\/2026/);
      expect(text(await showing(observationStates.unknownPeriod), 'facts')).to.contain('nguồn không ghi kỳ số liệu');
    });

    for (const [state, shown] of [['percentDisagrees', true], ['percentAgrees', false], ['numeratorOverDenominator', true], ['ok', false]] as const) {
      it(`${shown ? 'asks for a second look at' : 'lets stand'} ${state}`, async () => {
        const element = await showing(observationStates[state]);

        expect(part(element, 'check') !== null).to.equal(shown);
        if (shown) expect(text(element, 'check')).to.match(/^Cần kiểm tra lại .+\.$/);
      });
    }

    it('draws a line for a share that never runs over, and none for a count', async () => {
      const over = await showing(observationStates.overHundred);
      const count = await showing(observationStates.rank);

      expect(over.shadowRoot!.querySelector('.fill')!.getAttribute('width')).to.equal('100');
      expect(count.shadowRoot!.querySelector('.bar')).to.equal(null);
    });

    it('shows the id of an indicator that nobody has defined', async () => {
      const element = await showing(observationStates.unknownIndicator);

      expect(text(element, 'name')).to.equal('chi-so-la');
      expect(text(element, 'value')).to.equal('7');
    });

    it('shows markup in data as it is written', async () => {
      const element = await showing(observation({ note: '<img src=x onerror="alert(1)">', place: { name: '<b>Xã Mẫu</b>' } }));

      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect(text(element, 'place')).to.equal('<b>Xã Mẫu</b>');
    });
  });

  describe('choice', () => {
    const items = [
      observation({ id: 'a', period: { type: 'year', year: 2024 }, numerator: 1, denominator: 4 }),
      observation({ id: 'b', period: { type: 'year', year: 2025 }, numerator: 2, denominator: 4 }),
      observation({ id: 'c', period: { type: 'year', year: 2030 }, role: 'target', numerator: 4, denominator: 4 }),
      observation({ id: 'd', period: { type: 'year', year: 2024 }, numerator: 3, denominator: 4, place: { name: 'thôn Mẫu 1', code: '99' } }),
      plainObservation({ id: 'e', indicator: 'organisation.community-teams', value: 9 }),
    ];

    for (const [name, attributes, value] of [
      ['the latest achievement', { indicator: 'government.on-time-dossiers', place: 'Xã Mẫu' }, '50%'],
      ['the place, by its name in any case', { indicator: 'government.on-time-dossiers', place: ' THÔN MẪU 1' }, '75%'],
      ['the place, by its name in decomposed letters', { place: 'thôn Mẫu 1'.normalize('NFD') }, '75%'],
      ['the place, by its code', { place: '99' }, '75%'],
      ['the indicator', { indicator: 'organisation.community-teams' }, '9 tổ'],
    ] as const) {
      it(`shows ${name}`, async () => {
        const element = await fixture<XaIndicator>(html`<xa-indicator as-of="2026-10-15" .report=${indicatorReport({ items })}></xa-indicator>`);
        Object.assign(element, attributes);
        await element.updateComplete;

        expect(text(element, 'value')).to.equal(value);
      });
    }

    it('keeps its fallback and says "empty" when the file does not have the indicator, and shows it when it is asked for another', async () => {
      const element = await fixture<XaIndicator>(html`<xa-indicator indicator="economy.khong-co" .report=${indicatorReport({ items })}><p>Bản dự phòng</p></xa-indicator>`);
      expect(element.status).to.equal('empty');
      expect(hasFallback(element)).to.equal(true);

      element.indicator = 'organisation.community-teams';
      await element.updateComplete;

      expect(element.status).to.equal('ready');
      expect(hasFallback(element)).to.equal(false);
    });
  });

  describe('data', () => {
    let fake: FakeFetch | undefined;
    let watch: ConsoleWatch;
    const network = (...script: readonly Answer[]): FakeFetch => (fake = new FakeFetch(...script));

    beforeEach(() => {
      forgetFiles();
      watch = new ConsoleWatch();
    });

    afterEach(() => {
      fake?.restore();
      watch.restore();
    });

    it('keeps the fallback and names the broken field when the data is wrong', async () => {
      const element = await fixture<XaIndicator>(html`<xa-indicator><p>Bản dự phòng</p></xa-indicator>`);
      const told = oneEvent(element, 'xa-data-status');
      element.report = { ...indicatorReport(), items: [{ ...observation(), status: 'tốt' }] };
      await told;
      await eventually(() => element.status === 'error');

      const again = oneEvent(element, 'xa-data-status');
      element.report = { ...indicatorReport(), asOf: 'hôm qua' };
      const { detail } = (await again) as CustomEvent<DataStatusDetail>;

      expect(detail.status).to.equal('error');
      expect(detail.findings.map(({ where }) => where)).to.deep.include({ path: 'asOf' });
      expect(hasFallback(element)).to.equal(true);
    });

    it('shows a figure by itself, where a page has no report', async () => {
      const element = await fixture<XaIndicator>(html`<xa-indicator .observation=${plainObservation({ indicator: 'organisation.community-teams', value: 9, sourceId: undefined as never })}></xa-indicator>`);
      await element.updateComplete;

      expect(text(element, 'value')).to.equal('9 tổ');
    });

    it('shows the figure of a file', async () => {
      network(answers(indicatorReport()));
      const element = await fixture<XaIndicator>(html`<xa-indicator src="/chi-so.json"><p>Bản dự phòng</p></xa-indicator>`);

      await eventually(() => element.status === 'ready');

      expect(text(element, 'value')).to.equal('75%');
    });

    it('keeps the fallback and offers another attempt when the file is not there', async () => {
      network(refuses(404), answers(indicatorReport()));
      const element = await fixture<XaIndicator>(html`<xa-indicator src="/chi-so.json"><p>Bản dự phòng</p></xa-indicator>`);
      await eventually(() => element.status === 'error');
      expect(hasFallback(element)).to.equal(true);

      part(element, 'retry')!.click();

      await eventually(() => element.status === 'ready');
      expect(hasFallback(element)).to.equal(false);
    });

    it('takes the plain table inside for its data', async () => {
      const element = await fixture<XaIndicator>(html`
        <xa-indicator as-of="2026-10-15">
          <table>
            <tr><th>Chỉ số</th><th>Tử số</th><th>Mẫu số</th><th>Kỳ</th><th>Địa bàn</th></tr>
            <tr><td>Chỉ số mẫu</td><td>20</td><td>58</td><td>quý II/2026</td><td>${samplePlace.name}</td></tr>
          </table>
        </xa-indicator>
      `);

      await eventually(() => element.status === 'ready', `is ${element.status}`);

      expect(text(element, 'value')).to.equal('34,48%');
      expect(text(element, 'ratio')).to.contain('20/58');
      expect(text(element, 'facts')).to.contain('quý II/2026');
    });

    it('takes a CSV file', async () => {
      network(answers('Chỉ số;Giá trị;Đơn vị tính;Kỳ;Địa bàn\nChỉ số mẫu;97,43;%;2025;Xã Mẫu\n'));
      const element = await fixture<XaIndicator>(html`<xa-indicator src="/chi-so.csv" as-of="2026-10-15"></xa-indicator>`);

      await eventually(() => element.status === 'ready', `is ${element.status}`);

      expect(text(element, 'value')).to.equal('97,43%');
    });

    it('shows every state of the samples without a fault', async () => {
      const report = reportOfAllStates();
      for (const item of report.items) {
        const element = await showing(item);
        expect(element.status, item.id).to.equal('ready');
        expect(text(element, 'value'), item.id).to.not.equal('');
      }
      expect(watch.errors).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('opens definition and evidence with Tab and Enter', async () => {
      const element = await showing(observationStates.longName);
      const panel = part(element, 'details') as HTMLDetailsElement;
      expect(panel.open).to.equal(false);

      panel.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });

      expect(panel.open).to.equal(true);
      expect(words(panel)).to.match(/Số hồ sơ trả kết quả điện tử đúng hạn.*Biên bản mẫu, 03\/BB-MAU/);
    });

    it('reaches the evidence by its link', async () => {
      const element = await showing(observationStates.longName);
      await eventually(() => element.shadowRoot!.querySelector('a'), 'shows the link');

      const panel = part(element, 'details') as HTMLDetailsElement;
      panel.querySelector('summary')!.focus();
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Tab' });

      expect((element.shadowRoot!.activeElement as HTMLAnchorElement).pathname).to.equal('/tai-lieu/bien-ban-mau.pdf');
    });
  });

  describe('language', () => {
    it('is English in an English page, the figure too', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"><xa-indicator as-of="2026-10-15" .report=${indicatorReport({ definitions: [longNameDefinition], items: [observationStates.longName] })}></xa-indicator></div>`);
      const element = box.querySelector('xa-indicator')!;
      await element.updateComplete;

      expect(text(element, 'name')).to.contain('Share of dossiers');
      expect(words(element.shadowRoot!.querySelector('summary'))).to.equal('How it is counted, and evidence');
      expect(part(element, 'base')!.lang).to.equal('en');
    });

    it('takes words of the page in place of its own', async () => {
      const element = await showing(observation());

      element.messages = { source: 'Theo' };
      await element.updateComplete;

      expect(words(part(element, 'facts'))).to.contain('Theo');
    });
  });

  describe('day', () => {
    it('says that a figure may be out of date, on the day that the page gives', async () => {
      const quarterly = { ...observationStates.longName };
      expect(text(await showing(quarterly, { asOf: '2026-10-15' }), 'facts')).to.not.contain('có thể đã cũ');

      expect(text(await showing(quarterly, { asOf: '2027-10-15' }), 'facts')).to.contain('có thể đã cũ');
    });
  });

  describe('sizes', () => {
    for (const size of ['small', 'medium', 'large'] as const) {
      it(`says figure, base, period and source in the ${size} one, 16 px or more, without axe objecting`, async () => {
        const element = await showing(observationStates.withTarget, { size });

        expect(part(element, 'base')!.classList.contains(size)).to.equal(true);
        expect(text(element, 'value')).to.equal('19%');
        expect(text(element, 'ratio')).to.equal('nguồn không công bố tử số, mẫu số');
        expect(text(element, 'facts')).to.contain('quý III/2026');
        expect(words(element.shadowRoot)).to.contain('Báo cáo mẫu quý III/2026');
        expect(element.shadowRoot!.querySelector('.bar') === null).to.equal(size === 'small');
        expect(parseFloat(getComputedStyle(part(element, 'ratio')!).fontSize)).to.be.at.least(16);
        await expect(element).to.be.accessible();
      });
    }

    it('grows with the size, and is medium for a size that nobody knows', async () => {
      const height = async (size: string): Promise<number> => {
        const element = await showing(observationStates.ok, { size: size as 'large' });
        return parseFloat(getComputedStyle(part(element, 'number')!).fontSize);
      };

      const [small, medium, large, other] = [await height('small'), await height('medium'), await height('large'), await height('huge')];

      expect(small).to.be.below(medium);
      expect(medium).to.be.below(large);
      expect(other).to.equal(medium);
    });
  });
});
