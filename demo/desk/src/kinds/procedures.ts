import { parseResult, type PlainTree } from '@xaso/core';
import { importPortal, parseProcedureCatalogue, toPlain, type ProcedureCatalogue } from '@xaso/procedures';
import { importListing, listingColumns } from '@xaso/procedures/import';
import type { DeskDocument, DeskKind } from './kind.js';
import { madeFromGrid, madeNothing, readable } from './made.js';
import { procedurePlainEn } from './plain-words.js';

/** Records or a listing of the national portal. */
export const procedures: DeskKind = {
  id: 'procedures',
  documentKind: 'procedure-catalogue',
  fileName: 'thu-tuc',
  asks: ['publisher', 'asOf', 'title', 'responsible', 'unitCode'],
  headers: listingColumns,
  required: ['code', 'name'],
  fromGrid: (grid, mapping, { publisher, asOf, title }) =>
    madeFromGrid(grid, mapping, {
      headers: listingColumns,
      required: ['code', 'name'],
      importBook: (book) => (publisher === undefined || asOf === undefined ? parseResult<DeskDocument>(undefined, []) : importListing(book, { publisher, asOf, title })),
      parse: parseProcedureCatalogue,
    }),
  fromRecords: (records, _fileName, { publisher, asOf, title }) => {
    if (publisher === undefined || asOf === undefined) return madeNothing([]);
    const imported = importPortal(Array.isArray(records) ? records : [], { publisher, asOf, title });
    return { ...readable(imported, parseProcedureCatalogue), columns: [], names: [] };
  },
  parse: parseProcedureCatalogue,
  plain: (document, { language, links, date }) => {
    const { items, linkTemplates, sources } = catalogueOf(document);
    return items.flatMap((procedure) => toPlain(procedure, language, { date, channel: 'inPerson', brief: true, linkPolicy: links, linkTemplates, sources, ...(language === 'en' ? procedurePlainEn : {}) }));
  },
  fallback: (document) => listOf(catalogueOf(document)),
  element: { name: 'procedure-finder', properties: (catalogue) => ({ catalogue }), attributes: (src) => ({ src }) },
};

/** What fits into an article: the names, by which a browser's own search finds them. */
function listOf({ items }: ProcedureCatalogue): PlainTree {
  return [{ type: 'list', items: items.slice(0, 300).map(({ code, name, plainName = name }) => `${plainName} (${code})`) }];
}

/** What `parse` has read is a catalogue. */
function catalogueOf(document: DeskDocument): ProcedureCatalogue {
  return document as ProcedureCatalogue;
}
