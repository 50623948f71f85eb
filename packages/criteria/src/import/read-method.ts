import { add, compare, exactOf, zero } from '@xaso/core/exact';
import { digits, foldMethod, numberOf } from './fold-method.js';
import type { Method, MethodFault, MethodReading, MethodThreshold } from './method.js';
import { readBound, readRate, type Bound } from './read-bound.js';
import { readSteps } from './read-steps.js';
import { splitMethod, type MethodPart } from './split-method.js';

/** What a way of scoring is read with. */
export interface MethodContext {
  /** Most points of the criterion; none for one that is passed or not. */
  readonly max: number | undefined;
  /** Whether the row has a threshold in a column of its own. */
  readonly hasThreshold: boolean;
}

const ratioWords = '(?:diem ?= ?)?\\(?(?:a ?/ ?b|tu(?: so)? ?/ ?mau(?: so)?|ty le(?: %| phan tram)?(?: [^x+;/=0-9]*)?|ti le(?: [^x+;/=0-9]*)?)\\)?(?: ?x ?100 ?%)?';
const maxWords = `(?:(?:so )?diem(?: toi da)?|toi da|max|(${digits}) ?(?:diem|d)?)`;
const inProportion = new RegExp(`^(?:${ratioWords} ?x ?${maxWords}|(?:diem ?= ?)?${maxWords} ?x ?${ratioWords})$`);
const proportionAlone = /^(?:(?:cham|tinh)(?: diem)? )?(?:theo )?(?:a ?\/ ?b|ty le|ti le|tu so ?\/ ?mau so)(?: (?:dat duoc|thuc hien|tuong ung|hoan thanh))?$/;
const toTarget = new RegExp(`^(?:diem ?= ?)?\\(?(?:a ?/ ?b|ty le|ti le)[^x+;/=0-9]*\\)? ?[/:] ?(?:(${digits}) ?%|nguong) ?x ?${maxWords}$`);
const notMore = /[,(]? ?(?:nhung |va )?(?:toi da )?khong (?:qua|vuot qua|vuot) (?:so )?diem toi da\)?$/;
const everyUnit = /^(?:moi|tat ca(?: cac)?|100 ?% (?:so |cac )?)(?: ?(?:thon|to dan pho|don vi|khu pho|ap|ban|xom|buon|truong|diem|nha van hoa))(?: [a-z,/ ]+)?$/;
const yesNo = /^(?:co ?(?:\/|hoac|hay) ?(?:khong|chua)|dat ?(?:\/|hoac|hay) ?(?:khong|chua)(?: dat)?|co(?: trien khai| thuc hien)?|dat yeu cau)$/;
const manual = /^(?:cham (?:thu cong|bang tay|tay)|thu cong|hoi dong (?:cham|danh gia|tham dinh).*|theo (?:ket qua )?(?:danh gia|tham dinh) cua .*)$/;
const unscored = /^(?:khong (?:cham|tinh) diem|chi theo doi|theo doi|khong danh gia)$/;
const definition = /^(?:trong do[:,]?\s*)?\(?([ab])\)?\s*(?:là|:|=)\s*(.+)$/iu;

/** A longer text is an article. */
const longestMethod = 3000;

/** Reads a way of scoring as an annex writes it. What can't be read for certain is a fault, never a guess. */
export function readMethod(text: string, context: MethodContext): MethodReading {
  if (text.length > longestMethod) return { fault: 'annex.method-unknown', text };
  const defined = new Map<string, string>();
  const parts = splitMethod(text, context.max).filter((part) => {
    const match = part.points === undefined ? definition.exec(withoutWords(part.text)) : null;
    if (match === null) return true;
    defined.set(match[1]!.toLowerCase(), match[2]!.trim());
    return false;
  });
  const reading = methodOf(parts, context, text);
  return 'fault' in reading ? reading : { restIsZero: false, ...reading, numerator: defined.get('a'), denominator: defined.get('b') };
}

function withoutWords(text: string): string {
  return text.replace(/^trong đó\s*[:,]?\s*/iu, '');
}

type Read = { readonly method: Method; readonly restIsZero?: boolean } | { readonly fault: MethodFault; readonly text: string };

function methodOf(parts: readonly MethodPart[], context: MethodContext, text: string): Read {
  if (parts.some(({ points }) => points?.kind === 'notExact')) return { fault: 'annex.points-not-exact', text };
  const scored = parts.filter(({ points }) => points !== undefined);
  const plain = parts.filter(({ points }) => points === undefined);
  const { max } = context;
  if (max !== undefined && scored.some((part) => pointsOf(part) > max)) return { fault: 'annex.points-exceed', text };
  const item = perItemOf(parts, max);
  if (item !== undefined) return item;
  if (scored.length === 0) return plain.length === 1 ? singleMethod(plain[0]!.text, context) : plain.length === 0 ? { fault: 'annex.method-missing', text } : { fault: 'annex.method-unknown', text };
  if (plain.length > 0) return proportionWith(plain, scored, context, text);
  const steps = readSteps(scored.map((part) => ({ about: part.about, points: pointsOf(part) })));
  if (steps.kind === 'gap') return { fault: 'annex.steps-gap', text };
  if (steps.kind === 'steps') return simplest(steps, max);
  return optionsOf(scored, max, text);
}

function pointsOf({ points }: MethodPart): number {
  return points?.kind === 'points' ? points.points : 0;
}

/** A single piece without points: a formula, a threshold, a yes or no. */
function singleMethod(text: string, { max, hasThreshold }: MethodContext): Read {
  const words = foldMethod(text).replace(/[.,;: ]+$/, '');
  const formula = words.replace(notMore, '').trim();
  const proportion = inProportion.exec(formula);
  if (proportion !== null) {
    const named = proportion.slice(1).find((group) => group !== undefined);
    return named === undefined || numberOf(named) === max ? { method: { kind: 'ratio' } } : { fault: 'annex.method-contradicts', text };
  }
  const target = toTarget.exec(formula);
  if (target !== null) {
    const [, at, points] = target;
    if (points !== undefined && numberOf(points) !== max) return { fault: 'annex.method-contradicts', text };
    const number = at === undefined ? undefined : numberOf(at);
    if (at !== undefined && number === undefined) return { fault: 'annex.method-unknown', text };
    return { method: { kind: 'ratioToTarget', target: number === undefined ? undefined : { at: number, strict: false, isPercent: true, unit: '' } } };
  }
  if (proportionAlone.test(words)) return hasThreshold ? passed(undefined) : max === undefined ? { fault: 'annex.method-unknown', text } : { method: { kind: 'ratio' } };
  if (unscored.test(words)) return { method: { kind: 'unscored' } };
  if (manual.test(words)) return { method: { kind: 'manual' } };
  if (/^(?:dat )?(?:>=|tu|theo) ?nguong(?: tro len)?$/.test(words) || (hasThreshold && yesNo.test(words))) return passed(undefined);
  if (/^(?:<=|khong qua|toi da) ?nguong$/.test(words)) return { method: { kind: 'atMost', threshold: undefined } };
  if (yesNo.test(words)) return { method: { kind: 'yesNo' } };
  const rate = readRate(words);
  if (rate !== undefined) return { method: { kind: 'rate', at: rate.at, strict: rate.open, per: rate.per } };
  const bound = readBound(text);
  if (bound !== undefined) return boundMethod(bound, text);
  return everyUnit.test(words) ? { method: { kind: 'everyUnit', except: 0 } } : { fault: 'annex.method-unknown', text };
}

function passed(threshold: MethodThreshold | undefined): Read {
  return { method: { kind: 'atLeast', threshold } };
}

/** A number alone does not say which side of it is meant; 100% can only be the least. */
function boundMethod(bound: Bound, text: string): Read {
  const { low, high, isPercent, unit, isBare } = bound;
  if (isBare && !(isPercent && low?.at === 100)) return { fault: 'annex.method-unknown', text };
  if (low !== undefined && high !== undefined) return { fault: 'annex.method-unknown', text };
  if (low !== undefined) return passed({ at: low.at, strict: low.open, isPercent, unit });
  return high === undefined ? { fault: 'annex.method-unknown', text } : { method: { kind: 'atMost', threshold: { at: high.at, strict: high.open, isPercent, unit } } };
}

/** Two outcomes, all or nothing, are a threshold. */
function simplest({ steps, otherwise, isPercent, unit, restIsZero }: Extract<ReturnType<typeof readSteps>, { kind: 'steps' }>, max: number | undefined): Read {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined && max !== undefined) {
    const threshold = { at: only.from, isPercent, unit };
    if (only.points === max && otherwise === 0) return { method: { kind: 'atLeast', threshold: { ...threshold, strict: only.strict } }, restIsZero };
    // "dưới 5%: tối đa" is not passed from 5% on.
    if (only.points === 0 && otherwise === max) return { method: { kind: 'atMost', threshold: { ...threshold, strict: !only.strict } }, restIsZero };
  }
  return { method: { kind: 'steps', steps, otherwise, isPercent, unit }, restIsZero };
}

/** "a/b × điểm tối đa", with a share from which it is full, or below which it is nothing. */
function proportionWith(plain: readonly MethodPart[], scored: readonly MethodPart[], context: MethodContext, text: string): Read {
  const [formula, ...more] = plain;
  const base = formula === undefined || more.length > 0 ? undefined : singleMethod(formula.text, context);
  const [line, ...others] = scored;
  if (base === undefined || 'fault' in base || base.method.kind !== 'ratio' || line === undefined || others.length > 0) return { fault: 'annex.method-unknown', text };
  const bound = readBound(line.about);
  if (bound === undefined || !bound.isPercent || bound.isBare) return { fault: 'annex.method-unknown', text };
  const points = pointsOf(line);
  const { low, high } = bound;
  if (low !== undefined && high === undefined && points === context.max) return { method: { kind: 'ratioFullFrom', from: { from: low.at, strict: low.open, points } } };
  if (high !== undefined && low === undefined && points === 0 && context.max !== undefined) return { method: { kind: 'ratioZeroBelow', from: { from: high.at, strict: !high.open, points: context.max } } };
  return { fault: 'annex.method-unknown', text };
}

const itemWords = new RegExp(`^(?:cu |cho )?moi (?:(\\d{1,6}) )?([a-z].*?)(?: ?(?:=|:) ?| (?:thi )?(?:duoc|tinh|cong|cham|cho) | )(${digits}|1/2) ?(?:diem|d)?(?: ?[,(]? ?(?:nhung |va )?(?:toi da|khong qua)(?: la)? (${digits}) ?(?:diem|d)?\\)?)?$`);
const capWords = new RegExp(`^(?:nhung |va )?(?:toi da|khong qua)(?: la)? (${digits}) ?(?:diem|d)?$`);

/** "mỗi mô hình 1 điểm, tối đa 5 điểm". */
function perItemOf(parts: readonly MethodPart[], max: number | undefined): Read | undefined {
  const [first, second, ...more] = parts;
  const match = first === undefined ? null : itemWords.exec(foldMethod(first.text));
  if (match === null || first === undefined || more.length > 0) return undefined;
  const text = first.text;
  const [, each, , number = '', capped] = match;
  const later = second === undefined ? null : capWords.exec(foldMethod(second.text));
  if (second !== undefined && (later === null || capped !== undefined)) return { fault: 'annex.method-unknown', text };
  const points = number === '1/2' ? 0.5 : numberOf(number);
  const capText = capped ?? later?.[1];
  const cap = capText === undefined ? undefined : numberOf(capText);
  if (points === undefined || points <= 0 || max === undefined || (capText !== undefined && cap === undefined)) return { fault: 'annex.method-unknown', text };
  if (cap !== undefined && cap !== max) return { fault: cap > max ? 'annex.points-exceed' : 'annex.method-contradicts', text };
  if (points > max) return { fault: 'annex.points-exceed', text };
  return { method: { kind: 'perItem', item: itemName(text), points, each: each === undefined ? 1 : Number(each), cap: undefined } };
}

/** What is counted, as it is written: the words between "mỗi" and the points. */
function itemName(text: string): string {
  return (/mỗi\s+(?:\d+\s+)?(.+?)\s*(?:[=:,]|(?:thì\s+)?(?:được|tính|cộng|chấm|cho)\s|\d)/iu.exec(text)?.[1] ?? '').trim();
}

const negative = /^(?:khong|chua|con lai|cac truong hop (?:con lai|khac)|truong hop (?:con lai|khac)|khac)\b/;

/** States of one thing, or parts that add up: told apart by their points. */
function optionsOf(scored: readonly MethodPart[], max: number | undefined, text: string): Read {
  const options = scored.map((part) => ({ name: part.about, points: pointsOf(part) }));
  if (max === undefined || new Set(options.map(({ name }) => foldMethod(name))).size < options.length) return { fault: 'annex.method-unknown', text };
  const largest = Math.max(...options.map(({ points }) => points));
  const isNothing = ({ name, points }: { name: string; points: number }): boolean => points === 0 && negative.test(foldMethod(name));
  const rest = options.filter((option) => !isNothing(option));
  const [only, ...others] = rest;
  if (only !== undefined && others.length === 0 && only.points === max && !negative.test(foldMethod(only.name))) return { method: { kind: 'yesNo' }, restIsZero: options.length === 1 };
  if (largest === max) {
    const hasNone = options.some(({ points }) => points === 0);
    return { method: { kind: 'levels', options: hasNone ? options : [...options, { name: otherState, points: 0 }] }, restIsZero: !hasNone };
  }
  const sum = options.map(({ points }) => exactOf(points) ?? zero).reduce(add, zero);
  const whole = exactOf(max);
  if (whole !== undefined && compare(sum, whole) === 0 && options.every(({ points }) => points > 0)) return { method: { kind: 'checklist', options } };
  return { fault: 'annex.method-contradicts', text };
}

/** The state of who is in none of those that an annex names. */
export const otherState = 'Trường hợp khác';
