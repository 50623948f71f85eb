import { civilDateFindings, joinPath, type Finding } from '@xaso/core';
import { setFinding } from '../finding/set-findings.js';
import type { Figure } from './criteria-set.schema.js';
import type { CheckedSet } from './checked-set.js';

/** Something with figures, and what holds for it when it says nothing itself. */
interface FoundedPart {
  readonly path: string;
  readonly part: { readonly confidence?: string | undefined; readonly sourceIds?: readonly string[] | undefined; readonly figures?: readonly Figure[] | undefined };
  /** Whether its own figures need a source. */
  readonly hasFigures: boolean;
  readonly group?: string | undefined;
}

/** Names what is not founded: no decision, no source, a source that is not listed, no mark of confidence, days that don't exist. */
export function checkOrigin(set: CheckedSet): readonly Finding[] {
  const parts = foundedParts(set);
  return [...(set.nature === 'official' && set.decision === undefined ? [setFinding('criteria.decision-missing', { path: 'decision' })] : []), ...dateFindings(set), ...parts.flatMap((part) => partFindings(part, set))];
}

function foundedParts(set: CheckedSet): readonly FoundedPart[] {
  return [
    { path: '', part: set, hasFigures: false },
    ...set.groups.map((group, index): FoundedPart => ({ path: joinPath('groups', [index]), part: group, hasFigures: group.maxPoints !== undefined })),
    ...(set.bands ?? []).map((band, index): FoundedPart => ({ path: joinPath('bands', [index]), part: band, hasFigures: true })),
    ...(set.recognition === undefined ? [] : [{ path: 'recognition', part: set.recognition, hasFigures: true }]),
    ...(set.decisions ?? []).map((decision, index): FoundedPart => ({ path: joinPath('decisions', [index]), part: decision, hasFigures: true })),
    ...set.items.map(({ criterion, path }): FoundedPart => ({ path, part: criterion, hasFigures: criterion.rule.kind !== 'unscored', group: criterion.group })),
  ];
}

function partFindings({ path, part, hasFigures, group }: FoundedPart, set: CheckedSet): readonly Finding[] {
  const { figures = [] } = part;
  const around = [set.groups.find(({ id }) => id === group), set];
  const sources = part.sourceIds ?? around.find((candidate) => candidate?.sourceIds !== undefined)?.sourceIds ?? [];
  const confidence = part.confidence ?? around.find((candidate) => candidate?.confidence !== undefined)?.confidence;
  const known = new Set(set.sources.map(({ id }) => id));
  const unknown = (ids: readonly string[] | undefined, at: string): readonly Finding[] =>
    (ids ?? []).flatMap((source, index) => (known.has(source) ? [] : [setFinding('criteria.source-unknown', { path: joinPath(at, [index]) }, { source })]));
  return [
    ...(hasFigures && sources.length === 0 ? [setFinding('criteria.source-missing', { path: joinPath(path, ['sourceIds']) })] : []),
    ...(hasFigures && confidence === undefined && set.nature === 'official' ? [setFinding('criteria.confidence-missing', { path: joinPath(path, ['confidence']) })] : []),
    ...unknown(part.sourceIds, joinPath(path, ['sourceIds'])),
    ...figures.flatMap((figure, index) => {
      const at = joinPath(path, ['figures', index]);
      return [
        ...unknown(figure.sourceIds, joinPath(at, ['sourceIds'])),
        ...(valueAt(part, figure.path) === undefined ? [setFinding('criteria.figure-unknown', { path: joinPath(at, ['path']) }, { figure: figure.path })] : []),
      ];
    }),
  ];
}

/** What stands at a path such as `rule.terms[1].target`. */
function valueAt(part: object, path: string): unknown {
  return path.split(/[.[\]]+/).reduce<unknown>((value, name) => {
    if (name === '') return value;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }, part);
}

function dateFindings({ asOf, effectiveFrom, effectiveTo, decision, items }: CheckedSet): readonly Finding[] {
  const dates: readonly (readonly [path: string, date: string | undefined])[] = [
    ['asOf', asOf], ['effectiveFrom', effectiveFrom], ['effectiveTo', effectiveTo], ['decision.date', decision?.date],
    ...items.flatMap(({ criterion, path }) => [[joinPath(path, ['effectiveFrom']), criterion.effectiveFrom] as const, [joinPath(path, ['effectiveTo']), criterion.effectiveTo] as const]),
  ];
  const impossible = dates.flatMap(([path, date]) => (date === undefined ? [] : civilDateFindings(date, path)));
  if (impossible.length > 0 || effectiveFrom === undefined || effectiveTo === undefined || effectiveFrom <= effectiveTo) return impossible;
  return [setFinding('criteria.period-reversed', { path: 'effectiveTo' }, { from: effectiveFrom, to: effectiveTo })];
}
