import type { Highlight, Hit, SearchableProcedure } from '@xaso/procedures';

/** A hit with what it is called. */
export interface RankedHit {
  readonly code: string;
  readonly name: string;
  readonly plainName?: string;
  /** Higher is better; it compares hits of one search only. */
  readonly score: number;
  /** Id of the group of near-identical procedures to which it belongs. */
  readonly group?: string;
  /** Stretches of `name`, from `start` up to and without `end`, in UTF-16 units. */
  readonly highlights: readonly Highlight[];
  readonly plainHighlights?: readonly Highlight[];
}

/** Puts the names of the procedures to the hits of a search, best first. */
export function rankedHits(hits: readonly Hit[], procedures: readonly SearchableProcedure[]): readonly RankedHit[] {
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure] as const).reverse());
  return hits.flatMap(({ code, score, group, highlights, plainHighlights }): RankedHit[] => {
    const procedure = byCode.get(code);
    if (procedure === undefined) return [];
    const { name, plainName } = procedure;
    return [
      {
        code,
        name,
        ...(plainName === undefined ? {} : { plainName }),
        score: Math.round(score * 1000) / 1000,
        ...(group === undefined ? {} : { group }),
        highlights,
        ...(plainHighlights === undefined ? {} : { plainHighlights }),
      },
    ];
  });
}
