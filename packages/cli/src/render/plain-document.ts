import { coreFinding, excerpt, parseResult, vietnamHolidays, type DocumentKind, type Finding, type ParseResult, type PlainTree } from '@xaso/core';
import { cliFinding } from '../cli-findings.js';
import type { CommandCall } from '../commands/command.js';

/** A document as it is read without a program: what stands in an article where no script runs. */
export interface PlainDocument {
  /** The element that shows the same document, without `xa-`. */
  readonly element: string;
  readonly tree: PlainTree;
  /** How many items it speaks of. */
  readonly items: number;
  readonly publisher: string;
  readonly asOf: string;
}

type Write = (input: unknown, call: CommandCall) => Promise<ParseResult<PlainDocument>>;

/** The kinds of document that have a form to be read: how each is written; its package comes with the first document. */
const writers: Partial<Readonly<Record<DocumentKind, Write>>> = {
  'indicator-report': writeReport,
  'procedure-catalogue': writeProcedures,
  'ocop-catalogue': writeProducts,
  'place-directory': writePlaces,
};

/** Writes a document of any kind that has a form to be read. Never throws for bad data. */
export async function plainDocument(input: unknown, call: CommandCall): Promise<ParseResult<PlainDocument>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return parseResult<PlainDocument>(undefined, [coreFinding('document.not-object', { path: '' })]);
  const { kind } = input as { readonly kind?: unknown };
  const supported = Object.keys(writers).join(', ');
  if (typeof kind !== 'string') return parseResult<PlainDocument>(undefined, [cliFinding('file.kind-missing', { path: 'kind' }, { supported })]);
  const write = Object.hasOwn(writers, kind) ? writers[kind as DocumentKind] : undefined;
  if (write === undefined) return parseResult<PlainDocument>(undefined, [cliFinding('file.no-plain-form', { path: 'kind' }, { kind: excerpt(kind, 80), supported })]);
  const { value, findings } = await write(input, call);
  const isForStaff = (input as { readonly audience?: unknown }).audience === 'staff';
  return parseResult(value, [...findings, ...(isForStaff ? [cliFinding('file.staff-document', { path: 'audience' })] : [])]);
}

interface Parsed {
  readonly publisher: { readonly name: string };
  readonly asOf: string;
  readonly items: readonly unknown[];
}

function written(element: string, value: Parsed | undefined, tree: () => PlainTree, findings: readonly Finding[]): ParseResult<PlainDocument> {
  if (value === undefined || value.items.length === 0) return parseResult<PlainDocument>(undefined, findings);
  return parseResult({ element, tree: tree(), items: value.items.length, publisher: value.publisher.name, asOf: value.asOf }, findings);
}

async function writeReport(input: unknown, { words: { language } }: CommandCall): Promise<ParseResult<PlainDocument>> {
  const [indicators, { indicatorCatalogue }] = await Promise.all([import('@xaso/indicators'), import('@xaso/indicators/catalogue')]);
  const { value, findings } = indicators.parseIndicatorReport(input, { definitions: indicatorCatalogue });
  const english = language === 'vi' ? undefined : await import('@xaso/indicators/messages/en');
  const words = english === undefined ? {} : { messages: english.figureMessagesEn, tableMessages: english.tableMessagesEn };
  return written('scorecard', value, () => indicators.toPlain(value!, language, { definitions: indicatorCatalogue, ...words }), findings);
}

/** Of a catalogue the procedures that `--codes` names, or those that it features, or its first. */
async function writeProcedures(input: unknown, { options, words: { language }, terminal }: CommandCall): Promise<ParseResult<PlainDocument>> {
  const procedures = await import('@xaso/procedures');
  const { value, findings } = procedures.parseProcedureCatalogue(input);
  if (value === undefined) return parseResult<PlainDocument>(undefined, findings);
  const wanted = options.get('codes')?.split(/\s*,\s*/) ?? value.featured ?? value.items.slice(0, mostProcedures).map(({ code }) => code);
  const chosen = wanted.flatMap((code) => value.items.find((item) => item.code === code) ?? []);
  const missing = wanted.filter((code) => !value.items.some((item) => item.code === code)).map((code) => cliFinding('board.code-unknown', { path: 'items' }, { text: excerpt(code, 80) }));
  const english = language === 'vi' ? undefined : await import('@xaso/procedures/messages/en');
  const about = { date: terminal.today(), channel: 'inPerson' as const, sources: value.sources, linkTemplates: value.linkTemplates, calendar: vietnamHolidays, ...(english === undefined ? {} : { messages: english.cardMessagesEn }) };
  return written('procedure-finder', { ...value, items: chosen }, () => chosen.flatMap((procedure) => procedures.toPlain(procedure, language, about)), [...findings, ...missing]);
}

const mostProcedures = 12;

async function writeProducts(input: unknown, { words: { language }, terminal }: CommandCall): Promise<ParseResult<PlainDocument>> {
  const ocop = await import('@xaso/ocop');
  const { value, findings } = ocop.parseOcopCatalogue(input);
  const words = language === 'vi' ? {} : await englishOfProducts();
  return written('ocop-catalogue', value, () => ocop.toPlain(value!, { date: terminal.today(), language, ...words }), findings);
}

async function englishOfProducts() {
  const { listMessagesEn, productMessagesEn } = await import('@xaso/ocop/messages/en');
  return { listMessages: listMessagesEn, messages: productMessagesEn };
}

async function writePlaces(input: unknown, { words: { language } }: CommandCall): Promise<ParseResult<PlainDocument>> {
  const places = await import('@xaso/places/plain');
  const { value, findings } = (await import('@xaso/places')).parsePlaceDirectory(input);
  const english = language === 'vi' ? undefined : await import('@xaso/places/messages/en');
  const words = english === undefined ? {} : { messages: english.placeMessagesEn, hoursMessages: english.hoursMessagesEn, plainMessages: english.plainMessagesEn };
  return written('business-locator', value, () => places.toPlain(value!, { language, ...words }), findings);
}
