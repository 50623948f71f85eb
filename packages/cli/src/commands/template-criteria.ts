import { formatMessage, hasErrors, type Finding } from '@xaso/core';
import type { CriteriaSet } from '@xaso/criteria';
import { criteriaColumns, dataRows, templateExamples, templateFields, templateHints, templateRows, type TemplateRow } from '@xaso/criteria/import';
import { loadSet } from '../evaluate/load-set.js';
import { exitCodeOf } from '../exit-code.js';
import { printReport } from '../output/print-report.js';
import { publishTemplate } from '../output/publish-template.js';
import { csvText } from '../paper/sheet-csv.js';
import { workbook, type PlainSheet, type SheetCell } from '@xaso/readers/workbook';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso template criteria`: the table into which a province's annex is copied, with examples and explanations; or a set in this shape. */
export const runTemplateCriteria: RunCommand = async (call) => {
  const { value, findings, isNamed } = await rowsOf(call);
  if (value === undefined) return failed(call, findings);
  const header = templateFields.map((field) => criteriaColumns[field][0]!);
  const asText = (): string => csvText([header, ...value]);
  const asWorkbook = (): Uint8Array => workbook([criteriaSheet(header, value, call), ...(isNamed ? [] : [hintSheet(call)])]);
  await publishTemplate(call, asText, asWorkbook);
  if (findings.length > 0) printReport({ file: call.options.get('set') ?? '', ok: true, items: value.length, findings }, { ...call, format: 'text' });
  return exitCodeOf(findings);
};

async function rowsOf(call: CommandCall): Promise<{ readonly value: readonly TemplateRow[] | undefined; readonly findings: readonly Finding[]; readonly isNamed: boolean }> {
  if (!call.options.has('set')) return { value: templateExamples, findings: [], isNamed: false };
  const set = await loadSet(call);
  if (set.value === undefined || hasErrors(set.findings)) return { value: undefined, findings: set.findings, isNamed: true };
  return { ...templateRows(set.value), isNamed: true };
}

function failed(call: CommandCall, findings: readonly Finding[]): ReturnType<typeof exitCodeOf> {
  printReport({ file: call.options.get('set') ?? '', ok: false, items: 0, findings }, { ...call, format: 'text' });
  return exitCodeOf(findings);
}

const widths: readonly number[] = [7, 44, 10, 46, 28, 28, 20, 18];

function criteriaSheet(header: readonly string[], rows: readonly TemplateRow[], { words: { cli } }: CommandCall): PlainSheet {
  return {
    name: formatMessage(cli.templateSheet),
    widths,
    rows: [
      header.map((value): SheetCell => ({ value, style: 'header' })),
      ...rows.map((cells) => {
        const isGroup = cells.slice(3).every((cell) => cell === null || cell === '');
        return cells.map((value, column): SheetCell => ({ value, style: isGroup ? (column === 0 || column === 2 ? 'strongCenter' : 'strong') : column === 0 || column === 2 ? 'center' : 'text' }));
      }),
    ],
    headerRow: 1,
    landscape: true,
  };
}

/** What can be written in each column, and what is made of it. None of its headings is one of the template, so that it is never read as data. */
function hintSheet({ words: { cli } }: CommandCall): PlainSheet {
  const line = (cells: readonly string[], style: SheetCell['style']): readonly SheetCell[] => cells.map((value) => ({ value, style }));
  return {
    name: formatMessage(cli.templateHintSheet),
    widths: [24, 62, 70],
    rows: [
      [{ value: formatMessage(cli.templateHintTitle), style: 'title', span: 3 }],
      line([formatMessage(cli.templateHintColumn), formatMessage(cli.templateHintWrite), formatMessage(cli.templateHintMeaning)], 'header'),
      ...templateHints.map(({ column, write, meaning }) => line([column, write, meaning], 'text')),
    ],
    landscape: true,
  };
}

/** `xaso template data --set …`: the table into which a unit writes the figures that a set needs. */
export const runTemplateData: RunCommand = async (call) => {
  const { value: set, findings } = await loadSet(call);
  if (set === undefined) return failed(call, findings);
  const { cli } = call.words;
  const rows = dataRows(set, { yesNo: formatMessage(cli.dataYesNo), points: formatMessage(cli.dataPoints), share: formatMessage(cli.dataShare) });
  const header = ['Chỉ số', 'Giá trị', 'Tử số', 'Mẫu số', 'Đơn vị tính', 'Cơ quan chủ trì', 'Minh chứng', 'Ghi chú'];
  const cells = rows.map(({ name, unit, hint }) => [name, null, null, null, unit, null, null, hint]);
  await publishTemplate(call, () => csvText([header, ...cells]), () => workbook([dataSheet(set, header, rows, call)]));
  return exitCodeOf(findings);
};

function dataSheet(set: CriteriaSet, header: readonly string[], rows: ReturnType<typeof dataRows>, { words: { cli } }: CommandCall): PlainSheet {
  return {
    name: formatMessage(cli.dataSheet),
    widths: [52, 14, 14, 14, 14, 24, 28, 50],
    rows: [
      [{ value: set.name.vi, style: 'title', span: header.length }],
      [{ value: formatMessage(cli.dataSheetHow), style: 'subtitle', span: header.length }],
      header.map((value): SheetCell => ({ value, style: 'header' })),
      ...rows.map(({ name, unit, cells, hint }): readonly SheetCell[] => [
        { value: name, style: 'text' },
        { value: null, style: cells === 'value' ? 'input' : 'center' },
        { value: null, style: cells === 'counts' ? 'input' : 'center' },
        { value: null, style: cells === 'counts' ? 'input' : 'center' },
        { value: unit, style: 'center' },
        { value: null, style: 'text' },
        { value: null, style: 'text' },
        { value: hint, style: 'hint' },
      ]),
    ],
    headerRow: 3,
    landscape: true,
  };
}
