import type { ReactiveController } from 'lit';
import type { XaElement } from './xa-element.js';

/**
 * Paper shows everything: opens the closed panels of an element while the page is printed and closes them again afterwards.
 * `printing` is true meanwhile, for content that a closed panel leaves out.
 */
export class PrintController implements ReactiveController {
  readonly #host: XaElement;
  #opened: readonly HTMLDetailsElement[] = [];
  #paper: MediaQueryList | undefined;

  /** Whether the page is being printed. */
  printing = false;

  constructor(host: XaElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // Some browsers, and screenshots of the print sheet, only switch the medium.
    this.#paper = matchMedia('print');
    this.#paper.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#paper?.removeEventListener('change', this.#follow);
    this.#end();
  }

  readonly #follow = ({ matches }: MediaQueryListEvent): void => (matches ? this.#begin() : this.#end());

  readonly #begin = (): void => {
    if (this.printing) return;
    this.#turn(true);
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .no-print)')];
    for (const panel of this.#opened) panel.open = true;
  };

  readonly #end = (): void => {
    if (!this.printing) return;
    for (const panel of this.#opened) panel.open = false;
    this.#opened = [];
    this.#turn(false);
  };

  /** The browser takes the page as it is when the event ends: the element is drawn at once, not in a moment. */
  #turn(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
    this.#host.drawNow();
  }
}
