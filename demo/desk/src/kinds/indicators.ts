import { importIndicatorGrid, indicatorColumns, indicatorTemplate } from '@xaso/indicators/import';
import { indicatorCatalogue, parseIndicatorReport, toPlain, type IndicatorReport, type PlaceRef } from '@xaso/indicators';
import { indicatorPlainEn } from './plain-words.js';
import type { DeskDocument, DeskKind } from './kind.js';
import { readable } from './made.js';

const parse = (input: unknown) => parseIndicatorReport(input, { definitions: indicatorCatalogue });

/** Stands for a place that is not known yet. */
const anywhere: PlaceRef = { name: '…' };

const names = new Map(indicatorCatalogue.map(({ id, name }) => [id, name]));

/** Figures of the commune: one a row, or units by indicators. */
export const indicators: DeskKind = {
  id: 'indicators',
  documentKind: 'indicator-report',
  fileName: 'chi-so',
  asks: ['unit', 'publisher', 'asOf', 'period', 'source', 'title', 'responsible', 'unitCode'],
  headers: indicatorColumns,
  fromGrid: (grid, mapping, { unit, unitCode, ...about }) => {
    const place = unit === undefined || unitCode === undefined ? unit : { ...unit, code: unitCode };
    // Until somebody vouches for the file there is no report to be made; which names are unknown shows all the same.
    const imported = importIndicatorGrid(grid, { ...about, place: place ?? (about.publisher === undefined ? anywhere : undefined), definitions: indicatorCatalogue, mapping });
    const { columns, names: open, sheets: shapes } = imported.choices;
    const { value, findings } = readable(imported, parse);
    return { value, findings, columns, names: open, shapes };
  },
  fieldName: (field, language) => {
    const [, sort, rest = ''] = /^(indicator|place|period):(.*)$/s.exec(field) ?? [];
    if (sort === undefined) return undefined;
    const name = sort === 'indicator' ? names.get(rest) : undefined;
    return name === undefined ? rest : language === 'en' ? (name.en ?? name.vi) : name.vi;
  },
  parse,
  plain: (document, { language }) => toPlain(reportOf(document), language, { definitions: indicatorCatalogue, ...(language === 'en' ? indicatorPlainEn : {}) }),
  element: { name: 'scorecard', properties: (report) => ({ report }), attributes: (src) => ({ src }) },
  template: indicatorTemplate,
};

/** What `parse` has read is a report. */
function reportOf(document: DeskDocument): IndicatorReport {
  return document as IndicatorReport;
}
