import { foldVietnamese, type Finding, type FindingPlace } from '@xaso/core';
import { cellOf, columnOf, placeOf, type HeaderSpec, type TableBook, type TableSheet } from '@xaso/readers';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { ownDefinition, readPillar } from './own-definition.js';

/** What a column of a sheet of definitions may hold. */
export type DefinitionField = 'order' | 'code' | 'name' | 'unit' | 'numerator' | 'denominator' | 'direction' | 'pillar' | 'definition' | 'frequency' | 'source';

/**
 * The headers of a sheet in which an office defines indicators of its own. A column "Chiều" is what tells it from a sheet of figures,
 * whose "Tử số" and "Mẫu số" are numbers.
 */
export const definitionColumns: HeaderSpec<DefinitionField> = {
  order: ['STT', 'TT'],
  code: ['Mã', 'Mã chỉ số', 'Code'],
  name: ['Tên chỉ số', 'Chỉ số', 'Tên', 'Tên chỉ tiêu', 'Chỉ tiêu', 'Name', 'Indicator'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'Unit'],
  numerator: ['Tử số', 'Tử số là', 'Tử số đếm gì', 'Numerator'],
  denominator: ['Mẫu số', 'Mẫu số là', 'Mẫu số đếm gì', 'Denominator'],
  direction: ['Chiều', 'Chiều tốt', 'Chiều đánh giá', 'Hướng tốt', 'Direction'],
  pillar: ['Nhóm', 'Nhóm chỉ số', 'Trụ cột', 'Lĩnh vực', 'Pillar'],
  definition: ['Định nghĩa', 'Cách tính', 'Cách hiểu', 'Nội dung', 'Definition'],
  frequency: ['Tần suất', 'Kỳ báo cáo', 'Chu kỳ', 'Frequency'],
  source: ['Nguồn', 'Nguồn số liệu', 'Source'],
};

/** Whether a sheet defines indicators. */
export function definesIndicators(sheet: TableSheet<DefinitionField>): boolean {
  return columnOf(sheet, 'direction') !== undefined && columnOf(sheet, 'name') !== undefined;
}

/** Reads the definitions of one sheet. A row without a name is left out; what a row does not say stays unknown. */
export function readDefinitions(book: TableBook<DefinitionField>, sheet: TableSheet<DefinitionField>): { readonly definitions: readonly IndicatorDefinition[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const definitions = sheet.rows.flatMap((row): readonly IndicatorDefinition[] => {
    const text = (field: DefinitionField, longest = 400): string | undefined => {
      const cell = cellOf(sheet, row, field);
      return cell === null ? undefined : String(cell).trim().slice(0, longest) || undefined;
    };
    const name = text('name');
    if (name === undefined) return [];
    const where = (field: DefinitionField): FindingPlace => placeOf(book, sheet, row, field);
    const unit = text('unit', 80) ?? '';
    const isYesNo = ['co khong', 'co/khong', 'dat/khong dat'].includes(foldVietnamese(unit));
    const own = ownDefinition({ name, code: text('code', 120), unit: isYesNo ? '' : unit, pillar: readPillar(text('pillar')), isYesNo });
    const [numerator, denominator, meaning, source] = [text('numerator'), text('denominator'), text('definition'), text('source')];
    return [
      {
        ...own,
        direction: readDirection(text('direction'), where('direction'), findings),
        definition: meaning === undefined ? own.definition : { vi: meaning },
        ...(numerator === undefined ? {} : { numerator: { vi: numerator } }),
        ...(denominator === undefined ? {} : { denominator: { vi: denominator } }),
        frequency: frequencies.get(foldVietnamese(text('frequency') ?? '')) ?? own.frequency,
        source: source === undefined ? own.source : { title: source },
      },
    ];
  });
  return { definitions, findings };
}

const directions: ReadonlyMap<string, IndicatorDefinition['direction']> = new Map([
  ...['cang cao cang tot', 'cao', 'tang', 'thuan', 'cao hon la tot', 'higher'].map((words) => [words, 'higher'] as const),
  ...['cang thap cang tot', 'thap', 'giam', 'nghich', 'thap hon la tot', 'lower'].map((words) => [words, 'lower'] as const),
  ...['khong xet', 'khong', 'khong co', '-', 'none'].map((words) => [words, 'none'] as const),
]);

const frequencies: ReadonlyMap<string, 'month' | 'quarter' | 'half' | 'year' | 'once'> = new Map([
  ['thang', 'month'], ['hang thang', 'month'], ['quy', 'quarter'], ['hang quy', 'quarter'], ['6 thang', 'half'], ['nam', 'year'], ['hang nam', 'year'], ['mot lan', 'once'],
]);

function readDirection(text: string | undefined, where: FindingPlace, findings: Finding[]): IndicatorDefinition['direction'] {
  if (text === undefined) return 'none';
  const direction = directions.get(foldVietnamese(text).trim());
  if (direction === undefined) findings.push(indicatorFinding('import.direction-unknown', where, { text: text.slice(0, 80) }));
  return direction ?? 'none';
}
