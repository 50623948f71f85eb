import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { PageRecord } from '../support/browser.js';

/** Watches a page from its first moment on; to be given to `addInitScript`. */
export function watchHarm(): void {
  const before = [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length);
  Reflect.set(window, 'xaLanguage', before);
  for (const ask of ['alert', 'confirm', 'prompt', 'open'] as const) Reflect.set(window, ask, () => Reflect.set(window, 'xaRan', ask));
  const sent: string[] = [];
  Reflect.set(window, 'xaSent', sent);
  Reflect.set(navigator, 'sendBeacon', (to: string) => (sent.push(to), true));
  if ('geolocation' in navigator) Reflect.set(navigator.geolocation, 'getCurrentPosition', () => void sent.push('position'));
}

/** What may be in a shadow root: no script, no frame, no style attribute, no handler, no address that runs something or leads to a host that nobody allowed. */
function harmIn({ origin, leadsTo }: { readonly origin: string; readonly leadsTo: readonly string[] }): readonly string[] {
  const harm: string[] = [];
  const isAllowed = (address: string, what: string): boolean => {
    if (!URL.canParse(address, document.baseURI)) return what === 'href';
    const url = new URL(address, document.baseURI);
    if (['mailto:', 'tel:'].includes(url.protocol)) return what === 'href';
    return url.origin === origin || (url.protocol === 'blob:' && what === 'src') || (/^https?:$/.test(url.protocol) && what === 'href' && /(?:^|\.)gov\.vn$/.test(url.hostname) && url.username === '');
  };
  // A way out of the page that the element has made itself: such a page learns nothing of ours, and cannot reach back.
  const isOwnWay = (element: Element): boolean =>
    element instanceof HTMLAnchorElement && leadsTo.some((beginning) => element.href.startsWith(beginning)) && element.relList.contains('noopener') && element.referrerPolicy === 'no-referrer';
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (/^(?:script|iframe|frame|object|embed|base|link|meta)$/.test(element.localName)) harm.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (/^on/.test(name) || name === 'style' || name === 'srcdoc' || name === 'formaction') harm.push(`${element.localName} ${name}="${value}"`);
        if ((name === 'href' || name === 'src' || name === 'action' || name === 'xlink:href' || name === 'poster' || name === 'srcset') && !value.startsWith('#') && !(name === 'href' && isOwnWay(element)) && !isAllowed(value, name === 'src' || name === 'srcset' || name === 'poster' ? 'src' : 'href')) harm.push(`${element.localName} ${name}="${value}"`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  for (const marker of document.querySelectorAll('[data-xa]')) for (const element of marker.children) if (element.shadowRoot) visit(element.shadowRoot);
  return harm;
}

/** What an element does by itself that would be harm if a file had brought it about. */
export interface OwnWays {
  /** Beginnings of the addresses that it leads to. */
  readonly leadsTo?: readonly string[];
  /** Whether a button that asks the device where it is has been pressed. */
  readonly asksPosition?: boolean;
}

/** Says what harm a page has come to; `configured` are the addresses that it may ask for. */
export async function expectUnharmed({ page, record }: { readonly page: Page; readonly record: PageRecord }, configured: (path: string) => boolean, { leadsTo = [], asksPosition = false }: OwnWays = {}): Promise<void> {
  const { origin } = new URL(page.url());
  expect(await page.evaluate(harmIn, { origin, leadsTo }), 'in the page').to.deep.equal([]);
  const [ran, language, before, sent, kept] = await page.evaluate(() => [
    Reflect.get(window, 'xaRan') as unknown,
    [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length),
    Reflect.get(window, 'xaLanguage') as unknown,
    Reflect.get(window, 'xaSent') as unknown,
    localStorage.length + sessionStorage.length,
  ]);
  expect(ran, 'a script ran').to.be.oneOf([undefined, null]);
  expect(language, 'the language').to.deep.equal(before);
  expect((sent as readonly string[]).filter((what) => !(asksPosition && what === 'position')), 'sent').to.deep.equal([]);
  expect(kept, 'kept in the browser').to.equal(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype).concat(Object.keys({}))), 'Object.prototype').to.deep.equal([]);
  expect(await page.context().cookies(), 'cookies').to.deep.equal([]);
  expect(record.requests.filter((path) => !path.startsWith('/kit/') && !configured(path)), 'requests').to.deep.equal([]);
  expect(record.errors, 'exceptions').to.deep.equal([]);
}
