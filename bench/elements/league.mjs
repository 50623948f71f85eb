// The whole country in one list: how long until its first rows stand, against a windowed list in plain DOM, and how long a filter takes.
import { withMeasuredPage } from '../measured-page.mjs';

const rounds = 31;

export async function run() {
  return withMeasuredPage(pageSource, async (page) => {
    const { element, plain, filters, all } = await page.evaluate((count) => window.measure(count), rounds);
    return [
      { name: 'xa-league, first rows of 3,321 units, against a windowed plain-DOM list', ratio: element / plain, note: `quartile ${element.toFixed(1)} ms against ${plain.toFixed(1)} ms, both from the same parsed JSON` },
      { name: 'xa-league, filter of 3,321 units with every row drawn, p95 against 50 ms', ratio: filters / 50, note: `p95 ${filters.toFixed(1)} ms until the answer is laid out; all rows stand after ${all.toFixed(0)} ms` },
    ];
  });
}

const pageSource = `
import { largeEvaluation } from '@xaso/criteria/fixtures';
import '@xaso/elements/league';

const sorted = (times) => [...times].sort((a, b) => a - b);
// The quickest quarter: other work on a busy machine lengthens the rest, and a longer run is interrupted more often.
const quartile = (times) => sorted(times)[times.length >> 2];
const p95 = (times) => sorted(times)[Math.ceil(times.length * 0.95) - 1];
const rowsOf = (element) => element.shadowRoot.querySelectorAll('[part~="row"]').length;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function show(document_) {
  const element = document.createElement('xa-league');
  element.asOf = '2026-12-31';
  document.body.append(element);
  const start = performance.now();
  element.evaluation = document_;
  await element.updateComplete;
  element.offsetHeight;
  const time = performance.now() - start;
  if (rowsOf(element) < 20) throw new Error('rows are missing');
  return { element, time };
}

/** What a careful page author writes by hand: rank once, draw the rows of one window, give the list its whole height. */
function plainList({ units, provinces, items: [table] }) {
  const start = performance.now();
  const host = document.createElement('section');
  document.body.append(host);
  const order = units.name.map((_, row) => row).filter((row) => table.total[row] !== null).sort((one, other) => table.total[other] - table.total[one]);
  const rest = units.name.map((_, row) => row).filter((row) => table.total[row] === null);
  const ranks = new Map();
  order.forEach((row, at) => ranks.set(row, at > 0 && table.total[order[at - 1]] === table.total[row] ? ranks.get(order[at - 1]) : at + 1));
  const format = new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const make = (parent, name, text) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    parent.append(node);
    return node;
  };
  make(host, 'h3', 'Xếp hạng mẫu');
  make(make(host, 'label', 'Tìm đơn vị'), 'input');
  const select = make(make(host, 'label', 'Tỉnh'), 'select');
  for (const { name } of provinces) make(select, 'option', name);
  const list = make(host, 'div');
  list.style.height = units.name.length * 45 + 'px';
  for (const row of [...order, ...rest].slice(0, 24)) {
    const line = make(list, 'div');
    line.style.cssText = 'display:flex;gap:1em;padding:8px;border-bottom:1px solid';
    make(line, 'span', String(ranks.get(row) ?? '–'));
    make(line, 'span', units.name[row]);
    make(line, 'span', provinces[units.province[row]].name);
    make(line, 'span', table.total[row] === null ? 'chưa có số liệu' : format.format(table.total[row]));
  }
  host.offsetHeight;
  const time = performance.now() - start;
  host.remove();
  return time;
}

async function filterTimes() {
  const start = performance.now();
  const { element } = await show(largeEvaluation());
  while (rowsOf(element) < 3321) await pause(10);
  const all = performance.now() - start;
  const times = [];
  const act = async (change) => {
    const before = performance.now();
    change(element.shadowRoot);
    await element.updateComplete;
    element.offsetHeight;
    times.push(performance.now() - before);
    // The reader pauses: the list grows again, so that each filter begins with as many rows as its predecessor found.
    for (let last = -1; last !== rowsOf(element); await pause(120)) last = rowsOf(element);
  };
  const type = (text) => (root) => { const input = root.querySelector('#text'); input.value = text; input.dispatchEvent(new InputEvent('input', { bubbles: true })); };
  const choose = (name, value) => (root) => { const list = root.querySelector('select[name=' + name + ']'); list.value = value; list.dispatchEvent(new Event('change')); };
  const changes = [type('m'), type('mau 12'), type(''), type('xa mau'), type('tinh mau 7'), type(''), choose('province', '3'), choose('province', ''), choose('kind', 'ward'), choose('kind', ''), choose('order', 'name'), choose('order', 'worst'), choose('order', 'province'), choose('order', 'best'), choose('group', 'nhom-2'), choose('group', ''), type('khong co'), type(''), choose('province', '12'), choose('province', '')];
  for (const change of [...changes, ...changes]) await act(change);
  element.remove();
  return { filters: p95(times), all };
}

window.measure = async (rounds) => {
  const [element, plain] = [[], []];
  for (let round = 0; round < rounds + 3; round += 1) {
    const document_ = largeEvaluation();
    const shown = await show(document_);
    shown.element.remove();
    const other = plainList(document_);
    if (round < 3) continue; // warm-up
    element.push(shown.time);
    plain.push(other);
  }
  return { element: quartile(element), plain: quartile(plain), ...(await filterTimes()) };
};
`;
