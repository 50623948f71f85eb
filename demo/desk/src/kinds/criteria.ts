import { formatCivilDate, type PlainTree } from '@xaso/core';
import { parseCriteriaSet, type CriteriaSet } from '@xaso/criteria';
import { criteriaColumns, importCriteria, templateRows } from '@xaso/criteria/import';
import { indicatorCatalogue } from '@xaso/indicators';
import type { DeskKind, PlainContext } from './kind.js';
import { madeFromGrid } from './made.js';

/** Headings and totals that the reader of tables leaves out are taken back: that they were left out is not true here. */
const takenBack = new Set(['row.section-skipped', 'row.total-skipped']);

/** A province's annex of criteria. */
export const criteria: DeskKind = {
  id: 'criteria',
  documentKind: 'criteria-set',
  fileName: 'bo-tieu-chi',
  asks: ['publisher', 'asOf', 'title', 'decision', 'responsible', 'unitCode'],
  headers: criteriaColumns,
  required: ['name', 'method'],
  fromGrid: (grid, mapping, { title, decision, isPartial, publisher, asOf }) =>
    madeFromGrid(grid, mapping, {
      headers: criteriaColumns,
      required: ['name', 'method'],
      importBook: (book, skipped) => importCriteria(book, { publisher, asOf, name: title, decision, isPartial, definitions: indicatorCatalogue, skipped }),
      parse: parseCriteriaSet,
      takenBack,
    }),
  parse: parseCriteriaSet,
  plain: (document, context) => tableOfSet(document as CriteriaSet, context),
  element: { name: 'scorecard', properties: (criteriaSet) => ({ criteriaSet }), attributes: (src) => ({ src: '/uploads/chi-so.json', 'criteria-src': src }) },
};

/** The set as the template has it: the same columns under which it was read. */
function tableOfSet(set: CriteriaSet, { language }: PlainContext): PlainTree {
  const columns = (['order', 'name', 'points', 'method', 'numerator', 'denominator', 'threshold', 'applies'] as const).map((field) => (language === 'en' ? criteriaColumns[field].at(-1)! : criteriaColumns[field][0]!));
  const rows = (templateRows(set).value ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return [{ type: 'table', caption: `${set.name.vi}. ${set.publisher.name}, ${formatCivilDate(set.asOf, language)}`, columns, rows }];
}
