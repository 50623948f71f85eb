/** What a number of time counts. */
export type TimeUnit = 'workingDay' | 'day' | 'hour' | 'month';

/** A number of time as a text states it: "07 ngày làm việc". */
export interface TimeFigure {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** A piece of a text with at most one number of time, and what it says about it. */
export interface TimeClause {
  readonly text: string;
  readonly figures: readonly TimeFigure[];
  /** Whether it opens a paragraph or an item of a list. */
  readonly opensItem: boolean;
}

const longestText = 20_000;
const figure = /([0-9]{1,3}(?:,[0-9])?)\s?(ngày làm việc|ngày|giờ làm việc|giờ|tháng)/gu;

/**
 * Parts a text into pieces at line ends, semicolons, full stops, and at the commas and brackets behind which another number of
 * time or another case begins. Explanations in brackets ("trong đó …") go: they part what is already counted.
 */
export function timeClauses(source: string): TimeClause[] {
  const text = tidyTimeText(source)
    .replace(/\((?:trong đó|bao gồm)[^()]*\)/gu, '')
    .replace(remoteList, (list) => list.replaceAll(';', ','));
  const clauses: TimeClause[] = [];
  for (const line of text.split('\n')) {
    let first = true;
    for (const piece of line.split(breaks)) {
      const words = piece.trim().replace(/[\s,.;)]+$/u, '');
      if (words === '') continue;
      clauses.push({ text: words, figures: figuresIn(words), opensItem: first });
      first = false;
    }
  }
  return clauses;
}

/** "các xã miền núi, biên giới; đảo; vùng có điều kiện … khó khăn": one list, whatever signs part it. */
const remoteList = /các xã [^.:\n]{1,400}? khó khăn(?= (?:thì|không quá))/giu;

/** Where a new statement begins inside a line. */
const breaks =
  /;|\.(?=\s|$)|\.(?=Trường|Đối)|\((?=\s?(?:hoặc\s)?(?:không quá\s|tối đa\s)?[0-9]{1,3}\s)|,\s(?=(?:hoặc\s)?(?:không quá\s|tối đa\s)?[0-9]{1,3}\sngày)|,\s(?=trường hợp\s|phức tạp\s)|\s(?=Đối với các xã\s)|;?\s(?=đối với các xã\s)/u;

/** Composed, lines kept, other white space single, invisible characters out; a line end inside "03 ngày làm việc" is a space. */
export function tidyTimeText(source: string): string {
  return source
    .slice(0, longestText)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/([0-9]|ngày|giờ|làm)\n(?=(?:ngày|giờ|tháng|làm việc|việc)(?!\p{L}))/gu, '$1 ')
    .trim();
}

/** The numbers of time in a piece of text. Hours of the day ("sau 15 giờ"), weekdays and numbers of documents are none. */
function figuresIn(text: string): TimeFigure[] {
  const figures: TimeFigure[] = [];
  for (const match of text.matchAll(figure)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (/[\p{L}\p{N}/.,-]$/u.test(before) || /(?:sau|lúc|thứ|Điều|khoản|số) $/u.test(before) || /^ ?[0-9]{1,2}[/-]/.test(after)) continue;
    const found: TimeFigure = { amount: Number(match[1]!.replace(',', '.')), unit: unitOf(match[2]!) };
    if (isPossibleTime(found)) figures.push(found);
  }
  return figures;
}

/** Whether a number can be a limit: no time at all, half a month or more than ten years is none. */
export function isPossibleTime({ amount, unit }: TimeFigure): boolean {
  return unit === 'month' ? Number.isInteger(amount) && amount >= 1 && amount <= 120 : amount >= 0.5 && amount <= 2000;
}

function unitOf(word: string): TimeUnit {
  if (word === 'ngày làm việc') return 'workingDay';
  if (word === 'ngày') return 'day';
  return word === 'tháng' ? 'month' : 'hour';
}
