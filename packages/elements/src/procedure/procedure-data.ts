import type { Finding } from '@xaso/core';
import type { Procedure, ProcedureOverlay } from '@xaso/procedures';
import { DataController } from '../internal/data-controller.js';
import { inlineScriptText } from '../internal/data/inline-watch.js';
import type { XaDataElement } from '../internal/xa-data-element.js';
import type { DataStatus } from '../internal/xa-element.js';
import { DocumentController, type DocumentState, type WantedDocument } from '../internal/document-controller.js';
import { statusBeside } from '../internal/document-notice.js';
import { JoinedFindings } from '../internal/joined-findings.js';
import { cardModel } from './card-contract.js';
import { documentOf, shippedCatalogue, type CardSource } from './card-source.js';

/** What a page says about the procedure that it wants to show. */
export interface WantedProcedure {
  readonly procedure?: unknown;
  readonly catalogue?: unknown;
  readonly overlay?: unknown;
  readonly overlaySrc?: string | undefined;
  /** Code of the procedure, tidied. */
  readonly wantedCode: string | undefined;
}

/** A procedure, with what the commune says of it, and the document that it is from. */
export interface FoundProcedure {
  readonly own: Procedure;
  readonly source: CardSource;
}

const noFindings: readonly Finding[] = [];

/**
 * Brings a card its procedure: out of what the page gives, or the catalogue of the kit; where only a head is there, its details;
 * beside it the file of the commune.
 */
export class ProcedureData {
  readonly #host: XaDataElement & WantedProcedure;
  readonly #data: DataController<CardSource>;
  readonly #details: DocumentController<Procedure>;
  readonly #overlay: DocumentController<ProcedureOverlay>;
  #document: { readonly procedure: unknown; readonly catalogue: unknown; readonly value: unknown } | undefined;
  /** The procedure of which only the head is here. */
  #head: { readonly own: Procedure; readonly source: CardSource } | undefined;
  readonly #joined = new JoinedFindings();
  #missing: { readonly code: string; readonly findings: readonly Finding[] } | undefined;

  constructor(host: XaDataElement & WantedProcedure) {
    this.#host = host;
    this.#data = new DataController<CardSource>(host, {
      reader: cardModel,
      property: () => this.#given(),
      isEmpty: (source) => cardModel.value?.chosen(source, host.wantedCode) === undefined,
      question: () => host.wantedCode,
    });
    this.#details = new DocumentController<Procedure>(host, () => this.#wantedDetails());
    this.#overlay = new DocumentController<ProcedureOverlay>(host, () => this.#wantedOverlay());
  }

  /** What has become of the document. */
  get document(): DataController<CardSource> {
    return this.#data;
  }

  /** What has become of the details of a head, with another attempt. */
  get details(): DocumentState<Procedure> & { readonly retry: () => void } {
    return { ...this.#details.state, retry: this.#details.retry };
  }

  /** What has become of the commune's file, with another attempt. */
  get overlay(): DocumentState<ProcedureOverlay> & { readonly retry: () => void } {
    return { ...this.#overlay.state, retry: this.#overlay.retry };
  }

  /** Whether something is on its way without which there is no card. */
  get isLoading(): boolean {
    return this.#data.status === 'loading' || this.#details.state.status === 'loading';
  }

  /** Looks for the procedure, whole; undefined while there is none, and while its details are on their way. */
  find(): FoundProcedure | undefined {
    const [model, given] = [cardModel.value, this.#data.value];
    const source = given && model?.filled(given);
    const known = given && model?.chosen(given, this.#host.wantedCode);
    this.#head = known && source && model?.lacksDetails(known, source) ? { own: known, source } : undefined;
    const own = this.#head ? model?.withDetails(this.#head.own, this.#details.state.value) : known;
    return own && source && { own: this.#overlaid(own, source), source };
  }

  #overlaid(own: Procedure, source: CardSource): Procedure {
    const overlay = this.#overlay.state.value;
    return (overlay && cardModel.value?.overlaid(own, source, overlay)) ?? own;
  }

  /** What is told of the data: a head waits for its details, a code that the data does not hold is named, and so is what is wrong with the commune's file. */
  judge(status: DataStatus, findings: readonly Finding[]): readonly [DataStatus, readonly Finding[]] {
    const code = this.#host.wantedCode;
    const details = this.#details.state;
    if (details.status === 'loading') return ['loading', noFindings];
    if (details.status === 'failed') return ['error', details.findings];
    if (status !== 'empty' || code === undefined || !cardModel.value) return [statusBeside(status, [this.#overlay.state]), this.#joined.of(findings, this.#overlay.state.findings)];
    // The same list each time, so that it is told once.
    if (this.#missing?.code !== code) this.#missing = { code, findings: [...findings, cardModel.value.unknownCode(code)] };
    return [status, this.#missing.findings];
  }

  /** What the page gives as a property; a code alone stands for the catalogue of the kit. */
  #given(): unknown {
    const { procedure, catalogue } = this.#host;
    const known = this.#document;
    if ((procedure ?? catalogue ?? undefined) === undefined) return this.#namesOnlyCode() ? shippedCatalogue : undefined;
    if (known && known.procedure === procedure && known.catalogue === catalogue) return known.value;
    const value = documentOf(procedure, catalogue);
    this.#document = { procedure, catalogue, value };
    return value;
  }

  #namesOnlyCode(): boolean {
    // While the page is still coming, nobody knows what will stand inside.
    return this.#host.wantedCode !== undefined && !this.#host.src?.trim() && document.readyState !== 'loading' && inlineScriptText(this.#host) === undefined;
  }

  #wantedDetails(): WantedDocument<Procedure> | undefined {
    const [model, head] = [cardModel.value, this.#head];
    if (!model || !head) return undefined;
    const isInPage = (this.#host.procedure ?? this.#host.catalogue ?? inlineScriptText(this.#host)) !== undefined;
    const src = model.addressOfDetails(head.source.detailsUrl ?? '', head.own.code, this.#host.baseURI, isInPage ? undefined : this.#host.src?.trim());
    return src === undefined ? undefined : { key: src, src, reader: async () => model.detailsReader };
  }

  #wantedOverlay(): WantedDocument<ProcedureOverlay> | undefined {
    const { overlay, overlaySrc } = this.#host;
    if (overlay !== undefined && overlay !== null) return { key: overlay, read: async () => (await cardModel.load()).readOverlay(overlay) };
    const src = overlaySrc?.trim();
    return src ? { key: src, src, reader: async () => (await cardModel.load()).overlayReader } : undefined;
  }
}
