import { one } from '@xaso/core/exact';
import type { CriterionResult, CriterionTrace } from '../engine/evaluation.js';
import { takenAs } from '../engine/taken-as.js';
import { wholeOperandValue } from '../engine/whole-operand.js';
import type { CriteriaMessageKey } from '../messages/vi.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import { findRule } from '../rule/registry.js';
import type { AnyRule } from '../rule/rule.js';
import { changeLines } from './explain-change.js';
import { pointLines } from './explain-points.js';
import { readingLines } from './explain-readings.js';
import { assessmentLines, reasonLines } from './explain-assessment.js';
import { thresholdLine } from './explain-threshold.js';
import type { Explanation, ExplanationLine } from './explanation.js';
import { lineOf, sentence, textIn, type Words } from './words.js';

const statusTerms = {
  scored: 'statusScored',
  passed: 'statusPassed',
  failed: 'statusFailed',
  missing: 'statusMissing',
  notApplicable: 'statusNotApplicable',
  zeroDenominator: 'statusZeroDenominator',
  unscored: 'statusUnscored',
} as const satisfies Record<CriterionResult['status'], CriteriaMessageKey>;

const levelTerms = { commune: 'levelCommune', province: 'levelProvince', central: 'levelCentral' } as const satisfies Record<NonNullable<CriterionResult['info']['responsible']>, CriteriaMessageKey>;

const confidenceTerms = { secondary: 'confidenceSecondary', inferred: 'confidenceInferred', memory: 'confidenceMemory' } as const;

/** One criterion: where it stands, what was read, how the points come about, what would change them, how well it is founded. */
export function explainCriterion(result: CriterionResult, digits: number, words: Words): Explanation {
  const { id, status, trace, info } = result;
  const { code, name, max, responsible, confidence, disputed, note } = info;
  const { language } = words;
  const title = textIn(name, language);
  const rule = findRule(trace.rule.kind);
  return {
    kind: 'criterion',
    id,
    title: code === undefined ? title : `${code}. ${title}`,
    lines: [
      sentence('status', statusTerms[status], words),
      ...(max === undefined ? [] : pointLines(result, max, words)),
      ...assessmentLines(result, words),
      ...(rule === undefined ? [] : ruleLines(result, rule, digits, words)),
      ...policyLine(trace.policy, rule?.passes === true, words),
      ...(info.counts === undefined ? [] : [sentence('rule', info.counts === 'bonus' ? 'countsBonus' : 'countsPenalty', words)]),
      ...(responsible === undefined ? [] : [sentence('origin', levelTerms[responsible], words)]),
      ...(confidence === undefined || confidence === 'verbatim' ? [] : [sentence('origin', confidenceTerms[confidence], words)]),
      ...(disputed === undefined ? [] : [sentence('warning', 'disputed', words, { reason: textIn(disputed, language) })]),
      ...(note === undefined ? [] : [sentence('origin', 'note', words, { text: textIn(note, language) })]),
    ],
    children: [],
  };
}

function ruleLines(result: CriterionResult, rule: AnyRule, digits: number, words: Words): readonly ExplanationLine[] {
  const { trace: { rule: spec, operands, policy, thresholds = [] }, info: { max }, status } = result;
  const weight = max === undefined ? one : exactDecimal(max);
  const prepared = rule.prepare(spec, { weight, kinds: operands.map(({ reading, below }) => (below === undefined ? reading.input.kind : 'share')) });
  const values = operands.map(({ reading, below }) => takenAs(wholeOperandValue(reading, below), spec.kind, policy));
  const inputs = operands.map(({ reading }) => reading.input);
  const threshold = 'threshold' in spec ? spec.threshold : 'target' in spec ? spec.target : undefined;
  const isInexact = status === 'missing' && policy === undefined && operands.every(({ reading }) => reading.status === 'known' || reading.status === 'bounded');
  const isRowOpen = thresholds.some(({ values: figures, rows }) => figures.length > 1 || rows.length === 0);
  return [
    ...eachOnce(operands.flatMap((operand) => readingLines(operand, threshold, words))),
    ...(spec.kind === 'manual' ? reasonLines(operands, words) : []),
    ...thresholds.flatMap((trace) => thresholdLine(trace, operands, words)),
    ...(isRowOpen ? [] : [
    ...(isInexact ? [sentence('input', 'readingInexact', words)] : []),
    ...rule.explain(prepared, { spec, maxPoints: max, digits, names: operands.map(({ reading }) => reading.input.name), inputs, values }).map((line) => lineOf('rule', line, words)),
    ...changeLines(result, rule, prepared, values, words)]),
  ];
}

/** Several shares of the same whole name it once. */
function eachOnce(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
  return lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
}

/** For a verdict the same policies have other words. */
const verdictTerms = { zeroFull: 'zeroPassed', zeroZero: 'zeroFailed', notApplicableFull: 'notApplicablePassed' } as const;

/** What the set says for a share of nothing, or where the criterion does not apply. */
function policyLine(policy: CriterionTrace['policy'], passes: boolean, words: Words): readonly ExplanationLine[] {
  if (policy === undefined) return [];
  return [sentence('rule', passes && policy in verdictTerms ? verdictTerms[policy as keyof typeof verdictTerms] : policy, words)];
}
