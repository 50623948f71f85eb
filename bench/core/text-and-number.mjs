// Fold and quantity against a naive loop that does the same for one character, or one pattern, at a time.
// Ratio: time of the naive loop over time of ours, the median of paired rounds within one run; above 1 ours is faster.
import { performance } from 'node:perf_hooks';
import { findQuantities, foldVietnamese, formatNumber, parseVietnameseQuantity } from '@xaso/core';

const rounds = 15;

const prose = 'Năm 2024, Xã Mẫu có 850/16.968 hộ tham gia sàn thương mại điện tử, đạt hơn 5%; thu ngân sách ước đạt 9,117 tỷ đồng, trả kết quả trong 5-10 phút. ';
const names = Array.from({ length: 3000 }, (_, index) => `Thủ tục đăng ký số ${index} ở Xã Mẫu, Tổ dân phố Hoà Bình`);
const cells = Array.from({ length: 3000 }, (_, index) => [`${index % 101},43%`, `hơn ${1 + (index % 9)}.000 lao động`, `${index}/16.968`, `${index} thành viên`][index % 4]);

/** One character after the other, with a table; what one writes first. */
function naiveFold(text) {
  let folded = '';
  for (const character of text.normalize('NFD')) {
    const code = character.codePointAt(0);
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xad || code === 0xfeff) continue;
    const lower = character.toLowerCase();
    folded += lower === 'đ' || lower === 'ð' ? 'd' : lower === '\u00a0' || lower === '\t' || lower === '\n' ? ' ' : lower;
  }
  while (folded.includes('  ')) folded = folded.replace('  ', ' ');
  return folded.trim();
}

const naiveQualifiers = ['hơn', 'trên', 'gần', 'khoảng', 'ít nhất', 'tối thiểu', 'không quá', 'tối đa', 'dưới', 'chưa đầy', 'ước đạt', 'ước'];
const naiveScales = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Cuts off prefixes and words, then lets `Number` do the rest: it reads less, refuses nothing and warns of nothing. */
function naiveQuantity(cell) {
  let rest = cell.normalize('NFC').trim();
  const qualifier = naiveQualifiers.find((word) => rest.toLowerCase().startsWith(word));
  if (qualifier) rest = rest.slice(qualifier.length).trim();
  let figure = '';
  while (figure.length < rest.length && '0123456789.,/-'.includes(rest[figure.length])) figure += rest[figure.length];
  let unit = rest.slice(figure.length).trim();
  const scale = Object.keys(naiveScales).find((word) => unit.startsWith(word));
  if (scale) unit = unit.slice(scale.length).trim();
  const values = figure.split(/[/-]/).map((text) => Number(text.split('.').join('').replace(',', '.')));
  return { values, scale: scale ? naiveScales[scale] : 1, unit, qualifier };
}

/** A pattern for each kind of quantity, one after the other over the whole text, as a first attempt has it. */
function naiveFind(text) {
  const patterns = [/\d+(?:\.\d{3})*(?:,\d+)?\s*%/g, /\d+(?:\.\d{3})*\/\d+(?:\.\d{3})*/g, /\d+\s*-\s*\d+\s+\p{L}+/gu, /\d+(?:\.\d{3})*(?:,\d+)?\s+(?:nghìn|triệu|tỷ)\s+\p{L}+/gu, /\d+(?:\.\d{3})*(?:,\d+)?\s+\p{L}+/gu];
  const spans = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => ({ start: match.index, quantity: naiveQuantity(match[0]) })));
  return spans.filter((span, index) => spans.findIndex((other) => other.start === span.start) === index);
}

function seconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Paired and in turns, so that a busy machine slows both; the first rounds only warm up. */
function ratio(naive, ours) {
  for (let round = 0; round < 3; round += 1) { naive(); ours(); }
  const ratios = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return seconds(naive) / seconds(ours);
    const own = seconds(ours);
    return seconds(naive) / own;
  });
  return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const over = (values, work) => () => { for (const value of values) work(value); };

/** Ratios of this run, each with what it says. */
export function run() {
  const long = prose.repeat(40);
  const numbers = Array.from({ length: 3000 }, (_, index) => index * 1234.56);
  const intl = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  return [
    { name: 'foldVietnamese, 3,000 names', ratio: ratio(over(names, naiveFold), over(names, foldVietnamese)), note: 'naive: character by character' },
    { name: 'foldVietnamese, one text of 6,000 characters', ratio: ratio(over(Array(20).fill(long), naiveFold), over(Array(20).fill(long), foldVietnamese)), note: 'naive: character by character' },
    { name: 'parseVietnameseQuantity, 3,000 cells', ratio: ratio(over(cells, naiveQuantity), over(cells, parseVietnameseQuantity)), note: 'naive: prefixes and Number; refuses and warns of nothing' },
    { name: 'findQuantities, one text of 6,000 characters', ratio: ratio(() => naiveFind(long), () => findQuantities(long)), note: 'naive: five patterns; dates and names become figures' },
    { name: 'formatNumber, 3,000 numbers', ratio: ratio(over(numbers, (value) => intl.format(value)), over(numbers, (value) => formatNumber(value, { language: 'vi', maximumDecimals: 2 }))), note: 'against one Intl.NumberFormat' },
  ];
}
