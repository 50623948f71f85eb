// The code that reads procedures and works out their cards. An element loads it when it has data; until then its fallback stands.
import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { parseProcedure, parseProcedureCatalogue, procedureFinding, type Procedure } from '@xaso/procedures';
import type { DataFileReader } from '../internal/data/read-file.js';
import { onDemand } from '../internal/on-demand.js';
import { shippedCatalogue, type CardSource } from './card-source.js';

export { addressOfDetails } from '../internal/details-address.js';
export { lacksDetails, withDetails } from './card-details.js';
export { cardView } from './card-view.js';
export { overlaid, overlayReader, readOverlay } from './overlaid.js';
export { copied, shareText } from '../internal/share.js';
export { sharedCard } from './share-card.js';

const shipped = onDemand(async () => (await import('@xaso/procedures/catalogue')).loadProcedureCatalogue());

/** Turns untrusted JSON, a catalogue or one procedure, into what a card is drawn from. */
export function parse(input: unknown): ParseResult<CardSource> {
  if (input === shippedCatalogue) return parseResult<CardSource>({ items: [], isShipped: true }, []);
  const isDocument = typeof input === 'object' && input !== null && ('items' in input || 'kind' in input);
  if (isDocument) return parseProcedureCatalogue(input);
  const { value, findings } = parseProcedure(input);
  return parseResult<CardSource>(value && { items: [value] }, findings);
}

/** A table inside the element is what stands on the page without us: its words do not make a procedure again. */
export function parseTable(): ParseResult<CardSource> {
  return parseResult<CardSource>({ items: [] }, []);
}

/** Procedures come as JSON only; what else a file holds is not theirs. */
export async function readFile(): Promise<ParseResult<CardSource>> {
  return parseResult<CardSource>(undefined, []);
}

/** How the details of one procedure are loaded. */
export const detailsReader: DataFileReader<Procedure> = { parse: parseProcedure, readFile: async () => parseResult<Procedure>(undefined, []) };

/** The catalogue of the kit comes when an element asks for it. */
export function prepare({ isShipped }: CardSource): (() => Promise<unknown>) | undefined {
  return isShipped === true && shipped.value === undefined ? shipped.load : undefined;
}

/** What the card is drawn from, with the catalogue of the kit in its place. */
export function filled(source: CardSource): CardSource {
  return source.isShipped === true ? (shipped.value ?? source) : source;
}

/** The procedure that the page asks for by its code; the only one when it names none. */
export function chosen(source: CardSource, code: string | undefined): Procedure | undefined {
  const { items } = filled(source);
  const wanted = code?.trim();
  if (wanted) return items.find((item) => item.code === wanted);
  return items.length === 1 ? items[0] : undefined;
}

/** Says that the data holds no procedure of the code that the page names. */
export function unknownCode(code: string): Finding {
  return procedureFinding('procedure.code-unknown', { path: 'code' }, { code });
}
