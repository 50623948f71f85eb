import type { WrittenRule, WrittenSimpleRule } from '../rule/rule.schema.js';
import type { InputKind } from '../set/criteria-set.schema.js';
import type { TableRef } from '../table/table.schema.js';
import type { CriteriaImportFindingCode } from './import-findings.js';
import type { InputBook } from './input-book.js';
import type { Method, MethodThreshold } from './method.js';
import type { Thresholds } from './read-thresholds.js';

/** What a rule is made of beside its way of scoring. */
export interface RuleMaterial {
  readonly name: string;
  readonly max: number | undefined;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly unit: string | undefined;
  /** The thresholds of the row's own column, and how they are written into a rule. */
  readonly thresholds: Thresholds | undefined;
  readonly figureOf: (thresholds: Thresholds) => number | TableRef;
}

/** A rule; or why there is none. */
export type MadeRule = { readonly rule: WrittenRule } | { readonly fault: CriteriaImportFindingCode; readonly column: 'method' | 'numerator' | 'denominator' | 'threshold' };

interface Operand {
  readonly of?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** Makes a rule of a way of scoring and of the figures that the row names. */
export function makeRule(method: Exclude<Method, { kind: 'manual' }>, material: RuleMaterial, inputs: InputBook): MadeRule {
  const { max, thresholds } = material;
  if (thresholds !== undefined && !usesColumn(method)) return fault('annex.threshold-unused', 'threshold');
  switch (method.kind) {
    case 'unscored': {
      const kind = material.denominator !== undefined ? 'share' : 'number';
      return withOperand(operandOf(kind, material, inputs), (operand) => ({ kind: 'unscored', ...operand }));
    }
    case 'yesNo':
      return withOperand(single('yesNo', material, inputs), ({ of = '' }) => (max === undefined ? { kind: 'allOf', parts: [{ of, atLeast: 1 }] } : { kind: 'checklist', parts: [{ of, points: max }] }));
    case 'levels':
      return withOperand(single('choice', material, inputs, method.options.map(({ name }) => name)), ({ of = '' }) => ({
        kind: 'levels',
        of,
        levels: method.options.map(({ points }, index) => ({ option: inputs.all.find(({ id }) => id === of)!.options![index]!.id, points })),
      }));
    case 'checklist': {
      const parts = method.options.map(({ name, points }) => ({ of: inputs.idOf({ name, kind: 'yesNo' }), points }));
      return parts.some(({ of }) => of === undefined) ? fault('annex.input-kind-differs', 'method') : { rule: { kind: 'checklist', parts: parts as { of: string; points: number }[] } };
    }
    case 'perItem':
      return withOperand(single('count', { ...material, unit: material.unit ?? (method.item || undefined) }, inputs), ({ of = '' }) => ({
        kind: 'perItem',
        of,
        points: method.points,
        ...(method.each === 1 ? {} : { each: method.each }),
        ...(method.cap === undefined ? {} : { cap: method.cap }),
      }));
    default:
      return measuredRule(method, material, inputs);
  }
}

type Measured = Exclude<Method, { kind: 'unscored' | 'manual' | 'yesNo' | 'levels' | 'checklist' | 'perItem' }>;

/** Rules that look at a share or at a number. */
function measuredRule(method: Measured, material: RuleMaterial, inputs: InputBook): MadeRule {
  const { max, thresholds, figureOf } = material;
  const share = (make: (operand: Operand) => WrittenRule): MadeRule => withOperand(operandOf('share', material, inputs), make);
  switch (method.kind) {
    case 'ratio':
      return share((operand) => ({ kind: 'ratio', ...operand }));
    case 'everyUnit':
      return share((operand) => ({ kind: 'everyUnit', ...operand }));
    case 'rate':
      if (material.numerator === undefined || material.denominator === undefined) return fault('annex.base-missing', material.numerator === undefined ? 'numerator' : 'denominator');
      return share((operand) => ({ kind: 'rate', ...operand, per: method.per, threshold: method.at, ...strictField(method.strict) }));
    case 'ratioFullFrom':
    case 'ratioZeroBelow': {
      const { from, strict, points } = method.from;
      return share((operand) => ({
        kind: method.kind === 'ratioFullFrom' ? 'bestOf' : 'worstOf',
        cases: [{ rule: { kind: 'ratio', ...operand } }, { rule: { kind: 'steps', ...operand, steps: [{ from, ...strictField(strict), points }], otherwise: 0 } satisfies WrittenSimpleRule }] as never,
      }));
    }
    case 'ratioToTarget': {
      if (method.target !== undefined) {
        const { at } = method.target;
        return thresholds === undefined ? share((operand) => ({ kind: 'ratioToTarget', ...operand, target: at })) : fault('annex.threshold-twice', 'threshold');
      }
      if (thresholds === undefined || thresholds.side === 'most' || thresholds.threshold.strict) return fault('annex.threshold-unknown', 'threshold');
      return share((operand) => ({ kind: 'ratioToTarget', ...operand, target: figureOf(thresholds) }));
    }
    case 'steps': {
      const steps = method.steps.map(({ from, strict, points }) => ({ from, ...strictField(strict), points }));
      const kind = kindOf({ isPercent: method.isPercent, values: method.steps.map(({ from }) => from), unit: method.unit });
      return withOperand(operandOf(kind, material, inputs, method.unit), (operand) => (max === undefined ? { kind: 'unscored', ...operand } : { kind: 'steps', ...operand, steps, otherwise: method.otherwise }));
    }
    default: {
      if (method.threshold !== undefined && thresholds !== undefined) return fault('annex.threshold-twice', 'threshold');
      const written = method.threshold;
      const bound: MethodThreshold | undefined = written ?? thresholds?.threshold;
      if (bound === undefined) return fault('annex.threshold-unknown', 'threshold');
      const isMost = written === undefined ? thresholds?.side === 'most' : method.kind === 'atMost';
      const figure = written === undefined ? figureOf(thresholds!) : written.at;
      // Under a base of two counts a number alone is a percentage.
      const isPercent = bound.isPercent || (material.numerator !== undefined && material.denominator !== undefined && bound.unit === '');
      const kind = kindOf({ isPercent, values: [bound.at], unit: bound.unit });
      return withOperand(operandOf(kind, material, inputs, bound.unit), (operand) => ({ kind: isMost ? 'atMost' : 'atLeast', ...operand, threshold: figure, ...strictField(bound.strict) }));
    }
  }
}

function usesColumn({ kind }: Method): boolean {
  return kind === 'atLeast' || kind === 'atMost' || kind === 'ratioToTarget';
}

/** Whole numbers of something are counted; others, such as Mb/s, are measured. */
function kindOf({ isPercent, values }: { readonly isPercent: boolean; readonly values: readonly number[]; readonly unit: string }): InputKind {
  if (isPercent) return 'share';
  return values.every((value) => Number.isInteger(value)) ? 'count' : 'number';
}

function strictField(strict: boolean): { strict?: true } {
  return strict ? { strict: true } : {};
}

function fault(code: CriteriaImportFindingCode, column: 'method' | 'numerator' | 'denominator' | 'threshold'): MadeRule {
  return { fault: code, column };
}

function withOperand(operand: Operand | MadeRule, make: (operand: Operand) => WrittenRule): MadeRule {
  return 'fault' in operand ? operand : { rule: make(operand as Operand) };
}

/** The figures of a rule: two counts where the row names both, else one figure that has the name of the criterion. */
function operandOf(kind: InputKind, material: RuleMaterial, inputs: InputBook, unit?: string): Operand | MadeRule {
  const { name, numerator, denominator } = material;
  if (kind !== 'share') return single(kind, material, inputs, undefined, unit);
  // "Tỷ lệ …" alone is a figure of its own, whose counts stand beside it in a table of figures.
  if (denominator === undefined && (numerator === undefined || /^t[ỷỉ] lệ /iu.test(numerator))) return single('share', material, inputs);
  if (numerator === undefined || denominator === undefined) return fault('annex.base-missing', numerator === undefined ? 'numerator' : 'denominator');
  const above = inputs.idOf({ name: numerator, kind: 'count', unit: material.unit, indicator: name, part: 'numerator' });
  const below = inputs.idOf({ name: denominator, kind: 'count', unit: material.unit, indicator: name, part: 'denominator' });
  return above === undefined || below === undefined ? fault('annex.input-kind-differs', above === undefined ? 'numerator' : 'denominator') : { numerator: above, denominator: below };
}

/** One figure; where only a numerator is named, that is its name. */
function single(kind: InputKind, { name, numerator, denominator, unit: given }: RuleMaterial, inputs: InputBook, options?: readonly string[], unit?: string): Operand | MadeRule {
  if (denominator !== undefined) return fault('annex.base-unused', 'denominator');
  const of = inputs.idOf({ name: numerator ?? name, kind, ...(given === undefined && !unit ? {} : { unit: given ?? unit }), options });
  return of === undefined ? fault('annex.input-kind-differs', numerator === undefined ? 'method' : 'numerator') : { of };
}
