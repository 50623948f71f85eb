import { continuesNames, isDistributive, isNamed } from './naming-words.js';
import { touchesPrevious, type Token } from './quantity-tokens.js';
import { isDayAndMonth, isYear } from './read-figure.js';
import type { QuantityReading } from './read-quantity.js';
import { codeSigns, isTimeUnit } from './unit-word.js';

/**
 * Whether digits in running text are no quantity by their form and the words around them:
 * dates, codes, versions, years, list markers, numbers of documents and of named things. No rule looks at a topic.
 *
 * @param named Index of the number before, when it was a name.
 * @internal
 */
export function isRefusedByForm(tokens: readonly Token[], reading: QuantityReading, named: number | undefined): boolean {
  const { figure, measured } = reading;
  const [text = ''] = figure.texts;
  const bare = !measured && saysNoNoun(reading);
  return (
    reading.kind === 'name' ||
    reading.kind === 'unreadable' ||
    (reading.kind === 'ambiguous' && !measured) ||
    hangsOnCode(tokens, figure.first) ||
    endsProperName(tokens, reading) ||
    isListMarker(tokens, figure.first) ||
    isNoteMark(tokens, reading) ||
    (figure.form === 'ratio' && (isHoliday(figure.texts) || figure.texts.join('/') === '24/24')) ||
    (figure.form === 'single' && !measured && (/^\d{9,}$/.test(text) || (bare && isYear(text)))) ||
    isSplitByGroups(tokens, figure.first, figure.last) ||
    isRateBase(tokens, reading) ||
    isNamed(tokens, figure.first, measured, named) ||
    (named !== undefined && !measured && (continuesNames(tokens, named, figure) || (bare && named === figure.first - 1)))
  );
}

/** A day and a month: the larger number above can't be a share ("30/4"). */
function isHoliday(texts: readonly string[]): boolean {
  return isDayAndMonth(texts) && Number(texts[0]) > Number(texts[1]);
}

function saysNoNoun({ quantity, qualifier, figure }: QuantityReading): boolean {
  return quantity?.unit === undefined && qualifier.first === figure.first;
}

/** Digits that hang on what is before them by a sign: `COVID-19`, `III/2026`, `v.2`. */
function hangsOnCode(tokens: readonly Token[], first: number): boolean {
  return touchesPrevious(tokens, first) && touchesPrevious(tokens, first - 1) && codeSigns.test(tokens[first - 1]!.text);
}

/** A bare number behind a capitalised word inside a sentence: "Windows 11". */
function endsProperName(tokens: readonly Token[], { figure, qualifier, quantity }: QuantityReading): boolean {
  const [name, before] = [tokens[figure.first - 1], tokens[figure.first - 2]];
  if (quantity?.unit !== undefined || qualifier.first < figure.first || name?.kind !== 'word') return false;
  const opensSentence = name.opensLine || /^[.!?…:“"(]$/.test(before?.text ?? '.');
  return !opensSentence && name.raw[0] !== name.text[0];
}

/** `1. Mục tiêu`, `2) Nhiệm vụ` at the start of a line. */
function isListMarker(tokens: readonly Token[], first: number): boolean {
  const number = tokens[first]!;
  const sign = tokens[first + 1];
  return number.opensLine && /^\d+$/.test(number.text) && touchesPrevious(tokens, first + 1) && /^[.)]$/.test(sign!.text) && tokens[first + 2]?.opensLine === false;
}

/** `(1)`: the mark of a note, or the digits of a number that stands before it in words. */
function isNoteMark(tokens: readonly Token[], reading: QuantityReading): boolean {
  const { first, last } = reading.figure;
  return saysNoNoun(reading) && tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
}

/** `1 000 hộ`: groups parted by spaces are read by people, but two numbers side by side may also be two numbers. */
function isSplitByGroups(tokens: readonly Token[], first: number, last: number): boolean {
  const follows = tokens[last + 1];
  const precedes = tokens[first - 1];
  return (
    (follows?.kind === 'number' && /^\d{3}(?!\d)/.test(follows.text)) ||
    (precedes?.kind === 'number' && /^\d{1,3}$/.test(precedes.text) && /^\d{3}(?!\d)/.test(tokens[first]!.text))
  );
}

/** "bình quân 1 tháng": what a rate is counted by. */
function isRateBase(tokens: readonly Token[], { figure }: QuantityReading): boolean {
  const { texts, first, last } = figure;
  return texts.length === 1 && texts[0] === '1' && isTimeUnit(tokens[last + 1]?.text) && isDistributive(tokens, first - 1);
}
