// How long a reader waits for the rows: from handing over the report to laid-out rows, against the same figures as plain DOM, in one page.
import { withMeasuredPage } from '../measured-page.mjs';

const rounds = 15;

export async function run() {
  return withMeasuredPage(pageSource, async (page) => {
    const rows = [];
    for (const count of [50, 500]) {
      const { element, model, plain } = await page.evaluate(([count, rounds]) => window.measure(count, rounds), [count, rounds]);
      rows.push({ name: `xa-scorecard, ${count} rows, against plain DOM of the same texts`, ratio: element / plain, note: `median ${element.toFixed(1)} ms against ${plain.toFixed(1)} ms; ${model.toFixed(1)} ms of it parse and word the figures` });
    }
    return rows;
  });
}

const pageSource = `
import { largeReport } from '@xaso/indicators/fixtures';
import { parseIndicatorReport, scorecardOf } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import '@xaso/elements/scorecard';

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

async function renderElement(report) {
  const element = document.createElement('xa-scorecard');
  element.asOf = '2026-07-01';
  document.body.append(element);
  const start = performance.now();
  element.report = report;
  await element.updateComplete;
  element.offsetHeight;
  const time = performance.now() - start;
  if (element.shadowRoot.querySelectorAll('tr, [part~="row"]').length < report.items.length) throw new Error('rows are missing');
  element.remove();
  return time;
}

/** What a careful page author writes by hand: the same sections, rows and texts, one node after the other, already parsed. */
function renderPlain(model) {
  const host = document.createElement('section');
  document.body.append(host);
  const start = performance.now();
  const make = (parent, name, text) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    parent.append(node);
    return node;
  };
  for (const pillar of model.pillars) {
    make(host, 'h4', pillar.name);
    const table = make(host, 'table');
    for (const row of pillar.rows) {
      const line = make(table, 'tr');
      make(line, 'th', row.name);
      const value = make(line, 'td');
      make(value, 'span', row.figureText);
      if (row.baseText) make(value, 'p', row.baseText);
      for (const comparison of row.comparisons) make(make(line, 'td'), 'p', comparison.text + ' ' + comparison.differenceText);
      make(line, 'td', row.period);
      make(line, 'td', row.sourceText);
    }
  }
  host.offsetHeight;
  const time = performance.now() - start;
  host.remove();
  return time;
}

window.measure = async (count, rounds) => {
  const report = largeReport(count);
  const element = [];
  const plain = [];
  const words = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const fresh = structuredClone(report);
    const start = performance.now();
    const model = scorecardOf(parseIndicatorReport(fresh).value, { language: 'vi', definitions: indicatorCatalogue, asOf: '2026-07-01' });
    const worded = performance.now() - start;
    const [one, other] = [await renderElement(structuredClone(report)), renderPlain(model)];
    if (round < 3) continue; // warm-up
    element.push(one);
    plain.push(other);
    words.push(worded);
  }
  return { element: median(element), plain: median(plain), model: median(words) };
};
`;
