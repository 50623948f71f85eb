import type { LinkPolicy } from '@xaso/core';
import type { ReactiveController, TemplateResult } from 'lit';
import { onDemand } from './on-demand.js';
import type { XaElement } from './xa-element.js';

const anchor = onDemand(async () => (await import('./anchor.js')).renderAnchor);

/**
 * Draws the links of a document. The rules for links come on demand, once there is a link to judge;
 * until then, and where they do not come, its words stand there as text.
 */
export class LinkController implements ReactiveController {
  readonly #host: XaElement;
  readonly #policy: () => LinkPolicy;
  #wanted = false;

  constructor(host: XaElement, policy: () => LinkPolicy) {
    this.#host = host;
    this.#policy = policy;
    host.addController(this);
  }

  /** A link out of data where the page allows it, otherwise its words with the address as plain text; only the words when there is no address. */
  render(text: string, address: string | undefined): TemplateResult | string {
    if (address === undefined) return text;
    if (anchor.value) return anchor.value(text, address, this.#policy());
    this.#wanted = true;
    return text;
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#host.waitFor(this.load());
  }

  /** Brings the rules for links, for those who draw once only, such as a print. */
  async load(): Promise<void> {
    try {
      await anchor.load();
      this.#host.requestUpdate();
    } catch {
      // The words stay.
    }
  }
}
