import { touchesPrevious, type Token } from './quantity-tokens.js';

/** One number, or two that belong together, before anything is known of their unit. */
export interface Figure {
  /** `name`: digits that stand for a date, a time, a size (`10 x 15`) or a code, by their form. */
  readonly form: 'single' | 'ratio' | 'range' | 'name';
  readonly texts: readonly string[];
  readonly negative: boolean;
  /** Index of the first token: the sign or the number. */
  readonly first: number;
  /** Index of the last number. */
  readonly last: number;
}

type Joint = '/' | '-' | ':' | 'x';

const joints: Readonly<Record<string, Joint>> = { '/': '/', '-': '-', '–': '-', '—': '-', ':': ':', 'x': 'x', '×': 'x', 'đến': '-', 'tới': '-' };

/**
 * Reads the number at a token together with what is joined to it: `850/16.968`, `5-10`, `từ 5 đến 10`, `28-7-2021`.
 *
 * @internal
 */
export function readFigure(tokens: readonly Token[], index: number): Figure {
  const texts = [tokens[index]!.text];
  const between: Joint[] = [];
  let last = index;
  for (let link = linkAfter(tokens, last); link; link = linkAfter(tokens, last)) {
    texts.push(tokens[link.number]!.text);
    between.push(link.joint);
    last = link.number;
  }
  const sign = signBefore(tokens, index);
  const [joint] = between;
  const figure = { texts, negative: sign, first: sign ? index - 1 : index, last };
  if (joint === undefined) return { ...figure, form: 'single' };
  if (between.length > 1 || joint === ':' || joint === 'x' || sign || isMonthOrYears(texts, joint)) return { ...figure, form: 'name' };
  return { ...figure, form: joint === '/' ? 'ratio' : 'range' };
}

/** The next number, when a joint stands between with the same spacing on both sides; a range of percentages may repeat the sign. */
function linkAfter(tokens: readonly Token[], at: number): { readonly joint: Joint; readonly number: number } | undefined {
  const repeated = tokens[at + 1]?.text === '%' && tokens[at + 4]?.text === '%';
  const middle = repeated ? at + 2 : at + 1;
  const joint = tokens[middle];
  const number = tokens[middle + 1];
  if (!joint || number?.kind !== 'number' || joint.spaced !== number.spaced || !Object.hasOwn(joints, joint.text)) return undefined;
  if (repeated && joints[joint.text] !== '-') return undefined;
  return { joint: joints[joint.text]!, number: middle + 1 };
}

/** A minus touches its number and nothing before it but an opening sign. */
function signBefore(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index - 1]?.text;
  if ((sign !== '-' && sign !== '−') || !touchesPrevious(tokens, index)) return false;
  return !touchesPrevious(tokens, index - 1) || /^[([{“"'‘:=]$/.test(tokens[index - 2]!.text);
}

const month = /^(?:0?[1-9]|1[0-2])$/;
const year = /^(?:19|20)\d\d$/;

/** `10/2022`, `9-2021`, `2025-04`, `2020-2025`: never a share and never a range of amounts. */
function isMonthOrYears([left = '', right = '']: readonly string[], joint: Joint): boolean {
  if (month.test(left) && year.test(right)) return true;
  return joint === '-' && year.test(left) && (year.test(right) || month.test(right));
}

/** Whether two numbers are a day and a month by their form: `30/4`, `2/9`. */
export function isDayAndMonth([left = '', right = '']: readonly string[]): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(left) && month.test(right);
}

/** Whether digits are a year by their form. */
export function isYear(text: string): boolean {
  return year.test(text);
}
