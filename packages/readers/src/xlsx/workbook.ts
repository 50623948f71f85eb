import { attributeOf, xmlTags } from './xml-tags.js';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Path inside the archive; undefined for a sheet that is no table, such as a chart. */
  readonly path: string | undefined;
  readonly hidden: boolean;
}

/** Where the parts of a workbook lie in its archive. */
export interface WorkbookLayout {
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export const workbookPath = 'xl/workbook.xml';
export const relationsPath = 'xl/_rels/workbook.xml.rels';

/** Reads the list of sheets and the paths of the parts that belong to them. */
export function workbookLayout(workbookXml: string, relationsXml: string): WorkbookLayout {
  const targets = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const { name, closing, attributes } of xmlTags(relationsXml)) {
    const target = attributeOf(attributes, 'Target');
    if (name !== 'Relationship' || closing || target === undefined) continue;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const type = (attributeOf(attributes, 'Type') ?? '').split('/').at(-1)!;
    if (type === 'worksheet') targets.set(attributeOf(attributes, 'Id') ?? '', path);
    else parts.set(type, path);
  }
  const sheets: SheetEntry[] = [];
  for (const { name, closing, attributes } of xmlTags(workbookXml)) {
    const title = attributeOf(attributes, 'name');
    if (name !== 'sheet' || closing || title === undefined) continue;
    const state = attributeOf(attributes, 'state');
    sheets.push({
      name: title,
      path: targets.get(attributeOf(attributes, 'id') ?? ''),
      hidden: state === 'hidden' || state === 'veryHidden',
    });
  }
  return { sheets, sharedStrings: parts.get('sharedStrings'), styles: parts.get('styles') };
}

/** What an archive without a workbook is, by its usual extension. */
export function archiveKind(names: ReadonlyMap<string, unknown>): string {
  if (names.has('word/document.xml')) return '.docx';
  if (names.has('ppt/presentation.xml')) return '.pptx';
  if (names.has('xl/workbook.bin')) return '.xlsb';
  if (names.has('mimetype') && names.has('content.xml')) return '.ods';
  return '.zip';
}
