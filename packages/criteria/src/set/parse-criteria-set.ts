import { coreFinding, excerpt, joinPath, parseResult, parseWith, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import { setFinding } from '../finding/set-findings.js';
import { ruleKinds, ruleValidator } from '../rule/rule-faults.js';
import { checkBands } from './check-bands.js';
import { conditionShape } from './check-condition.js';
import { checkDecisions } from './check-decisions.js';
import { expressionFindings } from './check-expression.js';
import { checkOrigin } from './check-origin.js';
import { checkPoints } from './check-points.js';
import { checkReferences } from './check-references.js';
import { checkSatisfiable } from './check-satisfiable.js';
import { checkTables } from './check-tables.js';
import type { CheckedSet, PlacedCriterion } from './checked-set.js';
import type { CriteriaSet, CriteriaSetHead, Criterion, CriterionShell } from './criteria-set.schema.js';
import { validateCriteriaSetHead, validateCriterionShell } from './generated/criteria-set.validate.js';

/** The newest version of the document that this copy of the kit reads. */
const newestVersion = 1;

/**
 * Turns untrusted JSON into a set of criteria, or into everything that is wrong with it, at once. Never throws.
 * With one error there is no set: nothing is judged by a broken one.
 */
export function parseCriteriaSet(input: unknown): ParseResult<CriteriaSet> {
  const foreign = foreignFinding(input);
  if (foreign !== undefined) return parseResult<CriteriaSet>(undefined, [foreign]);
  const { value: read, findings: headFindings } = parseWith<CriteriaSetHead>(validateCriteriaSetHead, input);
  const { head, findings: treeFindings } = read === undefined ? { head: undefined, findings: [] } : treesOf(read);
  const items = parseCriteria((input as { items?: unknown }).items);
  const findings = [...headFindings, ...treeFindings, ...items.findings];
  if (head !== undefined) {
    const set: CheckedSet = { ...head, items: items.criteria, allCriteria: items.findings.length === 0 };
    findings.push(...checkReferences(set), ...checkPoints(set), ...checkBands(set), ...checkOrigin(set), ...checkTables(set), ...checkDecisions(set));
  }
  if (head === undefined || isBroken(findings)) return parseResult<CriteriaSet>(undefined, findings);
  const set: CriteriaSet = { ...head, items: items.criteria.map(({ criterion }) => criterion) };
  findings.push(...checkSatisfiable(set));
  return parseResult<CriteriaSet>(isBroken(findings) ? undefined : set, findings);
}

function isBroken(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Formulas and conditions are trees, which the schema does not look into. A broken one is named and taken out, so that the rest can be checked. */
function treesOf(head: CriteriaSetHead): { readonly head: CriteriaSetHead; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const isWhole = (found: readonly Finding[]): boolean => {
    findings.push(...found);
    return found.length === 0;
  };
  const inputs = head.inputs.map((input, index) => (input.formula === undefined || isWhole(expressionFindings(input.formula, joinPath('inputs', [index, 'formula']))) ? input : { ...input, formula: undefined }));
  const bands = head.bands?.map((band, index) => (band.gate === undefined || isWhole(conditionShape(band.gate, joinPath('bands', [index, 'gate']))) ? band : { ...band, gate: undefined }));
  const decisions = head.decisions?.filter((decision, index) => isWhole(conditionShape(decision.when, joinPath('decisions', [index, 'when']))));
  return { findings, head: findings.length === 0 ? head : { ...head, inputs, bands, decisions } };
}

/** A document of another kind, or of a time to come. */
function foreignFinding(input: unknown): Finding | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return coreFinding('document.not-object', { path: '' });
  const { kind, schemaVersion } = input as { kind?: unknown; schemaVersion?: unknown };
  if (typeof kind === 'string' && kind !== 'criteria-set') return coreFinding('document.kind-unknown', { path: 'kind' }, { kind: excerpt(kind, 80), expected: 'criteria-set' });
  if (typeof schemaVersion !== 'number' || schemaVersion <= newestVersion) return undefined;
  return coreFinding('document.version-newer', { path: 'schemaVersion' }, { version: schemaVersion, known: newestVersion });
}

/** Most criteria of one set, as the schema says. */
const mostCriteria = 1000;

function parseCriteria(items: unknown): { readonly criteria: readonly PlacedCriterion[]; readonly findings: readonly Finding[] } {
  const criteria: PlacedCriterion[] = [];
  const findings: Finding[] = [];
  for (const [index, item] of Array.isArray(items) ? items.slice(0, mostCriteria).entries() : []) {
    const path = joinPath('items', [index]);
    const shape = [...schemaFindings(validateCriterionShell, item, path), ...ruleFindings(item, path)];
    findings.push(...shape);
    if (shape.length === 0) criteria.push({ criterion: item as Criterion, path });
  }
  return { criteria, findings };
}

/** A rule is checked by the schema of its own kind, so that each of its faults has a place. */
function ruleFindings(item: unknown, path: string): readonly Finding[] {
  const rule = (item as Partial<CriterionShell> | null | undefined)?.rule as unknown;
  const kind = (rule as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string') return [];
  const at = joinPath(path, ['rule']);
  const validate = ruleValidator(kind);
  if (validate === undefined) return [setFinding('criteria.rule-unknown', { path: joinPath(at, ['kind']) }, { kind: kind.slice(0, 40), known: ruleKinds.join(', ') })];
  const shape = schemaFindings(validate, rule, at);
  if (shape.length > 0) return shape;
  if (kind === 'formula') return expressionFindings((rule as { formula?: unknown }).formula, joinPath(at, ['formula']));
  return kind === 'bestOf' || kind === 'worstOf' ? (rule as { cases: readonly unknown[] }).cases.flatMap((one, index) => caseFindings(one, joinPath(at, ['cases', index]))) : [];
}

/** A case has a rule of its own, but none that has cases, and none without points. */
function caseFindings(one: unknown, path: string): readonly Finding[] {
  const kind = (one as { rule?: { kind?: unknown } | null }).rule?.kind;
  const at = { path: joinPath(path, ['rule', 'kind']) };
  if (kind === 'bestOf' || kind === 'worstOf' || kind === 'unscored') return [setFinding('criteria.case-kind', at, { kind })];
  return typeof kind === 'string' ? ruleFindings(one, path) : [setFinding('criteria.case-kind', at, { kind: typeof kind })];
}
