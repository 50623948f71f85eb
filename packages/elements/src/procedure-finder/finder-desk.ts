import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import {
  applyOverlay,
  parseProcedure,
  parseProcedureOverlay,
  parseSearchIndex,
  parseSearchLexicon,
  passesFilter,
  type LinkTemplate,
  type Procedure,
  type ProcedureCatalogue,
  type ProcedureIndex,
  type ProcedureOverlay,
  type SearchFilter,
  type SearchIndex,
  type SearchLexicon,
  type SearchResult,
} from '@xaso/procedures';
import type { DataFileReader } from '../internal/data/read-file.js';
import { DocumentController, type DocumentState, type WantedDocument } from '../internal/document-controller.js';
import { statusBeside } from '../internal/document-notice.js';
import { JoinedFindings } from '../internal/joined-findings.js';
import type { XaDataElement } from '../internal/xa-data-element.js';
import type { DataStatus } from '../internal/xa-element.js';
import { addressOfDetails } from '../internal/details-address.js';
import { answerCard } from './finder-contract.js';
import { entriesOf, type FinderEntry } from './finder-entries.js';
import { filterChoices, filterCount, type FilterChoices } from './finder-filter.js';
import type { FinderSource } from './finder-source.js';
import { filled, shippedDetails, shippedHeads } from './read-source.js';
import { SearchWork } from './search-work.js';

/** What the page gives a finder beside its catalogue. */
export interface FinderPage extends XaDataElement {
  readonly catalogue?: unknown;
  readonly overlay?: unknown;
  readonly overlaySrc?: string | undefined;
  readonly lexicon?: unknown;
  readonly lexiconSrc?: string | undefined;
  readonly indexSrc?: string | undefined;
  readonly detailsSrc?: string | undefined;
}

/** A procedure as far as it is known, and whether more is on its way. */
export interface ChosenProcedure {
  readonly procedure: Procedure;
  /** `whole`: there is a card to show; `listing`: the catalogue holds no more than name and agency. */
  readonly status: 'whole' | 'listing' | 'loading' | 'failed';
}

/** Most hits that are looked at; nobody reads further. */
export const mostHits = 20;

/** Fields that only the details of a procedure have. */
const detailFields = ['where', 'channels', 'deadline', 'fee', 'papers', 'steps', 'instructions', 'conditions', 'results', 'legal', 'ask'] as const;

/** Keeps everything that a finder needs once there is a catalogue: index, words, the commune's file, details of what was chosen. */
export class FinderDesk {
  readonly #page: FinderPage;
  readonly #work: SearchWork;
  readonly #overlay: DocumentController<ProcedureOverlay>;
  readonly #lexicon: DocumentController<SearchLexicon>;
  readonly #joined = new JoinedFindings();
  readonly #index: DocumentController<SearchIndex>;
  readonly #details: DocumentController<Procedure>;
  #given: FinderSource | undefined;
  #chosen: Procedure | undefined;
  #completed: { readonly known: Procedure; readonly details: Procedure; readonly procedure: Procedure } | undefined;
  #document: { readonly procedure: Procedure; readonly source: FinderSource; readonly value: ProcedureCatalogue } | undefined;
  #asksForPages = false;

  /** What is searched. */
  source: FinderSource = { items: [] };
  byCode: ReadonlyMap<string, Procedure> = new Map();
  choices: FilterChoices = filterChoices([]);

  /** @param isWaitedFor Whether somebody has typed already. */
  constructor(page: FinderPage, isWaitedFor: () => boolean) {
    this.#page = page;
    this.#work = new SearchWork(isWaitedFor, () => {
      page.requestUpdate();
      warmUp(this.source.isShipped === true);
    });
    this.#overlay = new DocumentController(page, () => wanted(page.overlay, page.overlaySrc, parseProcedureOverlay));
    this.#lexicon = new DocumentController(page, () => wanted(page.lexicon, page.lexiconSrc, parseSearchLexicon));
    this.#index = new DocumentController(page, () => wanted(undefined, page.indexSrc, parseSearchIndex));
    this.#details = new DocumentController(page, () => this.#wantedDetails());
  }

  /** Takes what is to be searched. */
  take(given: FinderSource): void {
    if (given === this.#given) return;
    this.#given = given;
    this.source = filled(given);
    const { items } = this.source;
    // Of two procedures with one code the first stays, as the search has it.
    const byCode = new Map<string, Procedure>();
    for (const item of items) if (!byCode.has(item.code)) byCode.set(item.code, item);
    this.byCode = byCode;
    this.choices = filterChoices(items);
  }

  /**
   * Begins the index, once the page is drawn.
   *
   * @param asksElsewhere Whether the page now says where else to search.
   */
  work(asksElsewhere: boolean): void {
    if (asksElsewhere) this.#bringPages();
    const { items, lists } = this.source;
    if (items.length === 0) return;
    const ahead = this.#page.indexSrc === undefined ? undefined : this.#index.state;
    if (ahead?.status === 'loading') return;
    const prepared = ahead?.value;
    const begun = this.#work.use({ items, lists: prepared && fits(prepared, items) ? prepared.lists : lists, lexicon: this.#lexicon.state.value });
    if (begun) this.#page.waitFor(begun);
  }

  /** Where else to search comes only when somebody has found nothing here. */
  #bringPages(): void {
    if (this.#asksForPages || shippedHeads.value !== undefined || this.#ownSearchPages.length > 0) return;
    this.#asksForPages = true;
    const page = this.#page;
    page.waitFor(shippedHeads.load().then(() => page.requestUpdate()));
  }

  /** The index; undefined while it is being made. */
  get index(): ProcedureIndex | undefined {
    return this.#work.index;
  }

  /** What has become of the commune's own file, with another attempt. */
  get overlay(): DocumentState<ProcedureOverlay> & { readonly retry: () => void } {
    return { ...this.#overlay.state, retry: this.#overlay.retry };
  }

  /** What has become of the commune's own words, with another attempt. */
  get lexicon(): DocumentState<SearchLexicon> & { readonly retry: () => void } {
    return { ...this.#lexicon.state, retry: this.#lexicon.retry };
  }

  /** What is told of the data: faults of the commune's own file and words are told beside those of the catalogue. */
  judge(status: DataStatus, findings: readonly Finding[]): readonly [DataStatus, readonly Finding[]] {
    const documents = [this.#overlay.state, this.#lexicon.state];
    return [statusBeside(status, documents), this.#joined.of(findings, ...documents.map((each) => each.findings))];
  }

  /** What answers a query; undefined while the index is being made. */
  search(query: string, filter: SearchFilter): { readonly entries: readonly FinderEntry[]; readonly result: SearchResult } | undefined {
    const result = this.index?.search(query, { ...filter, limit: mostHits });
    return result && { result, entries: entriesOf(result, this.byCode, (procedure) => passesFilter(procedure, filter)) };
  }

  /** What the publisher shows first. */
  get featured(): readonly Procedure[] {
    return (this.source.featured ?? []).flatMap((code) => this.byCode.get(code) ?? []);
  }

  /** What is shown before anything is typed: what meets the conditions, or what the publisher shows first, or, where nothing stands out, everything. */
  browse(filter: SearchFilter): readonly FinderEntry[] {
    const { featured } = this;
    const isChosen = filterCount(filter) > 0;
    const rest = isChosen || featured.length === 0 ? this.byCode.values() : [];
    return [...new Set([...featured, ...rest])].filter((item) => !isChosen || passesFilter(item, filter)).map((procedure) => ({ type: 'procedure', procedure, hit: undefined }));
  }

  /** What is known of the procedure with this code; its details are asked for. */
  choose(code: string | undefined): ChosenProcedure | undefined {
    const known = code === undefined ? undefined : this.byCode.get(code);
    this.#chosen = known;
    if (known === undefined) return undefined;
    if (isWhole(known)) return { procedure: known, status: 'whole' };
    if (this.#wantedDetails() === undefined) return { procedure: known, status: 'listing' };
    const { status, value } = this.#details.state;
    if (value?.code === known.code) return { procedure: this.#complete(known, value), status: isWhole(value) ? 'whole' : 'listing' };
    return { procedure: known, status: status === 'loading' || status === 'none' ? 'loading' : 'failed' };
  }

  /** Asks for the details again; undefined where they are code of the kit, which a browser that has failed to get it does not ask for again. */
  get retry(): (() => void) | undefined {
    return this.source.isShipped === true ? undefined : this.#details.retry;
  }

  /**
   * A procedure with its document around it, as a card takes it: those that it replaces and that replace it
   * come along, since the commune's file and the reader go from one to the other. The same procedure gives the same document, so that the card reads it once.
   */
  documentOf(procedure: Procedure): ProcedureCatalogue {
    const known = this.#document;
    if (known?.procedure === procedure && known.source === this.source) return known.value;
    const value = this.#makeDocument(procedure);
    this.#document = { procedure, source: this.source, value };
    return value;
  }

  #makeDocument(procedure: Procedure): ProcedureCatalogue {
    const { items, lists: _lists, isShipped: _isShipped, detailsUrl: _detailsUrl, featured: _featured, ...envelope } = this.source;
    const successors = procedure.lifeCycle?.replacedBy ?? [];
    const related = items.filter(({ code, lifeCycle }) => code !== procedure.code && (successors.includes(code) || lifeCycle?.replacedBy?.includes(procedure.code) === true));
    return { ...(envelope as Partial<ProcedureCatalogue>), kind: 'procedure-catalogue', schemaVersion: 1, items: [procedure, ...related] } as unknown as ProcedureCatalogue;
  }

  /** A procedure with what the commune says of it. */
  withOverlay(procedure: Procedure): Procedure {
    const overlay = this.#overlay.state.value;
    return (overlay && applyOverlay(this.documentOf(procedure), overlay).value?.items[0]) ?? procedure;
  }

  /** Search pages of the catalogue, or of the kit's own where the catalogue names none. */
  get searchPages(): readonly LinkTemplate[] {
    const own = this.#ownSearchPages;
    if (own.length > 0) return own;
    return (shippedHeads.value?.linkTemplates ?? []).filter(({ fallback }) => fallback === true);
  }

  get #ownSearchPages(): readonly LinkTemplate[] {
    return (this.source.linkTemplates ?? []).filter(({ fallback }) => fallback === true);
  }

  #complete(known: Procedure, details: Procedure): Procedure {
    if (this.#completed?.known !== known || this.#completed.details !== details) this.#completed = { known, details, procedure: { ...known, ...details } };
    return this.#completed.procedure;
  }

  #wantedDetails(): WantedDocument<Procedure> | undefined {
    const procedure = this.#chosen;
    if (procedure === undefined || isWhole(procedure)) return undefined;
    if (this.source.isShipped === true) return { key: procedure.code, read: () => readShipped(procedure.code) };
    const { detailsSrc, catalogue, src: file, baseURI } = this.#page;
    const template = detailsSrc ?? this.source.detailsUrl;
    const isBesideFile = detailsSrc === undefined && catalogue === undefined;
    const src = template && addressOfDetails(template, procedure.code, baseURI, isBesideFile ? file : undefined);
    return src ? { key: src, src, reader: async () => detailsReader } : undefined;
  }
}

/**
 * An open page goes on working when the network has gone: the card, and the details of the procedures of the kit where they are
 * searched, come while nothing else is to be done, unless the reader saves data.
 */
function warmUp(isShipped: boolean): void {
  if ((navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true) return;
  const bring = (): void => void Promise.all([answerCard.load(), isShipped && shippedDetails.load()]).catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
  else setTimeout(bring, 1000);
}

function isWhole(procedure: Procedure): boolean {
  return detailFields.some((field) => procedure[field] !== undefined);
}

/** Lists count places of titles: they hold only for the very procedures from which they were made. */
function fits({ items: prepared }: SearchIndex, items: readonly Procedure[]): boolean {
  return prepared.length === items.length && prepared.every(({ code, name, plainName, words }, at) => {
    const item = items[at]!;
    return code === item.code && name === item.name && plainName === item.plainName && words?.join('\n') === item.words?.join('\n');
  });
}

function wanted<T>(value: unknown, src: string | undefined, parse: (input: unknown) => ParseResult<T>): WantedDocument<T> | undefined {
  if (value !== undefined && value !== null) return { key: value, read: async () => parse(value) };
  return src?.trim() ? { key: src.trim(), src: src.trim(), reader: async () => jsonReader(parse) } : undefined;
}

/** These documents come as JSON only. */
function jsonReader<T>(parse: (input: unknown) => ParseResult<T>): DataFileReader<T> {
  return { parse, readFile: async () => parseResult<T>(undefined, []) };
}

const detailsReader = jsonReader(parseProcedure);

async function readShipped(code: string): Promise<ParseResult<Procedure>> {
  const { items } = await shippedDetails.load();
  return parseResult<Procedure>(items.find((item) => item.code === code), []);
}
