/** Watches what stands inside an element: its JSON child, followed when it changes, and its first table, which stays the same. */
export class InlineWatch {
  readonly #host: Element;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;

  /** Text of the JSON child. */
  scriptText: string | undefined;
  /** The plain table that was there first. */
  table: HTMLTableElement | undefined;

  constructor(host: Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  start(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.#host, { childList: true });
    document.addEventListener('DOMContentLoaded', this.#read, { once: true });
    this.#read();
  }

  stop(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    if (document.readyState === 'loading') return; // half a table is not data
    const { scriptText, table } = this;
    this.scriptText = inlineScriptText(this.#host);
    this.table ??= this.#host.querySelector('table') ?? undefined;
    if (scriptText !== this.scriptText || table !== this.table) this.#changed();
  };
}

/** Text of the first `<script type="application/json">` directly inside an element. */
export function inlineScriptText(host: Element): string | undefined {
  for (const child of host.children) {
    if (child instanceof HTMLScriptElement && child.type.trim().toLowerCase() === 'application/json') return child.textContent ?? '';
  }
  return undefined;
}
