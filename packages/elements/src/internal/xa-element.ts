import type { Finding } from '@xaso/core';
import { html, LitElement, render, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from './base.styles.js';
import { elementFinding } from './element-findings.js';
import { version } from './generated/version.js';
import { tokensStyles } from './tokens.styles.js';
import { warnOnce } from './warn-once.js';

/** What became of an element's data. */
export type DataStatus = 'idle' | 'loading' | 'ready' | 'partial' | 'empty' | 'stale' | 'error';

/** Detail of `xa-data-status`; gains fields within a major version, never loses one. */
export interface DataStatusDetail {
  readonly status: DataStatus;
  readonly findings: readonly Finding[];
}

const noFindings: readonly Finding[] = [];
const noop = (): void => undefined;

/**
 * Base of every element of the kit: registration, events, status, and the promise that nothing is thrown at the page.
 * Import-safe and render-pure: no `window`, `document` or `matchMedia` before the element is connected.
 */
export abstract class XaElement extends LitElement {
  /** Tag under which the element registers by itself. */
  static readonly tag: string = '';

  /** Version of the kit that this class comes from. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [tokensStyles, baseStyles];

  /**
   * Registers the element. The same version twice is silent; another version that holds the tag is warned about, once.
   * A class that already serves another tag is registered as a subclass of itself, since a registry takes a class only once.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    const present = registry.get(tag) as { readonly version?: unknown } | undefined;
    if (present) {
      if (present.version !== this.version) {
        warnOnce(`<${tag}> is held by version ${String(present.version ?? 'unknown')}; version ${this.version} was not registered. Load one version of the kit.`);
      }
      return;
    }
    const element = this as unknown as CustomElementConstructor;
    try {
      registry.define(tag, element);
    } catch {
      registry.define(tag, class extends element {});
    }
  }

  /** Lit lays the nested lists of style sheets flat with `Array.prototype.flat`, which an old page may have replaced by its own. */
  protected static override finalizeStyles(styles: CSSResultGroup = []): CSSResultOrNative[] {
    return super.finalizeStyles(flatStyles(styles));
  }

  #status: DataStatus = 'idle';
  #findings: readonly Finding[] = noFindings;
  readonly #awaited = new Set<Promise<unknown>>();

  /** Day for which the element judges and speaks, `yyyy-MM-dd`; without it, today in Viet Nam. */
  @property({ attribute: 'as-of' }) asOf?: string | undefined;

  /** Level of the element's own heading, 2 to 6, where it stands below the page's headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** What became of the data; `xa-data-status` says when it changes. */
  get status(): DataStatus {
    return this.#status;
  }

  /** Fires an event of the user's doing: bubbling and composed, with an object as detail. Returns false when it was cancelled. */
  protected emit<Detail extends object>(type: `xa-${string}`, detail: Detail, { cancelable = false }: { cancelable?: boolean } = {}): boolean {
    return this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Records what became of the data and says so with `xa-data-status`, which does not bubble; silent when nothing changed. */
  reportStatus(status: DataStatus, findings: readonly Finding[] = noFindings): void {
    if (status === this.#status && findings === this.#findings) return;
    this.#status = status;
    this.#findings = findings;
    if (status === 'error') {
      const codes = [...new Set(findings.map((finding) => finding.code))].slice(0, 5).join(', ');
      warnOnce(`<${this.localName}> shows its fallback: ${codes || 'no data'}.`);
    }
    this.dispatchEvent(new CustomEvent<DataStatusDetail>('xa-data-status', { detail: { status, findings } }));
  }

  /**
   * Makes `updateComplete` wait for work that changes what is shown, such as words or code on their way. Never for the network's data.
   *
   * @internal
   */
  waitFor(work: Promise<unknown>): void {
    const settled = work.then(noop, noop).finally(() => this.#awaited.delete(settled));
    this.#awaited.add(settled);
  }

  /** Whether everything is shown that can be shown without the network. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#awaited.size === 0) return done;
    await Promise.all(this.#awaited);
    return this.getUpdateComplete();
  }

  /**
   * Draws what is waiting to be drawn, at once.
   *
   * @internal
   */
  drawNow(): void {
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
  }

  /** A mistake while drawing leaves the fallback on the page and a finding for developers; the page never sees it thrown. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`[xaso] <${this.localName}>`, error);
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      this.reportStatus('error', [elementFinding('element.render-failed', { path: '' }, { message: String(error).slice(0, 200) })]);
    }
  }
}

function flatStyles(styles: CSSResultGroup): CSSResultOrNative[] {
  return Array.isArray(styles) ? ([] as CSSResultOrNative[]).concat(...styles.map(flatStyles)) : [styles as CSSResultOrNative];
}

declare global {
  interface HTMLElementEventMap {
    'xa-data-status': CustomEvent<DataStatusDetail>;
  }
}
