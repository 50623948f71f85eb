import { foldVietnamese, toCsv, type Language } from '@xaso/core';
import { toFigureTable, type ScorecardModel } from '@xaso/indicators';
import { saveCsv } from '../internal/save-csv.js';

/** Hands the figures to the reader as a CSV file that Excel opens as it is, and returns its name. No request is made. */
export async function saveTable(model: ScorecardModel, language: Language): Promise<string> {
  const text = language === 'en' ? await englishTable(model) : toCsv(toFigureTable(model));
  const fileName = fileNameOf(model);
  saveCsv(text, fileName);
  return fileName;
}

/** English programs expect a comma between cells and a point before decimals. */
async function englishTable(model: ScorecardModel): Promise<string> {
  const { tableMessagesEn } = await import('@xaso/indicators/messages/en');
  return toCsv(toFigureTable(model, tableMessagesEn), { separator: ',', decimalSign: '.' });
}

/** The unit and the day in letters that every system keeps, such as `uy-ban-nhan-dan-xa-mau-2026-06-30.csv`. */
export function fileNameOf({ publisher, asOf }: Pick<ScorecardModel, 'publisher' | 'asOf'>): string {
  const unit = foldVietnamese(publisher)
    .slice(0, 60)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${[unit, asOf].filter((part) => part !== undefined && part !== '').join('-') || 'bang-chi-so'}.csv`;
}
