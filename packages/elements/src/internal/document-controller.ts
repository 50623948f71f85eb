import type { Finding, ParseResult } from '@xaso/core';
import type { ReactiveController } from 'lit';
import { dataFailure, failureFinding, type DataFailure } from './data/data-failure.js';
import { defaultLimits } from './data/fetch-limits.js';
import type { OpenSource, SourceOutcome } from './data/open-source.js';
import type { DataFileReader } from './data/read-file.js';
import type { XaDataElement } from './xa-data-element.js';

/** Where a document beside an element's own data comes from: code or a value of the page, or the address of a file. */
export type WantedDocument<T> =
  | { readonly key: unknown; readonly read: () => Promise<ParseResult<T>> }
  | { readonly key: string; readonly src: string; readonly reader: () => Promise<DataFileReader<T>> };

/** A document on its way, there, or not to be had. */
export interface DocumentState<T> {
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
  readonly failure: DataFailure | undefined;
}

const none = { status: 'none', value: undefined, findings: [], failure: undefined } as const satisfies DocumentState<never>;

/** Brings a document that the board needs beside its own data, once the board is drawn. */
export class DocumentController<T> implements ReactiveController {
  readonly #host: XaDataElement;
  readonly #wanted: () => WantedDocument<T> | undefined;
  #key: unknown;
  #state: DocumentState<T> = none;
  #turn = 0;
  #open: OpenSource<T> | undefined;

  constructor(host: XaDataElement, wanted: () => WantedDocument<T> | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** What has become of the document; of one that is not wanted any more nothing is told. */
  get state(): DocumentState<T> {
    const wanted = this.#wanted();
    if (wanted === undefined) return none;
    return wanted.key === this.#key ? this.#state : { ...none, status: 'loading' };
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted?.key === this.#key) return;
    this.#key = wanted?.key;
    this.#begin(wanted, false);
  }

  hostDisconnected(): void {
    // An element that is moved leaves and comes back in one go.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#state.status !== 'loading') return;
      this.#release();
      this.#key = undefined;
    });
  }

  /** Asks for the document again, past every copy in memory. */
  readonly retry = (): void => this.#begin(this.#wanted(), true);

  #begin(wanted: WantedDocument<T> | undefined, fresh: boolean): void {
    this.#release();
    this.#state = wanted === undefined ? none : { ...none, status: 'loading' };
    if (wanted === undefined) return;
    const work = this.#bring(wanted, fresh);
    if (!('src' in wanted)) this.#host.waitFor(work); // not for the network
    this.#host.requestUpdate();
  }

  async #bring(wanted: WantedDocument<T>, fresh: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    let outcome: SourceOutcome<T>;
    try {
      outcome = 'src' in wanted ? await this.#load(wanted.src, wanted.reader(), fresh, turn) : { result: await wanted.read(), findings: [] };
    } catch {
      const failure = dataFailure('network'); // our own code did not come
      outcome = { failure, findings: [failureFinding(failure)] };
    }
    if (turn !== this.#turn) return;
    this.#open = undefined;
    this.#state = stateOf(outcome);
    this.#host.requestUpdate();
  }

  async #load(src: string, reader: Promise<DataFileReader<T>>, fresh: boolean, turn: number): Promise<SourceOutcome<T>> {
    reader.catch(() => undefined);
    const { openSource } = await import('./data/open-source.js');
    if (turn !== this.#turn) return { findings: [] };
    const { baseURI, keepCopy, asOf } = this.#host;
    this.#open = openSource<T>({ src, baseURI, keepCopy, asOf }, { reader, limits: defaultLimits, fresh, isBeside: true });
    return this.#open.outcome;
  }

  #release(): void {
    this.#turn += 1;
    this.#open?.release();
    this.#open = undefined;
  }
}

function stateOf<T>({ result, failure, findings }: SourceOutcome<T>): DocumentState<T> {
  // A copy of an earlier day has its own date in it; it is better than none.
  if (result?.value !== undefined) return { status: 'ready', value: result.value, findings: result.findings, failure: undefined };
  return { status: 'failed', value: undefined, findings: [...(result?.findings ?? []), ...findings], failure: failure ?? dataFailure('invalid') };
}
