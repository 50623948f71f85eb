import { timeClauses, tidyTimeText, type TimeClause, type TimeFigure } from './time-figures.js';

/** A number of time for one case. */
export interface TimeCase {
  readonly when?: string | undefined;
  readonly figure: TimeFigure;
}

/** What a text about a time limit states. */
export interface TimeReading {
  /** The same day, with the hour of the day after which it is the next working day. */
  readonly sameDay: { readonly cutoff?: string } | undefined;
  /** Limits, in the order of the text; the first without `when` is the ordinary one. */
  readonly cases: readonly TimeCase[];
  /** At most so long in all, when something must be verified. */
  readonly extension: TimeCase | undefined;
  /** So much more, in a case. */
  readonly added: readonly TimeCase[];
  /** The limit for communes in the mountains and the like: whole limits, by the case they belong to. */
  readonly remote: readonly TimeCase[];
  /** So much more for communes in the mountains and the like. */
  readonly remoteAdded: TimeCase | undefined;
  /** The case that the whole text is about. */
  readonly about: string | undefined;
  /** Whether a part states more than one number, so that no reading of it is safe. */
  readonly isTangled: boolean;
}

const remoteArea = /(?:xã|phường) (?:miền núi|cách xa)|vùng sâu|hải đảo/u;
const oneOfMore = /tăng thêm|kéo dài thêm|cộng thêm/u;
const verified = /(?:phải|cần)(?: phải)?(?: có văn bản)? xác minh|hồ sơ phải xác minh|phức tạp|kéo dài/u;
/** Counted from something other than the receipt of the file. */
const otherClock = /kể từ (?:ngày|khi|thời điểm) (?:nhận được )?(?:kết quả|thông báo|văn bản|chỉ đạo|hoàn thành|người sử dụng đất)|sau [0-9]{1,3} ngày kể từ/u;
const partsFollow = /(?:trong đó|bao gồm):?$/u;
const conditionStart = /^[-+*•\s]*(?:áp dụng )?(?:đối với|trường hợp|trong trường hợp|với trường hợp)\s/iu;

/** Reads what a text states about a time limit. Linear time; never throws. */
export function readTimeText(source: string): TimeReading {
  const state: Mutable = { cases: [], extension: undefined, added: [], remote: [], remoteAdded: undefined, about: undefined, isTangled: false };
  let inParts = false;
  let area: string | undefined;
  let itemCase: string | undefined;
  for (const [index, clause] of timeClauses(source).entries()) {
    const { text, opensItem } = clause;
    if (opensItem) itemCase = undefined;
    if (index === 0 && clause.figures.length === 0 && conditionStart.test(text)) state.about = conditionOf(text);
    const isRemote = remoteArea.test(text);
    if (inParts && (isRemote || (opensItem && text.startsWith('- Đối với')))) inParts = false;
    if (opensItem && !isRemote) area = undefined;
    if (isRemote) area = areaOf(text);
    if (!inParts) itemCase = readClause(clause, { area, itemCase }, state) ?? itemCase;
    if (partsFollow.test(text)) inParts = true;
  }
  return { ...state, sameDay: readSameDay(source) };
}

type Mutable = { -readonly [Key in Exclude<keyof TimeReading, 'sameDay'>]: TimeReading[Key] extends readonly TimeCase[] ? TimeCase[] : TimeReading[Key] };

interface Place {
  /** The remote area that the clause is about. */
  readonly area: string | undefined;
  /** The case named before in the same item of a list. */
  readonly itemCase: string | undefined;
}

/** Puts the number of a clause where it belongs; gives the case that the clause names, for what follows in its item. */
function readClause({ text, figures }: TimeClause, { area, itemCase }: Place, state: Mutable): string | undefined {
  const [figure, second] = figures;
  if (figure === undefined || otherClock.test(text)) return undefined;
  if (second !== undefined) {
    state.isTangled = true;
    return undefined;
  }
  const named = conditionOf(text);
  if (area !== undefined) {
    const when = joinConditions(area, named === undefined || named.startsWith('các xã') ? itemCase : named);
    if (oneOfMore.test(text)) state.remoteAdded ??= { when: area, figure };
    else state.remote.push({ when, figure });
    return undefined;
  }
  if (oneOfMore.test(text)) state.added.push({ when: named, figure });
  else if (verified.test(text) && !/không phải xác minh/u.test(text)) state.extension ??= { when: named ?? (/phức tạp/u.test(text) ? 'phức tạp' : undefined), figure };
  else {
    state.cases.push({ when: named, figure });
    return named;
  }
  return undefined;
}

/** "Ngay trong ngày tiếp nhận hồ sơ; … sau 15 giờ … trong ngày làm việc tiếp theo". */
function readSameDay(source: string): TimeReading['sameDay'] {
  const text = tidyTimeText(source).toLowerCase();
  if (!/(?:^|[^\p{L}])(?:ngay )?trong ngày(?: cơ quan| làm việc(?! tiếp theo)| tiếp nhận| nhận|[\s,.;]|$)/u.test(text)) return undefined;
  const hour = cutoffHour(text);
  return hour === undefined ? {} : { cutoff: hour };
}

/**
 * The hour of the day after which the result is ready on the next working day, as `15:00`.
 * Undefined when a text has no such rule.
 */
export function cutoffHour(text: string): string | undefined {
  const match = /(?:tiếp nhận|nhận|nộp)[\p{L} ]{0,30} sau ([0-9]{1,2}) giờ/u.exec(text);
  if (match === null || Number(match[1]) > 23 || !/ngày làm việc tiếp theo/u.test(text)) return undefined;
  return `${match[1]!.padStart(2, '0')}:00`;
}

/** The case of a clause in the words of the source: what stands behind "đối với" or "trường hợp" up to the limit. */
function conditionOf(text: string): string | undefined {
  const match = /(?:đối với|với trường hợp|trường hợp)\s/iu.exec(text);
  if (match === null) return undefined;
  const behind = text
    .slice(match.index + match[0].length)
    .replace(/^(?:các )?trường hợp\s/iu, '')
    .split(limitWords)[0]!;
  return tidyCondition(behind);
}

/** Where a condition ends and the limit begins. */
const limitWords =
  /[:,]?\s(?:thì\s)?(?:được |có thể |là )?(?:trong thời hạn|không quá|tối đa|kéo dài|tăng thêm|phải trả)|:?\s[0-9]{1,3}(?:,[0-9])?\s(?:ngày|tháng|giờ)|,?\s(?:thì|mà|kể từ)\s|\)|:|\.\s/iu;

function areaOf(text: string): string {
  const match = /các xã /iu.exec(text);
  const from = match === null ? text : text.slice(match.index + 4);
  return tidyCondition(from.split(limitWords)[0]!) ?? 'xã miền núi';
}

function tidyCondition(text: string): string | undefined {
  const words = text.replace(/^[\s,:-]+|[\s,:;.(-]+$/gu, '');
  return words === '' ? undefined : words.slice(0, 600);
}

function joinConditions(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first}; ${second}`.slice(0, 1200);
}
