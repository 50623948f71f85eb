import { parseResult, type ParseResult } from '@xaso/core';
import { parseProcedureCatalogue, parseSearchIndex } from '@xaso/procedures';
import { onDemand } from '../internal/on-demand.js';
import { shippedCatalogue, type FinderSource } from './finder-source.js';

/** The catalogue of the kit: names of procedures, and where to search further. */
export const shippedHeads = onDemand(async () => (await import('@xaso/procedures/catalogue')).procedureHeads);

/** The procedures of the kit with their details, in one piece. */
export const shippedDetails = onDemand(async () => (await import('@xaso/procedures/catalogue')).loadProcedureCatalogue());

/** Turns untrusted JSON, a catalogue or an index that was built ahead of time, into what a finder searches. */
export function parse(input: unknown): ParseResult<FinderSource> {
  if (input === shippedCatalogue) return parseResult<FinderSource>({ items: [], isShipped: true }, []);
  return isObject(input) && input['kind'] === 'search-index' ? parseIndex(input) : parseProcedureCatalogue(input);
}

/** A table inside the element is what stands on the page without us: it has links, not procedures. */
export function parseTable(): ParseResult<FinderSource> {
  return parseResult<FinderSource>({ items: [] }, []);
}

/** Procedures come as JSON only; what else a file holds is not theirs. */
export async function readFile(): Promise<ParseResult<FinderSource>> {
  return parseResult<FinderSource>(undefined, []);
}

/** The catalogue of the kit comes when an element asks for it. */
export function prepare({ isShipped }: FinderSource): (() => Promise<unknown>) | undefined {
  return isShipped === true && shippedHeads.value === undefined ? shippedHeads.load : undefined;
}

/** What is searched, with the catalogue of the kit in its place. */
export function filled(source: FinderSource): FinderSource {
  return source.isShipped === true && shippedHeads.value ? { ...shippedHeads.value, isShipped: true } : source;
}

/** An index may say where the details lie, where to search further, and what is asked for most, as a catalogue does. */
function parseIndex(input: Readonly<Record<string, unknown>>): ParseResult<FinderSource> {
  const { value, findings } = parseSearchIndex(input);
  if (value === undefined) return parseResult<FinderSource>(undefined, findings);
  const { linkTemplates, detailsUrl } = parseProcedureCatalogue({ ...input, kind: 'procedure-catalogue', items: [], featured: undefined }).value ?? {};
  const codes = new Set(value.items.map(({ code }) => code));
  const featured = Array.isArray(input['featured']) ? input['featured'].filter((code): code is string => codes.has(code as string)) : undefined;
  return parseResult<FinderSource>({ ...value, linkTemplates, detailsUrl, featured } as FinderSource, findings);
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null;
}
