import { foldVietnamese, parseVietnameseDate, type CivilDate } from '@xaso/core';

/** An amount of money in a text: "2.000 đồng/trang". */
export interface MoneyInText {
  readonly amount: number;
  readonly currency: 'VND' | 'USD';
  /** What it is paid for, as it stands behind the slash. */
  readonly unit: string | undefined;
  /** The words before it, since the amount before. */
  readonly before: string;
}

const money = /([0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]{1,12})\s?(nghìn |ngàn )?(đồng|vnđ|vnd|đ|usd)(?![\p{L}\p{N}])\s?(?:\/\s?([^,;.()\n]{1,80})|(?:một|mỗi) ([\p{L}]{1,20}))?/giu;
const longestText = 4000;

/** A fee text as it is read: composed, one line, single spaces, cut to a length. */
export function tidyFeeText(source: string): string {
  return source.slice(0, 2 * longestText).normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim().slice(0, longestText);
}

/** The amounts that a tidied text names. */
export function moneyIn(text: string): MoneyInText[] {
  const found: MoneyInText[] = [];
  let end = 0;
  for (const match of text.matchAll(money)) {
    const [whole, digits, thousand, currency, unit, item] = match;
    const amount = Number(digits!.replace(/[.,]/g, '')) * (thousand === undefined ? 1 : 1000);
    const inUsd = currency!.toLowerCase() === 'usd';
    found.push({ amount, currency: inUsd ? 'USD' : 'VND', unit: unitOf(unit ?? item), before: text.slice(end, match.index) });
    end = match.index + whole.length;
  }
  return found;
}

function unitOf(text: string | undefined): string | undefined {
  const words = text?.trim().replace(/^(?:một|1|01) /iu, '');
  return words === undefined || words === '' ? undefined : words;
}

const exemptSentence = /miễn (?:lệ )?phí (?:đối với |cho )((?:[^.]|\.(?=[0-9])){3,600})/iu;

/** A text without the sentence that `exemptionsIn` reads. */
export function withoutExemptions(text: string): string {
  return exemptionsIn(text).length === 0 ? text : text.replace(exemptSentence, '');
}

/** Who pays nothing, one entry a group: "Miễn lệ phí cho người thuộc hộ nghèo; người khuyết tật." */
export function exemptionsIn(text: string): string[] {
  const match = exemptSentence.exec(text);
  // Where an amount stands in the sentence, nobody knows where the groups end.
  if (match === null || moneyIn(match[0]).length > 0) return [];
  const groups = match[1]!.split(/;|, (?=người |trẻ |hộ |trường hợp )/u);
  return groups.map((group) => group.replace(/^\s*(?:trường hợp |các )/u, '').replace(/[\s)]+$/u, '').trim()).filter((group) => group !== '');
}

/** The first and the last day that a text names: "Từ ngày 01/7/2025 đến hết ngày 31/12/2026". */
export function termIn(text: string): { from?: CivilDate; to?: CivilDate } {
  const from = dayBehind(text, /(?:^|[\s(])(?:kể )?từ (?:ngày )?/iu);
  const to = dayBehind(text, /đến (?:hết )?(?:ngày )?/iu);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function dayBehind(text: string, words: RegExp): CivilDate | undefined {
  const start = words.exec(text);
  if (start === null) return undefined;
  const day = /^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}/.exec(text.slice(start.index + start[0].length));
  return day === null ? undefined : parseVietnameseDate(day[0]).value;
}

/** The case that a line of fees names before its amount: "Đăng ký tạm trú theo danh sách". */
export function caseIn(text: string): string | undefined {
  const label = text.replace(/^[-+*•\s]+/u, '').split(/:|\+ |trường hợp công dân nộp|trường hợp nộp hồ sơ/iu)[0]!.trim();
  const isCase = label.length >= 3 && label.length <= 200 && moneyIn(label).length === 0 && !/^\(?(?:mức|theo|miễn|từ ngày|kể từ|nghị quyết|quyết định|nộp phí)/iu.test(label);
  return isCase ? label.replace(/[\s,;.(-]+$/u, '') : undefined;
}

/** The channel that a line of fees is about, by its words. */
export function channelIn(text: string): 'inPerson' | 'online' | 'postal' | undefined {
  const folded = foldVietnamese(text);
  const online = /truc tuyen|cong dich vu cong/.test(folded);
  const inPerson = /(?:nop|hinh thuc|ho so) (?:ho so )?truc tiep|^truc tiep/.test(folded);
  if (online !== inPerson) return online ? 'online' : 'inPerson';
  return !online && /buu (?:chinh|dien)/.test(folded) ? 'postal' : undefined;
}

/** Number of a resolution of a People's Council in a text: `09/2025/NQ-HĐND`. */
export function resolutionIn(text: string): string | undefined {
  return /[0-9]{1,4}\/[0-9]{4}\/NQ-HĐND/iu.exec(text)?.[0];
}
