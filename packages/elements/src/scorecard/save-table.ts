import type { Language } from '@xaso/core';
import { toFigureTable, type ScorecardModel } from '@xaso/indicators';
import { saveCsv } from '../internal/save-csv.js';

/** Hands the figures to the reader as a CSV file, and returns its name. */
export async function saveTable(model: ScorecardModel, language: Language): Promise<string> {
  const table = language === 'en' ? toFigureTable(model, (await import('@xaso/indicators/messages/en')).tableMessagesEn) : toFigureTable(model);
  return saveCsv(table, { language, subject: 'bang-chi-so', publisher: model.publisher, asOf: model.asOf });
}
