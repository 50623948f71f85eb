import { foldVietnamese, formatMessage, parsePeriod, parseVietnameseDate, parseVietnameseQuantity, quantityAmount, toNfc, type CivilDate, type Period } from '@xaso/core';
import type { CriteriaSet, Subject } from '@xaso/criteria';
import type { PlanGoal } from '@xaso/criteria/analysis';
import { sheetColumnIds, type SheetColumnId } from '@xaso/criteria/paper';
import type { CommandCall } from '../commands/command.js';
import { knownOption, textOption } from '../import/publishing-options.js';
import { UsageFault } from '../usage-fault.js';

/** What the options of `xaso evaluate` say, beside the files. */
export interface EvaluateChoices {
  readonly unit: string | undefined;
  readonly period: Period | undefined;
  readonly asOf: CivilDate;
  readonly due: CivilDate | undefined;
  readonly columns: readonly SheetColumnId[] | undefined;
  readonly report: { readonly number?: string | undefined; readonly date?: string | undefined } | undefined;
  readonly page: 'sheet' | 'chairman';
}

const pages = ['sheet', 'chairman'] as const;

/**
 * Reads the options.
 *
 * @throws UsageFault when one of them can't be read.
 */
export function evaluateChoices({ options, words, terminal }: CommandCall): EvaluateChoices {
  const period = textOption(options, 'period');
  const asOf = textOption(options, 'as-of');
  const due = textOption(options, 'due');
  const page = textOption(options, 'page') ?? 'sheet';
  const known = pages.find((each) => each === page);
  if (known === undefined) throw new UsageFault('optionNotListed', { option: '--page', value: page, allowed: pages.join(', ') });
  return {
    unit: textOption(options, 'unit'),
    period: period === undefined ? undefined : foldVietnamese(period) === foldVietnamese(formatMessage(words.cli.periodUnknown)) ? { unknown: true } : knownOption('period', period, parsePeriod(period), words),
    asOf: asOf === undefined ? terminal.today() : knownOption('as-of', asOf, parseVietnameseDate(asOf), words),
    due: due === undefined ? undefined : knownOption('due', due, parseVietnameseDate(due), words),
    columns: columnsOf(textOption(options, 'columns')),
    report: reportOf(textOption(options, 'report')),
    page: known,
  };
}

/** Columns by number (1 is STT, 7 the documents) or by their English ids, in the order of the province. */
function columnsOf(value: string | undefined): readonly SheetColumnId[] | undefined {
  if (value === undefined) return undefined;
  const columns = value.split(',').map((part) => part.trim()).map((part) => sheetColumnIds.find((id, index) => id === part || String(index + 1) === part));
  if (columns.includes(undefined) || new Set(columns).size < columns.length || !columns.includes('name')) throw new UsageFault('columnsInvalid', { value });
  return columns as readonly SheetColumnId[];
}

/** "12, 05/12/2026": number and day of the report. */
function reportOf(value: string | undefined): EvaluateChoices['report'] {
  if (value === undefined) return undefined;
  const [number = '', ...date] = value.split(/,\s*/);
  return { ...(number.trim() === '' ? {} : { number: number.trim().replace(/\/BC-UBND$/i, '') }), ...(date.length === 0 ? {} : { date: date.join(', ').trim() }) };
}

/**
 * What has to be reached: so many points, or a class of the set by its name or id.
 *
 * @throws UsageFault when it is neither.
 */
export function goalOf({ options }: Pick<CommandCall, 'options'>, { bands = [], recognition }: CriteriaSet): PlanGoal | undefined {
  const value = textOption(options, 'goal');
  if (value === undefined) return undefined;
  const words = foldVietnamese(value);
  const band = bands.find(({ id, name }) => id === value || foldVietnamese(name.vi) === words || (name.en !== undefined && foldVietnamese(name.en) === words));
  if (band !== undefined) return { kind: 'band', id: band.id };
  if (recognition !== undefined && foldVietnamese(recognition.name.vi) === words) return { kind: 'recognition' };
  const quantity = parseVietnameseQuantity(value).value;
  const points = quantity === undefined ? undefined : quantityAmount(quantity);
  if (points === undefined) throw new UsageFault('goalUnknown', { value, bands: bands.map(({ name }) => name.vi).join(', ') });
  return { kind: 'points', points };
}

/**
 * What the place is, by the set's attributes. "Phường …" is one by its name.
 *
 * @throws UsageFault when the class is none of the set.
 */
export function attributesOf({ options }: Pick<CommandCall, 'options'>, { attributes = [] }: CriteriaSet, subject: Subject): Subject['attributes'] {
  const [attribute] = attributes.filter(({ kind }) => kind === 'choice');
  const value = textOption(options, 'unit-class');
  if (attribute === undefined) return subject.attributes;
  const all = attribute.options ?? [];
  if (value !== undefined) {
    const words = foldVietnamese(value);
    const found = all.find(({ id, name }) => id === value || foldVietnamese(name.vi) === words);
    if (found === undefined) throw new UsageFault('unitClassUnknown', { value, classes: all.map(({ name }) => name.vi).join(', ') });
    return { ...subject.attributes, [attribute.id]: found.id };
  }
  const ward = all.find(({ id }) => id === 'phuong');
  if (ward === undefined || subject.attributes?.[attribute.id] !== undefined || !/^phường\s/iu.test(toNfc(subject.place.name))) return subject.attributes;
  return { ...subject.attributes, [attribute.id]: ward.id };
}
