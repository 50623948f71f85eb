import type { CivilDate, Finding } from '@xaso/core';
import type { ReactiveController } from 'lit';
import type { DataContract, DataReader } from './data-contract.js';
import { dataFailure, failureFinding, type DataFailure } from './data/data-failure.js';
import { defaultLimits } from './data/fetch-limits.js';
import { InlineWatch } from './data/inline-watch.js';
import type { OpenSource, SourceOutcome } from './data/open-source.js';
import type { XaDataElement } from './xa-data-element.js';
import type { DataStatus } from './xa-element.js';

export type { DataContract, DataReader } from './data-contract.js';
export type { DataFailure, FailureKind } from './data/data-failure.js';
export type { InlineTable } from './data/inline-table.js';

/** The state of the data, as one value. */
interface DataState<T> {
  readonly status: DataStatus;
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  readonly failure: DataFailure | undefined;
  readonly savedOn: CivilDate | undefined;
}

type Origin = 'none' | 'property' | 'script' | 'src' | 'table';

const idle = { status: 'idle', value: undefined, findings: [], failure: undefined, savedOn: undefined } as const satisfies DataState<never>;

/**
 * Brings an element its data: property, then child JSON, then `src`, then the plain table inside.
 * What it read last is in `value` from `willUpdate` on; `xa-data-status` follows once the page shows it.
 */
export class DataController<T> implements ReactiveController {
  readonly #host: XaDataElement;
  readonly #contract: DataContract<T>;
  readonly #inline: InlineWatch;
  #state: DataState<T> = idle;
  #origin: Origin = 'none';
  #source: unknown;
  #question: unknown;
  /** Counts the sources; an answer to an earlier one is late and dropped. */
  #turn = 0;
  #open: OpenSource<T> | undefined;
  /** What came of the source, before it is judged. */
  #outcome: SourceOutcome<T> | undefined;
  /** Work that begins once the element is drawn, since drawing has no side effects. */
  #due: (() => Promise<void>) | undefined;

  constructor(host: XaDataElement, contract: DataContract<T>) {
    this.#host = host;
    this.#contract = contract;
    this.#inline = new InlineWatch(host, () => host.requestUpdate());
    host.addController(this);
  }

  /** The valid data, or undefined. While a reload runs or has failed, the last good value. */
  get value(): T | undefined {
    return this.#current.value;
  }

  /** What was found while reading, bad records included. */
  get findings(): readonly Finding[] {
    return this.#current.findings;
  }

  /** What became of the data. */
  get status(): DataStatus {
    return this.#current.status;
  }

  /** Why there is no new data; set in the states `error` and `stale`. */
  get failure(): DataFailure | undefined {
    return this.#current.failure;
  }

  /** Day of the copy that is shown in the state `stale`. */
  get savedOn(): CivilDate | undefined {
    return this.#current.savedOn;
  }

  /** Tries again: loads `src` past every copy in memory, or the code that did not come. */
  readonly retry = (): void => {
    this.#state = { ...this.#state, status: 'loading', failure: undefined };
    this.#due = () => (this.#origin === 'src' ? this.#load(true) : this.#readInline());
    this.#host.requestUpdate();
  };

  /** Draws the element again, for what has come since. */
  readonly redraw = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    this.#inline.start();
    const gaveUp = this.#origin === 'src' && this.#state.status === 'loading' && !this.#open;
    if (gaveUp) this.#due ??= () => this.#load(false);
    if (this.#due) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#inline.stop();
    // An element that is moved leaves and comes back in one go; only one that stays away gives up its request.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  hostUpdated(): void {
    const { status, findings } = this.#current;
    if (this.#due && this.#host.isConnected) {
      const due = this.#due;
      this.#due = undefined;
      const work = due();
      if (this.#origin !== 'src') this.#host.waitFor(work); // not for the network
    }
    this.#host.reportStatus(status, findings);
  }

  /** The state after a look at the sources: a change of a property counts at once, in `willUpdate` already. */
  get #current(): DataState<T> {
    const [origin, source] = this.#sourceNow();
    const question = this.#contract.question?.();
    if (origin !== this.#origin || source !== this.#source) {
      this.#origin = origin;
      this.#source = source;
      this.#question = question;
      this.#begin();
    } else if (question !== this.#question) {
      this.#question = question;
      if (this.#outcome) this.#judge(this.#outcome);
    }
    return this.#state;
  }

  #sourceNow(): readonly [Origin, unknown] {
    const property = this.#contract.property();
    if (property !== undefined && property !== null) return ['property', property];
    if (this.#inline.scriptText !== undefined) return ['script', this.#inline.scriptText];
    const { src, integrity } = this.#host;
    if (src?.trim()) return ['src', `${src} ${integrity}`];
    return this.#inline.table ? ['table', this.#inline.table] : ['none', undefined];
  }

  #begin(): void {
    this.#release();
    this.#turn += 1;
    this.#due = undefined;
    this.#outcome = undefined;
    const reader = this.#contract.reader.value;
    if (this.#origin === 'none') this.#state = idle;
    else if (reader && this.#origin === 'property') this.#arrive({ result: reader.parse(this.#source), findings: [] });
    else {
      this.#state = { ...idle, status: 'loading' };
      this.#due = () => (this.#origin === 'src' ? this.#load(false) : this.#readInline());
    }
  }

  /** Reads what stands in the page, once the code for it is there. */
  async #readInline(): Promise<void> {
    const [turn, origin, source] = [this.#turn, this.#origin, this.#source];
    let outcome: SourceOutcome<T>;
    try {
      const reader = await this.#contract.reader.load();
      if (turn !== this.#turn) return;
      if (origin === 'table') outcome = await readTable(reader, source as HTMLTableElement);
      else outcome = origin === 'script' ? await readScript(reader, source as string) : { result: reader.parse(source), findings: [] };
    } catch {
      outcome = failed(dataFailure('network')); // our own code did not come
    }
    if (turn === this.#turn) this.#arriveLate(outcome);
  }

  async #load(fresh: boolean): Promise<void> {
    this.#release();
    const turn = (this.#turn += 1);
    let outcome: SourceOutcome<T>;
    try {
      const reader = this.#contract.reader.load(); // comes while the file does
      reader.catch(() => undefined);
      const { openSource } = await import('./data/open-source.js');
      if (turn !== this.#turn) return;
      this.#open = openSource<T>(this.#host, { reader, limits: { ...defaultLimits, ...this.#contract.limits }, fresh });
      outcome = await this.#open.outcome;
    } catch {
      outcome = failed(dataFailure('network')); // our own code did not come
    }
    if (turn !== this.#turn) return;
    this.#open = undefined;
    this.#arriveLate(outcome);
  }

  #arriveLate(outcome: SourceOutcome<T>): void {
    this.#arrive(outcome);
    this.#host.requestUpdate();
  }

  /** Data is here; what it still needs is brought before it is judged. */
  #arrive(outcome: SourceOutcome<T>): void {
    const value = outcome.result?.value;
    const work = value === undefined ? undefined : this.#contract.reader.value?.prepare?.(value);
    if (!work) return this.#judge(outcome);
    const turn = this.#turn;
    this.#state = { ...this.#state, status: 'loading' };
    this.#due = async () => {
      await work().catch(() => undefined);
      if (turn !== this.#turn) return;
      this.#judge(outcome);
      this.#host.requestUpdate();
    };
  }

  #judge(outcome: SourceOutcome<T>): void {
    this.#outcome = outcome;
    const { result, failure, savedOn } = outcome;
    const empty = result?.value !== undefined && this.#contract.isEmpty?.(result.value) === true;
    if (result?.value === undefined || (empty && !result.ok)) {
      const reason = failure ?? dataFailure('invalid');
      const causes = failure ? outcome.findings : [failureFinding(reason), ...(result?.findings ?? [])];
      this.#state = { ...idle, status: 'error', findings: causes, failure: reason };
    } else if (failure) {
      this.#state = { status: 'stale', value: result.value, findings: outcome.findings, failure, savedOn };
    } else {
      this.#state = { ...idle, status: empty ? 'empty' : result.ok ? 'ready' : 'partial', value: result.value, findings: result.findings };
    }
  }

  #release(): void {
    if (!this.#open) return;
    this.#open.release();
    this.#open = undefined;
    this.#turn += 1;
  }
}

function failed(failure: DataFailure): SourceOutcome<never> {
  return { failure, findings: [failureFinding(failure)] };
}

async function readScript<T>(reader: DataReader<T>, text: string): Promise<SourceOutcome<T>> {
  const { parseJsonText } = await import('./data/decode-json.js');
  const decoded = parseJsonText(text);
  return 'json' in decoded ? { result: reader.parse(decoded.json), findings: [] } : failed(decoded.failure);
}

async function readTable<T>(reader: DataReader<T>, table: HTMLTableElement): Promise<SourceOutcome<T>> {
  const { readInlineTable } = await import('./data/inline-table.js');
  return { result: await reader.parseTable(readInlineTable(table)), findings: [] };
}
