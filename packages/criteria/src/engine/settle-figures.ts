import type { RuleKind, RuleSpec, WrittenRule, WrittenSimpleRule } from '../rule/rule.schema.js';
import type { TableRef, ThresholdTable } from '../table/table.schema.js';

/** A figure of a rule that stands in a table. */
export interface FigureUse {
  /** Where it stands in the rule: `threshold`, `terms[1].target`. */
  readonly path: string;
  readonly ref: TableRef;
}

/** Names of the fields that hold figures: of the rule itself, and of each part in one of its lists. */
interface FigureFields {
  readonly own?: readonly string[];
  readonly list?: string;
  readonly parts?: readonly string[];
}

/** The figures of every rule. Any other field is nobody's figure, whatever stands in it. */
const figureFields: Readonly<Record<RuleKind, FigureFields>> = {
  ratio: {},
  ratioToTarget: { own: ['target'] },
  atLeast: { own: ['threshold'] },
  atMost: { own: ['threshold'] },
  steps: { own: ['otherwise'], list: 'steps', parts: ['from', 'points'] },
  cappedSum: { list: 'terms', parts: ['points', 'target', 'cap'] },
  published: {},
  unscored: {},
  levels: { list: 'levels', parts: ['points'] },
  checklist: { list: 'parts', parts: ['points'] },
  allOf: { list: 'parts', parts: ['atLeast', 'atMost'] },
  everyUnit: { own: ['except'] },
  perItem: { own: ['points', 'each', 'cap'] },
  progress: { list: 'terms', parts: ['target'] },
  rate: { own: ['per', 'threshold'] },
  peerRelative: {},
  // The numbers of a formula are checked with the formula.
  formula: {},
  manual: {},
  // Each case has the figures of its own rule.
  bestOf: {},
  worstOf: {},
};

type Fields = Readonly<Record<string, unknown>>;

/** Something else for a figure, by where it stands in the rule. */
type Replace = (figure: number | TableRef, path: string) => unknown;

/** The rule with something else in the place of each of its figures, of all its cases. */
function withFigures(rule: WrittenRule, replace: Replace, path = ''): unknown {
  if (rule.kind === 'bestOf' || rule.kind === 'worstOf') {
    return { ...rule, cases: rule.cases.map((one: { readonly rule: WrittenSimpleRule }, index) => ({ ...one, rule: withFigures(one.rule, replace, `${path}cases[${index}].rule.`) })) };
  }
  const { own = [], list, parts = [] } = figureFields[rule.kind];
  const settled = replaced(rule, own, replace, path);
  if (list === undefined) return settled;
  return { ...settled, [list]: (settled[list] as readonly object[]).map((part, index) => replaced(part, parts, replace, `${path}${list}[${index}].`)) };
}

function replaced(whole: object, names: readonly string[], replace: Replace, path: string): Fields {
  const fields = whole as Readonly<Record<string, number | TableRef | undefined>>;
  const changed = names.flatMap((name) => {
    const figure = fields[name];
    return figure === undefined ? [] : [[name, replace(figure, path + name)] as const];
  });
  return { ...fields, ...Object.fromEntries(changed) };
}

/** Every figure of a rule, written out or from a table, with its place in the rule. */
export function figuresOf(rule: WrittenRule): readonly { readonly path: string; readonly figure: number | TableRef }[] {
  const found: { readonly path: string; readonly figure: number | TableRef }[] = [];
  withFigures(rule, (figure, path) => {
    found.push({ path, figure });
    return figure;
  });
  return found;
}

/** The figures of a rule that stand in tables. */
export function figureUses(rule: WrittenRule): readonly FigureUse[] {
  return figuresOf(rule).flatMap(({ path, figure }) => (typeof figure === 'object' ? [{ path, ref: figure }] : []));
}

/** The rule with a figure in the place of each use, in the order of `figureUses`. */
export function settleFigures(rule: WrittenRule, figureOf: (ref: TableRef) => number): RuleSpec {
  return withFigures(rule, (figure) => (typeof figure === 'object' ? figureOf(figure) : figure)) as RuleSpec;
}

/** Which of a table's figures a reference means. */
export function columnOf({ columns }: ThresholdTable, { column }: TableRef): number {
  return column === undefined ? 0 : (columns?.indexOf(column) ?? -1);
}
