import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { indicatorReport, longNameDefinition, observation, observationStates, reportOfAllStates } from '@xaso/indicators/fixtures';
import type { ScorecardCiteDetail, XaScorecard } from '../../scorecard.js';
import { find, findAll, press, scorecard, words } from '../../testing/show-scorecard.js';

describe('<xa-scorecard> taken along', () => {
  const original = navigator.clipboard.writeText.bind(navigator.clipboard);
  let written: string[] = [];

  beforeEach(() => {
    written = [];
    navigator.clipboard.writeText = (text: string) => Promise.resolve(void written.push(text));
  });

  afterEach(() => {
    navigator.clipboard.writeText = original;
  });

  async function opened(props: Partial<XaScorecard>): Promise<XaScorecard> {
    const element = await scorecard(props);
    find(element, '.name').click();
    await element.updateComplete;
    return element;
  }

  it('copies a citation with base, period, publisher, source, page and day, and says so', async () => {
    const element = await opened({ report: indicatorReport() });
    const heard = oneEvent(element, 'xa-scorecard-cite') as unknown as Promise<CustomEvent<ScorecardCiteDetail>>;

    press(element, 'cite');

    const { detail } = await heard;
    expect(written).to.deep.equal([detail.text]);
    expect(detail.id).to.equal('mau-01');
    for (const said of ['Hồ sơ giải quyết đúng hạn, Xã Mẫu, quý III/2026: 75% (45/60 hồ sơ).', 'Ủy ban nhân dân Xã Mẫu, số liệu đến ngày 30/09/2026.', 'Nguồn: Báo cáo mẫu quý III/2026', location.origin, '(xem ngày 15/10/2026)']) {
      expect(detail.text).to.contain(said);
    }
    await waitUntil(() => words(find(element, ".copy [role='status']")) === 'Đã chép.', 'says so');
  });

  it('cites a doubt with the figure', async () => {
    const element = await opened({ report: indicatorReport({ items: [observationStates.notVerified] }) });

    press(element, 'cite');
    await waitUntil(() => written.length === 1, 'copies');

    expect(written[0]).to.contain('75% (45/60 hồ sơ) (chưa kiểm chứng)');
  });

  it('gives the text to copy by hand where the browser does not copy', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    const element = await opened({ report: indicatorReport() });

    press(element, 'cite');
    await waitUntil(() => find(element, 'textarea') !== null, 'shows the text');
    const box = find(element, 'textarea') as HTMLTextAreaElement;
    box.focus();

    expect(box.value).to.contain('75% (45/60 hồ sơ)');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(box.value);
    expect(words(find(element, ".copy [role='status']"))).to.contain('tự chép');
    await expect(element).to.be.accessible();
  });

  it('says who filed what is counted, and leaves nobody in what is not stated', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [observation({ indicator: 'government.online-dossiers', parts: { selfFiled: 20, assisted: 15 } })] }) });

    expect(words(find(element, "[part~='parts']"))).to.equal('Ai nộp: người dân tự nộp: 20/45 (44,44%); có người nộp hộ: 15/45 (33,33%); chưa rõ ai nộp: 10/45 (22,22%).');
  });

  it('offers linked data only where the page wants it', async () => {
    const without = await opened({ report: indicatorReport() });
    const element = await opened({ report: indicatorReport(), jsonLd: true });
    expect(find(without, "[part~='json-ld']")).to.equal(null);

    press(element, 'json-ld');
    await waitUntil(() => written.length === 1, 'copies');

    const data = JSON.parse(written[0]!) as { '@type': string; hasPart: readonly Record<string, unknown>[] };
    expect(data['@type']).to.equal('Dataset');
    expect(data.hasPart[0]).to.deep.include({ '@type': 'Observation', value: 75, unitText: '%', observationPeriod: '2026-07-01/2026-09-30' });
  });

  it('gives linked data in which missing is no zero and a goal is no observation', async () => {
    const element = await scorecard({ report: reportOfAllStates() });

    const { hasPart } = (await element.toJsonLd()) as { hasPart: readonly { identifier: string; value?: unknown }[] };
    const value = (id: string): unknown => hasPart.find(({ identifier }) => identifier === id)?.value;

    expect(value('mau-zero')).to.equal(0);
    expect(value('mau-missing')).to.equal(undefined);
    expect(value('mau-zero-base')).to.equal(undefined);
    expect(hasPart.find(({ identifier }) => identifier === 'mau-goal')).to.equal(undefined);
    expect(value('mau-qualified')).to.deep.equal({ '@type': 'QuantitativeValue', minValue: 26, unitText: '%' });
    expect(value('mau-range')).to.deep.include({ minValue: 5, maxValue: 10 });
  });

  it('shows no address in linked data to which the page does not link', async () => {
    const sources = [{ id: 'bao-cao-mau', title: 'Báo cáo mẫu', url: 'javascript:alert(1)' }];
    const element = await scorecard({ report: indicatorReport({ sources, definitions: [longNameDefinition] }) });

    expect(JSON.stringify(await element.toJsonLd())).to.not.contain('javascript:');
  });

  it('puts no script into the page', async () => {
    const element = await opened({ report: indicatorReport(), jsonLd: true });
    await element.toJsonLd();

    expect([...document.querySelectorAll("script[type='application/ld+json']")]).to.deep.equal([]);
    expect(findAll(element, 'script')).to.deep.equal([]);
  });
});
