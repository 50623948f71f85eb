import { compileLexicon, compileVariants, type CompiledLexicon } from './compiled-lexicon.js';
import { findSpans } from './find-phrases.js';
import { highlightsIn, type Highlight } from './highlight.js';
import type { Lexicon } from './lexicon.js';
import { createQueryReader } from './read-query.js';
import { createRanking } from './rank-titles.js';
import { passes, type SearchableProcedure, type SearchFilter } from './searchable.js';
import { factsOf } from './title-facts.js';
import { indexTitles, type TitleIndex } from './title-index.js';
import { groupVariants, type VariantGroup } from './variant-groups.js';
import { longerWordFit } from './weights.js';

/** What a search wants. */
export interface SearchOptions extends SearchFilter {
  /** How many hits at most; 20 unless told otherwise. */
  readonly limit?: number | undefined;
}

/** One procedure that answers a query. */
export interface Hit {
  readonly code: string;
  /** Higher is better; it compares hits of one search only. */
  readonly score: number;
  /** Id of the group of near-identical procedures to which it belongs. */
  readonly group?: string | undefined;
  /** What was found in the official name. */
  readonly highlights: readonly Highlight[];
  /** What was found in the plain name, if it has one. */
  readonly plainHighlights?: readonly Highlight[] | undefined;
}

/** What a search gives. */
export interface SearchResult {
  /** Best first, each procedure once. Empty when the query is about something else. */
  readonly hits: readonly Hit[];
  /** Groups of which more than one member was found: ask instead of listing them. */
  readonly groups: readonly VariantGroup[];
}

/** Finds procedures by what people call them. */
export interface ProcedureIndex {
  /** Answers at every keystroke: the last word counts as one that is still being typed unless something stands behind it. Never throws. */
  readonly search: (query: string, options?: SearchOptions) => SearchResult;
}

/** What an index is built with. */
export interface ProcedureIndexOptions {
  /** People's words: `officialLexicon`, or `mergeLexicons` of it and the commune's own. Without one only words of titles are found. */
  readonly lexicon?: Lexicon | undefined;
}

const usualLimit = 20;

/**
 * What is known when no lexicon is given.
 *
 * @internal
 */
export const noLexicon: Lexicon = { items: [] };

/** Members of one group that stand before everything else that was found; the further ones follow behind. */
const leadingMembers = 3;
const furtherMember = 0.65;

/** A code stands above all words. It is written with its point and often with the province's part behind it; without the point only whole. */
const codeScore = 100;
const begunCodeScore = 50;
const code = /(?:^|[^\d.])(?:\d\.\d{6}|\d\.\d{3,5}(?!\.?\d)|\d{7}(?!\d))/;

/** Builds the index of some procedures at once. `startProcedureIndex` does the same in slices. */
export function createProcedureIndex(procedures: readonly SearchableProcedure[], options: ProcedureIndexOptions = {}): ProcedureIndex {
  return finish(buildIndex(indexTitles(procedures, options.lexicon ?? noLexicon), options));
}

/** An index that is being built while the page does other things. */
export interface IndexBuild {
  /**
   * Works on for some milliseconds, and gives the index once it is done.
   *
   * @param now The caller's clock in milliseconds, such as `() => performance.now()`.
   * @param budget How long it may take; 30 unless told otherwise, so that no slice reaches 50.
   */
  readonly step: (now: () => number, budget?: number) => ProcedureIndex | undefined;
}

/** Begins the index of some procedures; nothing is done before the first step. */
export function startProcedureIndex(procedures: readonly SearchableProcedure[], options: ProcedureIndexOptions = {}): IndexBuild {
  return inSteps(buildIndex(indexTitles(procedures, options.lexicon ?? noLexicon), options));
}

/**
 * Does work on demand, some milliseconds at a time.
 *
 * @internal
 */
export function inSteps(work: Generator<undefined, ProcedureIndex>): IndexBuild {
  let built: ProcedureIndex | undefined;
  return {
    step: (now, budget = 30) => {
      const end = now() + budget;
      while (!built) {
        const { done, value } = work.next();
        if (done === true) built = value;
        else if (now() >= end) break;
      }
      return built;
    },
  };
}

/**
 * Does work to its end.
 *
 * @internal
 */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * The work of building an index, bit by bit. The lexicon is read with it, or else at the first search.
 *
 * @internal
 */
export function* buildIndex(
  cutting: Generator<undefined, TitleIndex>,
  { lexicon: entries = noLexicon }: ProcedureIndexOptions,
  readsLexicon = true,
): Generator<undefined, ProcedureIndex> {
  const index = yield* cutting;
  const { procedures, titles } = index;
  const variants = compileVariants(entries);
  const facts = yield* factsOf(index, variants);
  const { groupOf, describe } = yield* groupVariants(index, variants, facts);
  let reading: { readonly lexicon: CompiledLexicon; readonly rank: ReturnType<typeof createRanking>; readonly readQuery: ReturnType<typeof createQueryReader> } | undefined;
  const readLexicon = function* () {
    const lexicon = yield* compileLexicon(index, entries, variants);
    return { lexicon, rank: createRanking(index, lexicon, facts), readQuery: createQueryReader(index, lexicon) };
  };
  if (readsLexicon) {
    yield;
    reading = yield* readLexicon();
  }
  let digits: readonly string[] | undefined;

  const search = (query: string, { limit = usualLimit, ...filter }: SearchOptions = {}): SearchResult => {
    const isNarrowed = Object.values(filter).some((value) => value !== undefined);
    const accepts = (procedure: number) => passes(procedures[procedure]!, filter);
    const scores = new Map<number, number>();
    const asked = code.exec(query)?.[0].replace(/\D/g, '');
    if (asked !== undefined) {
      digits ??= procedures.map((procedure) => procedure.code.replace(/\D/g, ''));
      digits.forEach((each, procedure) => {
        if (each.startsWith(asked) && accepts(procedure)) scores.set(procedure, each === asked ? codeScore : begunCodeScore);
      });
    }
    const { lexicon, rank, readQuery } = (reading ??= finish(readLexicon()));
    const terms = readQuery(query);
    const spans = findSpans(index, lexicon, terms);
    const isUnrelated = terms.every(({ isFiller }) => isFiller === true) || (spans.some(({ part }) => part === 'unrelated') && !spans.some(({ part, places }) => part === 'matter' || (part === 'fallback' && places.length > 1)));
    if (!isUnrelated) {
      for (const { title, score } of rank(terms, spans, isNarrowed ? (title) => accepts(titles[title]!.owner) : undefined)) {
        const { owner } = titles[title]!;
        if (!scores.has(owner)) scores.set(owner, score);
      }
    }

    // Of many near-identical procedures only some stand in front, so that they do not hide everything else.
    const together = new Map<string, number[]>();
    const ranked = [...scores].sort(byScore).map(([procedure, score]): [number, number] => {
      const id = groupOf(procedure);
      const before = id === undefined ? [] : (together.get(id) ?? []);
      if (id !== undefined) together.set(id, [...before, procedure]);
      return [procedure, before.length < leadingMembers ? score : score * furtherMember];
    });
    const keys = new Set([
      ...terms.flatMap(({ isFiller, choices }) => (isFiller === true ? [] : choices.filter(([, fit]) => fit > longerWordFit).map(([key]) => key))),
      ...spans.flatMap(({ meanings }) => meanings.flatMap(([meaning]) => meaning.trim().split(' '))),
    ]);
    const hits = ranked.sort(byScore).slice(0, Math.max(0, limit)).map(([procedure, score]): Hit => {
      const { code: own, name, plainName } = procedures[procedure]!;
      const plainHighlights = plainName === undefined ? undefined : highlightsIn(plainName, keys);
      return { code: own, score, group: groupOf(procedure), highlights: highlightsIn(name, keys), plainHighlights };
    });
    const shown = new Set(hits.map(({ group }) => group));
    return { hits, groups: [...together].flatMap(([id, members]) => (members.length > 1 && shown.has(id) ? [describe(id, members)] : [])) };
  };

  return { search };
}

function byScore(a: readonly [number, number], b: readonly [number, number]): number {
  return b[1] - a[1] || a[0] - b[0];
}
