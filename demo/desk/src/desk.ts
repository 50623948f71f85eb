import { formatCivilDate, type CivilDate, type Finding, type Language } from '@xaso/core';
import { emptyMapping, type TableMapping } from '@xaso/readers';
import type { AboutField, AboutForm } from './about/about.js';
import { readAbout, usualPublisher, type ReadAbout } from './about/read-about.js';
import { openFile, tooLarge, type OpenedFile, type Source } from './file/open-file.js';
import { deskLimits } from './file/limits.js';
import { guessKind } from './kinds/guess-kind.js';
import type { DeskKind, KindId, Made } from './kinds/kind.js';
import { kindOf, type Kinds } from './kinds/kinds.js';
import { madeNothing } from './kinds/made.js';
import { emptyState, stepsFor, type Clock, type DeskState, type StepId, type Work } from './state.js';
import { sayIn, type Say } from './words/say.js';

/** A file as the browser hands it over. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What the desk is made with. */
export interface DeskSetup {
  readonly kinds: Kinds;
  readonly today: Clock;
  /** Called after every change. */
  readonly draw: (desk: Desk) => void;
}

/**
 * The desk: one file, the choices about it, and what is made of them. It knows nothing of the page, which is drawn from its state after each
 * change. A file that can't be used changes nothing of what lies on the desk.
 */
export class Desk {
  readonly #setup: DeskSetup;
  #state: DeskState;
  /** How many files were chosen: what was read for an earlier one is dropped. */
  #turn = 0;
  /** Kept choices that came before their sheet. */
  #waiting: { readonly mapping: TableMapping; readonly kind: KindId | undefined } | undefined;
  #made: { readonly work: Work; readonly about: AboutForm; readonly made: Made } | undefined;

  constructor(setup: DeskSetup, language: Language = 'vi') {
    this.#setup = setup;
    const state = emptyState(language);
    this.#state = { ...state, about: { ...state.about, asOf: formatCivilDate(setup.today(), 'vi') } };
  }

  get state(): DeskState {
    return this.#state;
  }

  get kinds(): Kinds {
    return this.#setup.kinds;
  }

  get today(): CivilDate {
    return this.#setup.today();
  }

  get say(): Say {
    return sayIn(this.#state.language);
  }

  /** The sort of table on the desk. */
  get kind(): DeskKind {
    return kindOf(this.kinds, this.#state.work?.kind ?? 'indicators');
  }

  get steps(): readonly StepId[] {
    return stepsFor(this.#state.work);
  }

  /** The boxes about the file, and what is wrong in them. */
  get read(): ReadAbout {
    return readAbout(this.#state.about, this.kind.asks);
  }

  /** Changes something, and draws the desk anew. */
  change(patch: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#setup.draw(this);
  }

  /** Takes the first of the files that were dropped or chosen. Never rejects. */
  async take(files: readonly DroppedFile[]): Promise<void> {
    const [file, ...others] = files;
    if (file === undefined) return;
    const turn = ++this.#turn;
    this.change({ isBusy: true, refusal: undefined, announcement: this.say('working') });
    const opened = await this.#open(file);
    // Somebody has chosen another file meanwhile.
    if (turn !== this.#turn) return;
    this.#receive(opened, file.name);
    if (others.length > 0) this.change({ announcement: this.say('fileSeveral', { file: file.name }) });
  }

  async #open(file: DroppedFile): Promise<OpenedFile> {
    if (file.size > deskLimits.bytes) return { type: 'refused', findings: [tooLarge(file.name, file.size)] };
    try {
      return await openFile(new Uint8Array(await file.arrayBuffer()), file.name, this.kinds);
    } catch {
      return { type: 'refused', findings: [] };
    }
  }

  #receive(opened: OpenedFile, fileName: string): void {
    if (opened.type === 'refused') return this.#refuse(fileName, opened.findings, opened.findings.length === 0 ? this.say('fileUnreadable') : undefined);
    if (opened.type === 'foreign') return this.#refuse(fileName, [], this.say('fileNotDocument', { kind: opened.kind }));
    if (opened.type === 'choices') return this.#choose(opened, fileName);
    const { source } = opened;
    const { work, step, keptHeaders } = this.#state;
    // A corrected sheet keeps every choice; a new one has only those that somebody has kept for it.
    const isCorrected = source.type === 'grid' && work?.source.type === 'grid' && (step === 'review' || work.fileName === fileName || keptHeaders !== undefined);
    const kind = this.#kindFor(source, isCorrected ? work?.kind : undefined);
    const mapping = isCorrected && work !== undefined ? work.mapping : emptyMapping;
    this.#put({ fileName, source, kind, mapping }, { announcement: this.say('fileRead', { file: fileName }) });
    if (step === 'file') this.go(this.steps[1]!);
    else if (!this.isOpen(step)) this.go('file');
  }

  #kindFor(source: Source, kept: KindId | undefined): KindId {
    if (source.type !== 'grid') return source.kind;
    return kept ?? guessKind(source.grid, this.kinds);
  }

  #refuse(fileName: string, findings: readonly Finding[], sentence: string | undefined): void {
    this.change({ isBusy: false, refusal: { fileName, findings, ...(sentence === undefined ? {} : { sentence }) }, announcement: this.say('fileRefused', { file: fileName }) });
  }

  #choose({ choices: { mapping, kind, about, hosts, headers } }: Extract<OpenedFile, { type: 'choices' }>, file: string): void {
    const { work, about: typed } = this.#state;
    const filled = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== '' && value !== false));
    this.change({ isBusy: false, refusal: undefined, about: { ...typed, ...filled }, publisherFollows: false, hosts: [...new Set([...this.#state.hosts, ...hosts])], keptHeaders: headers, keptFile: file, announcement: this.say('keptLoaded', { file }) });
    if (work !== undefined) return this.#put({ ...work, mapping, kind: work.source.type === 'grid' ? (kind ?? work.kind) : work.kind }, {});
    // No sheet yet: the choices wait for it.
    this.#waiting = { mapping, kind };
  }

  #put(work: Work, patch: Partial<DeskState>): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const given = waiting === undefined || work.source.type !== 'grid' ? work : { ...work, mapping: waiting.mapping, kind: waiting.kind ?? work.kind };
    this.change({ ...patch, isBusy: false, refusal: undefined, work: given, isKept: false, shown: { sheet: 0, from: 0, row: undefined } });
  }

  /** What is made of the file with all that was chosen. Made once for every choice, and only when somebody looks at it: a sheet may be long. */
  get made(): Made {
    const { work, about } = this.#state;
    if (work === undefined) return madeNothing([]);
    if (this.#made?.work !== work || this.#made.about !== about) this.#made = { work, about, made: this.#make(work) };
    return this.#made.made;
  }

  #make({ source, kind: id, mapping, fileName }: Work): Made {
    const kind = kindOf(this.kinds, id);
    const { about } = readAbout(this.#state.about, kind.asks);
    if (source.type === 'document') return madeFromDocument(kind, source.value);
    if (source.type === 'records') {
      const made = kind.fromRecords?.(source.records, fileName, about) ?? madeNothing([]);
      return { ...made, findings: [...source.findings, ...made.findings] };
    }
    const made = kind.fromGrid?.(source.grid, mapping, about) ?? madeNothing([]);
    // The publisher and the day are asked for in a step of their own.
    return { ...made, findings: [...source.findings, ...made.findings].filter(({ code }) => !/\.(?:publisher|as-of)-missing$/.test(code)) };
  }

  /** Changes what was chosen about the sheets. */
  map(change: (mapping: TableMapping) => TableMapping): void {
    const { work } = this.#state;
    if (work !== undefined) this.change({ work: { ...work, mapping: change(work.mapping) }, isKept: false });
  }

  setKind(kind: KindId): void {
    const { work } = this.#state;
    if (work !== undefined && work.kind !== kind) this.change({ work: { ...work, kind }, isKept: false });
  }

  /** Fills a box about the whole file. */
  fill(field: AboutField | 'isPartial', value: string | boolean): void {
    const { about, publisherFollows } = this.#state;
    const typed: AboutForm = { ...about, [field]: value };
    const filled = field === 'unit' && publisherFollows ? { ...typed, publisher: usualPublisher(String(value)) } : typed;
    this.change({ about: filled, publisherFollows: field === 'publisher' ? value === '' : publisherFollows, isKept: false });
  }

  /** Whether a step can be gone to: those before are done. */
  isOpen(step: StepId): boolean {
    const { work } = this.#state;
    if (step === 'file') return true;
    if (work === undefined || !this.steps.includes(step)) return false;
    if (step === 'table' || step === 'about') return true;
    return work.source.type === 'document' || this.read.faults.size === 0;
  }

  /** Goes to a step; where something has to be filled in first, says so. */
  go(step: StepId): void {
    if (this.isOpen(step)) return this.change({ step, showsFaults: false, refusal: undefined });
    if (this.#state.work === undefined) return;
    this.change({ step: 'about', showsFaults: true, announcement: this.say('aboutFaults', { count: this.read.faults.size }) });
  }

  /** The next step; undefined at the end. */
  get following(): StepId | undefined {
    return this.steps[this.steps.indexOf(this.#state.step) + 1];
  }

  /** Lets the data link to a host, or no longer. */
  allow(host: string, isAllowed: boolean): void {
    const others = this.#state.hosts.filter((each) => each !== host);
    this.change({ hosts: isAllowed ? [...others, host] : others, isKept: false, announcement: this.say(isAllowed ? 'hostNowAllowed' : 'hostNowRefused', { host }) });
  }
}

/** A finished document: what everybody may have of it, and what only staff may. */
function madeFromDocument(kind: DeskKind, input: unknown): Made {
  const read = kind.parse(input);
  const isForStaff = typeof input === 'object' && input !== null && (input as { readonly audience?: unknown }).audience === 'staff';
  if (!isForStaff || read.value === undefined) return { value: read.value, findings: read.findings, columns: [], names: [] };
  const shared = kind.parse({ ...input, audience: 'public' });
  return { value: shared.value, findings: read.findings, columns: [], names: [], staff: read.value };
}
