import { foldVietnamese } from '@xaso/core';

/** One meaningful piece of an hours text. */
export type HoursToken =
  | { readonly type: 'day'; readonly day: number }
  | { readonly type: 'time'; readonly time: string }
  /** `H` holidays, `T` Tết, `X` closed, `A` open as usual, and the signs between. */
  | { readonly type: 'H' | 'T' | 'X' | 'A' | '-' | ',' | ';' };

const mapDays: Readonly<Record<string, number>> = { Mo: 1, Tu: 2, We: 3, Th: 4, Fr: 5, Sa: 6, Su: 7 };
const osmText = /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|[0-9]{1,2}:[0-9]{2})(?![A-Za-z0-9])|[\s,;\-–])+$/;

/** What words mean, in the order in which they are looked for. In the result a day is `D1` to `D7`. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hang ngay|moi ngay|tat ca cac ngay(?: trong tuan)?|cac ngay trong tuan|ca tuan|daily|every day)\b/g, ' D1-D7 '],
  [/\bcuoi tuan\b/g, ' D6-D7 '],
  [/\b(?:chu nhat|cn|sunday|sun)\b/g, ' D7 '],
  [/\bthu hai\b|\b(?:monday|mon)\b/g, ' D1 '],
  [/\bthu ba\b|\b(?:tuesday|tue)\b/g, ' D2 '],
  [/\bthu tu\b|\b(?:wednesday|wed)\b/g, ' D3 '],
  [/\bthu nam\b|\b(?:thursday|thu(?=\s?[-,:]\s?(?:fri|sat|sun)))\b/g, ' D4 '],
  [/\bthu sau\b|\b(?:friday|fri)\b/g, ' D5 '],
  [/\bthu bay\b|\b(?:saturday|sat)\b/g, ' D6 '],
  [/\btet(?: nguyen dan| am lich)?\b/g, ' T '],
  [/\b(?:ngay )?le\b|\bph\b/g, ' H '],
  [/\b(?:nghi|dong cua|khong lam viec|khong mo|tru|closed|off)\b/g, ' X '],
  [/\b(?:binh thuong|nhu ngay thuong|nhu thuong le|van mo(?: cua)?|ke ca|ca)\b/g, ' A '],
  [/\b(?:gio (?:mo cua|lam viec|truc|phuc vu|hoat dong)|mo cua|lam viec|phuc vu|khung gio|buoi|sang|trua|chieu|toi|dem|khuya|mo|tu|luc|ngay|open)\b/g, ' '],
  [/\b(?:va|&|and)\b|&/g, ','],
];

/** Parts an hours text into its pieces; undefined when a word of it is not understood: hours are never half read. */
export function hoursTokens(text: string): readonly HoursToken[] | undefined {
  const line = text.slice(0, 400);
  const normal = osmText.test(line) ? fromOsm(line) : fromWords(line);
  const tokens: HoursToken[] = [];
  let rest = normal;
  while (rest !== '') {
    const piece = /^(?:D([1-7])|([0-9]{2}:[0-9]{2})|([HTXA,;-]))\s*/.exec(rest);
    if (piece === null) return undefined;
    const [whole, day, time, sign] = piece;
    tokens.push(day !== undefined ? { type: 'day', day: Number(day) } : time !== undefined ? { type: 'time', time } : { type: sign as ',' });
    rest = rest.slice(whole.length);
  }
  return tokens;
}

function fromOsm(line: string): string {
  return line
    .replace(/–/g, '-')
    .replace(/[A-Z][a-z]/g, (word) => (Object.hasOwn(mapDays, word) ? ` D${mapDays[word]!} ` : word))
    .replace(/PH/g, ' H ')
    .replace(/off|closed/g, ' X ')
    .replace(/[0-9]{1,2}:[0-9]{2}/g, (time) => time.padStart(5, '0'))
    .trim();
}

function fromWords(line: string): string {
  // "tới" (until) and "tối" (in the evening) fold to one word; only the first joins two times.
  const joined = line.normalize('NFC').replace(/tới|đến|[–—−~]|->|→/giu, '-');
  const timed = withTimes(foldVietnamese(joined.replace(/[\n|]/g, ' ; ')).replace(/\bden\b/g, '-'));
  let folded = withDays(withHalves(timed));
  for (const [word, sign] of words) folded = folded.replace(word, sign);
  return folded
    .replace(/:(?![0-9])|[().]|(?<=[HT])\s?\/(?=\s?[HT])/g, ' ')
    .replace(/(?<=\d)\s?\/\s?(?=[0-9D])/g, ' , ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "7h30", "7:30", "7.30", "7 giờ", "7g30", "10 PM" become `07:30`. A bare number is an hour where one stands across a dash: "7-11h30". */
function withTimes(text: string): string {
  return text
    .replace(/\b([0-9]{1,2})(?:[:.]([0-9]{2}))?\s?(am|pm|sa|ch)\b/g, (_, hour: string, minute = '00', half: string) => clock((Number(hour) % 12) + (half === 'pm' || half === 'ch' ? 12 : 0), minute))
    .replace(/\b([0-9]{1,2})\s?(?:h|gio|g|:)\s?([0-9]{2})(?:\s?(?:phut|p))?\b/g, (_, hour: string, minute: string) => clock(Number(hour), minute))
    .replace(/\b([0-9]{1,2})\.([0-9]{2})\b/g, (_, hour: string, minute: string) => clock(Number(hour), minute))
    .replace(/\b([0-9]{1,2})\s?(?:h|gio|g)\b/g, (_, hour: string) => clock(Number(hour), '00'))
    .replace(/(?<![0-9:t])(?<!thu )\b([0-9]{1,2})(?=\s?-\s?[0-9]{2}:[0-9]{2})/g, (hour) => clock(Number(hour), '00'));
}

const span = '([0-9]{2}):([0-9]{2}) ?- ?([0-9]{2}):([0-9]{2})';
/** What a word that stands alone leaves behind so that the text is refused. */
const ambiguous = '?';

/**
 * Morning, afternoon and evening: "chiều 1h30-5h" is 13:30 to 17:00, "5h sáng đến 10h tối" 05:00 to 22:00, "8h-5h chiều" 08:00 to 17:00.
 * "7h-9h tối" may begin in the morning or in the evening: it is not read.
 */
function withHalves(text: string): string {
  const half = '(sang|trua|chieu|toi|dem|khuya)';
  return text
    .replace(/(:[0-9]{2}) ?toi ?(?=[0-9]{2}:[0-9]{2}(?! ?-))/g, '$1-')
    .replace(new RegExp(`\\b${half} ?:? ?(?:tu )?${span}(?! ?(?:chieu|toi|dem|khuya))`, 'g'), (_, word: string, from: string, fromMinute: string, to: string, toMinute: string) => `${later(word, from, fromMinute)}-${later(word, to, toMinute)}`)
    .replace(new RegExp(`(?<!- ?)${span} ?(chieu|toi|dem|khuya)\\b`, 'g'), (_, from: string, fromMinute: string, to: string, toMinute: string, word: string) => {
      if (Number(from) >= 12 || Number(from) >= Number(to) || Number(to) === 12) return `${from}:${fromMinute}-${later(word, to, toMinute)}`;
      return word === 'chieu' && Number(from) < 6 ? `${later(word, from, fromMinute)}-${later(word, to, toMinute)}` : ambiguous;
    })
    .replace(new RegExp(`([0-9]{2}):([0-9]{2}) ?${half}\\b`, 'g'), (_, hour: string, minute: string, word: string) => later(word, hour, minute));
}

/** An hour of the clock face with its part of the day. */
function later(word: string, hourText: string, minute: string): string {
  const hour = Number(hourText);
  if (hour === 12 && word !== 'trua' && word !== 'chieu' && word !== 'sang') return clock(24, minute);
  const isLater = (word === 'chieu' && hour < 12) || (word === 'toi' && hour < 12) || (word === 'trua' && hour < 4) || ((word === 'dem' || word === 'khuya') && hour > 5 && hour < 12);
  return clock(isLater ? hour + 12 : hour, minute);
}

function clock(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

/** "T2-T6", "Thứ 2 - 6", "thứ 2, 4, 6": a number beside a day is a day, too. */
function withDays(text: string): string {
  let days = text.replace(/\b(?:thu|t)\s?([2-7])\b(?!:[0-9])/g, (_, day: string) => `D${Number(day) - 1}`);
  for (let before = ''; before !== days; ) {
    before = days;
    days = days.replace(/(D[1-7]\s?[-,]\s?)([2-7])(?![0-9hg]|:[0-9])/g, (_, lead: string, day: string) => `${lead}D${Number(day) - 1}`);
  }
  return days;
}
