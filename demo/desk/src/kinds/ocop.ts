import { importOcop, ocopColumns, parseOcopCatalogue, toPlain, type OcopCatalogue } from '@xaso/ocop';
import { ocopTemplate } from '@xaso/ocop/import';
import type { DeskKind } from './kind.js';
import { madeFromGrid } from './made.js';
import { ocopPlainEn } from './plain-words.js';

/** The commune's OCOP products. Telephones stay with the staff. */
export const ocop: DeskKind = {
  id: 'ocop',
  documentKind: 'ocop-catalogue',
  fileName: 'ocop',
  asks: ['unit', 'publisher', 'asOf', 'source', 'title', 'responsible', 'unitCode'],
  headers: ocopColumns,
  required: ['name'],
  fromGrid: (grid, mapping, { unit, ...about }) =>
    madeFromGrid(grid, mapping, {
      headers: ocopColumns,
      required: ['name'],
      importBook: (book, _findings, audience) => importOcop(book, { ...about, place: unit, audience }),
      parse: parseOcopCatalogue,
      hasStaff: true,
    }),
  parse: parseOcopCatalogue,
  plain: (document, { language, links, date }) => toPlain(document as OcopCatalogue, { language, date, linkPolicy: links, ...(language === 'en' ? ocopPlainEn : {}) }),
  element: { name: 'ocop-catalogue', properties: (catalogue) => ({ catalogue }), attributes: (src) => ({ src }) },
  template: ocopTemplate,
};
