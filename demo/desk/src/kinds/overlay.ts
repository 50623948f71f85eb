import { toPlain as procedureToPlain, applyOverlay, importOverlay, overlayColumns, parseProcedureOverlay, type ProcedureCatalogue, type ProcedureOverlay } from '@xaso/procedures';
import { parseResult, type Finding } from '@xaso/core';
import { overlayTemplate } from '@xaso/procedures/import';
import type { TableBook } from '@xaso/readers';
import type { OverlayField } from '@xaso/procedures';
import type { About } from '../about/about.js';
import type { DeskDocument, DeskKind, PlainContext } from './kind.js';
import { madeFromGrid } from './made.js';
import { procedurePlainEn } from './plain-words.js';

/** A commune's fees, counters and telephones over the procedures that the kit ships. */
export function overlayOver(shipped: ProcedureCatalogue): DeskKind {
  return {
    id: 'overlay',
    documentKind: 'procedure-overlay',
    fileName: 'thu-tuc-xa',
    asks: ['publisher', 'asOf', 'title', 'responsible', 'unitCode'],
    headers: overlayColumns,
    required: ['code'],
    fromGrid: (grid, mapping, about) =>
      madeFromGrid(grid, mapping, { headers: overlayColumns, required: ['code'], importBook: (book) => importOver(shipped, book, about), parse: parseProcedureOverlay }),
    parse: parseProcedureOverlay,
    plain: (document, context) => overlaidTree(shipped, document, context),
    element: { name: 'procedure-finder', properties: (overlay) => ({ shipped: true, overlay }), attributes: (src) => ({ shipped: true, 'overlay-src': src }) },
    template: overlayTemplate,
  };
}

/** Imports the table, and names the codes that fit no procedure, each at its row. */
function importOver(shipped: ProcedureCatalogue, book: TableBook<OverlayField>, about: About) {
  const { value, findings, places } = importOverlay(book, about);
  if (value === undefined) return parseResult<DeskDocument>(undefined, findings);
  const unfitting = applyOverlay(shipped, value).findings.map((finding): Finding => {
    const where = places.get(String(finding.values['code']));
    return where === undefined ? finding : { ...finding, where };
  });
  return parseResult<DeskDocument>(value, [...findings, ...unfitting]);
}

function overlaidTree(shipped: ProcedureCatalogue, document: DeskDocument, { language, links, date }: PlainContext) {
  const { value } = applyOverlay(shipped, document as ProcedureOverlay);
  const { items, linkTemplates, sources } = value ?? shipped;
  return items
    .filter(({ local }) => local !== undefined)
    .flatMap((procedure) => procedureToPlain(procedure, language, { date, channel: 'inPerson', brief: true, linkPolicy: links, linkTemplates, sources, ...(language === 'en' ? procedurePlainEn : {}) }));
}
