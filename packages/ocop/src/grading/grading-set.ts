import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { parseCriteriaSet, type CriteriaGroup, type CriteriaSet, type Criterion } from '@xaso/criteria';
import { gradingFinding } from '../finding/grading-findings.js';

/** The three parts, by the letter of the decision. */
const parts = ['A', 'B', 'C'] as const;
type Part = (typeof parts)[number];

/**
 * Joins a score sheet (phiếu chấm) with the rules of a decision: the questions come from the sheet, stars and their minimum requirements from
 * the decision, so that a producer sees what was lost where. A sheet whose parts add up to other points belongs to another decision and is
 * refused: 35, 25 and 40 are the parts of decision 1048 of 2019, 40, 25 and 35 those of 148, and public sources mix them up.
 *
 * @param sheet The questions as a set whose outermost groups are the parts "A …", "B …" and "C …": what `importRubric` of `@xaso/criteria/import` makes.
 * @param decision `ocop-148-2023`, or another set with criteria of the codes A, B and C whose points are given by hand.
 */
export function gradingSet(sheet: CriteriaSet, decision: CriteriaSet): ParseResult<CriteriaSet> {
  const ruled = new Map(parts.map((part) => [part, decision.items.find(({ code, rule, maxPoints }) => code === part && rule.kind === 'manual' && maxPoints !== undefined)] as const));
  if (parts.some((part) => ruled.get(part) === undefined)) return parseResult<CriteriaSet>(undefined, [gradingFinding('grading.decision-unfit', { path: '' }, { set: decision.name.vi })]);
  const findings = partFindings(sheet, (part) => ruled.get(part)!.maxPoints!);
  if (findings.length > 0) return parseResult<CriteriaSet>(undefined, findings);
  return parseCriteriaSet(joined(sheet, decision, [...ruled.values()].flatMap((criterion) => criterion ?? [])));
}

function joined(sheet: CriteriaSet, decision: CriteriaSet, byHand: readonly Criterion[]): CriteriaSet {
  const { title: _title, ...rules } = decision;
  const handInputs = new Set(byHand.flatMap(({ rule }) => (rule.kind === 'manual' ? [rule.of] : [])));
  const own = new Set(decision.sources.map(({ id }) => id));
  return {
    ...rules,
    id: `${decision.id}.${sheet.id}`.slice(0, 120),
    name: { vi: `${decision.name.vi}: ${sheet.name.vi}`.slice(0, 600) },
    complete: decision.complete && sheet.complete,
    sources: [...decision.sources, ...sheet.sources.filter(({ id }) => !own.has(id))],
    sourceIds: [...new Set([...(decision.sourceIds ?? []), ...(sheet.sourceIds ?? [])])].slice(0, 40),
    inputs: [...sheet.inputs, ...decision.inputs.filter(({ id }) => !handInputs.has(id))],
    groups: [...sheet.groups, ...decision.groups],
    items: [...sheet.items, ...decision.items.filter((criterion) => !byHand.includes(criterion))],
  };
}

function partFindings(sheet: CriteriaSet, maximumOf: (part: Part) => number): Finding[] {
  const points = pointsByPart(sheet);
  if (points === undefined) return [gradingFinding('grading.parts-missing', { path: 'groups' }, { set: sheet.name.vi })];
  return parts.flatMap((part) => {
    const [sum, max] = [points.get(part) ?? 0, maximumOf(part)];
    return sum === max ? [] : [gradingFinding('grading.parts-differ', { path: 'groups' }, { part, points: sum, max })];
  });
}

/** Points of each part; undefined for a sheet that has points outside of the three parts. */
function pointsByPart({ groups, items }: CriteriaSet): ReadonlyMap<Part, number> | undefined {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const points = new Map<Part, number>();
  for (const { group, maxPoints = 0 } of items) {
    const part = partOf(outermost(group, byId));
    if (part === undefined) return undefined;
    points.set(part, (points.get(part) ?? 0) + maxPoints);
  }
  return points;
}

function outermost(id: string | undefined, byId: ReadonlyMap<string, CriteriaGroup>): CriteriaGroup | undefined {
  const group = byId.get(id ?? '');
  return group?.parent === undefined ? group : outermost(group.parent, byId);
}

/** "A Sản phẩm và sức mạnh cộng đồng", "A. …", "Phần A: …". */
function partOf(group: CriteriaGroup | undefined): Part | undefined {
  const letter = /^(?:phần\s)?([ABC])(?:[\s.:)–-]|$)/iu.exec(group?.name.vi ?? '')?.[1];
  return parts.find((part) => part === letter?.toUpperCase());
}
