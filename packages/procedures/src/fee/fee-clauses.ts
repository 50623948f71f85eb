import type { Channel } from '../channel/channel.js';
import { moneyIn, termIn, withoutExemptions } from './fee-text.js';
import type { FeeCase, SimpleFee } from './fee.schema.js';

type Bound = Omit<FeeCase, 'fee'>;

/** What the words beside an amount bind it to; undefined when they say something else too, so that the amount alone would mislead. */
type Binding = Bound | undefined;

const freeOrMoney = /(?:được )?miễn (?:thu )?(?:lệ )?phí(?: đồng)?|không thu (?:lệ )?phí|[0-9][0-9.,]*\s?(?:nghìn |ngàn )?(?:đồng|vnđ|vnd|đ|usd)(?![\p{L}\p{N}])\s?(?:\/\s?[^,;.()\n]{1,80}|(?:một|mỗi) [\p{L}]{1,20})?/giu;
const mostClauses = 60;

/**
 * Reads a text that names amounts, or that nothing is paid, each with its channel or case before it: "đúng hạn: miễn phí; quá
 * hạn: 8.000 đồng". An amount counts only when every other word of the text is a unit, a channel, a case, a period, a group of
 * people who are exempt, or the decision behind it: what is left over ("giảm 50%", the lower end of a range) may change what is
 * paid. Undefined when something is left over, or when several amounts are not told apart.
 */
export function feeClauses(words: string): readonly FeeCase[] | undefined {
  const text = withoutExemptions(words);
  const values = [...text.matchAll(freeOrMoney)];
  if (values.length === 0 || values.length > mostClauses) return undefined;
  const last = values.at(-1)!;
  const tail = bindingOf(text.slice(last.index + last[0].length), true);
  if (tail === undefined || (values.length > 1 && Object.keys(tail).length > 0)) return undefined;
  const cases: FeeCase[] = [];
  for (const [index, match] of values.entries()) {
    const previous = values[index - 1];
    const own = bindingOf(text.slice(previous === undefined ? 0 : previous.index + previous[0].length, match.index), false);
    const fee = valueOf(match[0]);
    if (own === undefined || fee === undefined) return undefined;
    cases.push({ ...own, ...tail, fee });
  }
  return cases.length === 1 || areToldApart(cases) ? cases : undefined;
}

/** Whether each case has a channel or words of its own, which no other one has. */
function areToldApart(cases: readonly FeeCase[]): boolean {
  const keys = cases.map(({ fee: _fee, ...bound }) => JSON.stringify(bound));
  return cases.every(({ channels, when }) => channels !== undefined || when !== undefined) && new Set(keys).size === keys.length;
}

/** A unit with a condition in it is more than a unit: "8.000 đồng/bản nếu nộp trực tiếp". */
const conditionInUnit = /(?<!^)(?:trường hợp|đối với)|nếu |khi |miễn|giảm|tối đa|không quá|trực t|hoặc|%/iu;

function valueOf(text: string): SimpleFee | undefined {
  const [money] = moneyIn(text);
  // An amount that cannot be read ("10, đồng") is no fee of nothing.
  if (money === undefined) return /[0-9]/.test(text) ? undefined : { kind: 'free' };
  if (money.amount === 0) return { kind: 'free' };
  const { amount, unit, currency } = money;
  if (unit !== undefined && conditionInUnit.test(unit)) return undefined;
  const inUsd = currency === 'USD' ? { currency } : {};
  return unit === undefined ? { kind: 'fixed', amount, ...inUsd } : { kind: 'perItem', amount, unit, ...inUsd };
}

const who = '(?:(?:trường hợp|khi|nếu|đối với) )?(?:(?:công dân|người dân|tổ chức, cá nhân|hồ sơ) )?';
const how = '(?:(?:nộp|gửi|thực hiện) )?(?:hồ sơ )?(?:(?:theo|bằng) hình thức |qua |trên |tại )?';
const channelPhrases: readonly (readonly [channel: Channel, phrase: RegExp])[] = [
  ['online', new RegExp(`${who}${how}(?:dịch vụ công trực tuyến|cổng dịch vụ công(?: quốc gia| trực tuyến)?|trực tuyến)`, 'giu')],
  ['inPerson', new RegExp(`${who}${how}trực tiếp`, 'giu')],
  ['postal', new RegExp(`${who}${how}(?:dịch vụ |đường )?(?:bưu chính(?: công ích)?|bưu điện)`, 'giu')],
];
const term = /(?:áp dụng |thực hiện )?(?:(?:kể )?từ (?:ngày )?[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}|đến (?:hết )?(?:ngày )?[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})/giu;
const citation = /\(?(?:theo |căn cứ |quy định tại )*(?:thông tư|nghị quyết|nghị định|quyết định|luật)[^();]{0,200}\)?\.?\s*$/iu;
const conditionInCitation = /nếu |trường hợp|miễn|giảm|%/iu;
const onlyFillers = /^(?:[\s\p{P}+|]|(?<!\p{L})(?:mức|thu|phí|lệ|là|nộp|hồ|sơ|cụ|thể|việt|nam|và|hoặc|tại|quy|định|theo|như|sau)(?!\p{L}))*$/iu;
/** Words with which no case begins, or that make another amount of the one behind them. */
const noCase = /[;%]|\. |^(?:và|hoặc|cho|từ|đến|trên|dưới|khoảng)(?!\p{L})|giảm|tăng|tối đa|tối thiểu|nhiều nhất|ít nhất|không quá|cộng|[0-9][0-9.,]*\s*[-–]|[0-9]\.[0-9]{3}/iu;
const longestCase = 200;

/** What the words before an amount, or behind the last one, bind it to: `{}` when they say nothing. */
function bindingOf(text: string, isTail: boolean): Binding {
  let rest = text;
  const reference = isTail ? citation.exec(rest) : null;
  if (reference !== null && !conditionInCitation.test(reference[0])) rest = rest.slice(0, reference.index);
  const period = termIn(rest);
  rest = rest.replace(term, ' ');
  const channels = channelPhrases.flatMap(([channel, phrase]) => {
    const without = rest.replace(phrase, ' ');
    const isNamed = without !== rest;
    rest = without;
    return isNamed ? [channel] : [];
  });
  const bound: Bound = { ...(channels.length === 0 ? {} : { channels }), ...period };
  if (onlyFillers.test(rest)) return bound;
  if (isTail) return undefined;
  const when = caseBefore(rest);
  return when === undefined ? undefined : { ...bound, when };
}

/** The case that stands before an amount, parted from it by a colon or by "thu". */
function caseBefore(text: string): string | undefined {
  const isParted = /(?::|(?<!\p{L})(?:thu|nộp|là))[\s+(-]*$/iu.test(text);
  const when = text.replace(/^[\s\p{P}+]+/u, '').replace(/[\s+(-]+$/u, '').replace(/(?:(?<!\p{L})(?:mức thu|thu|nộp|là))$/iu, '').replace(/[\s:,.+(-]+$/u, '').replace(/\s+/gu, ' ');
  return isParted && when.length >= 3 && when.length <= longestCase && !noCase.test(when) ? when : undefined;
}
