import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { pasted, type DataElement } from '../support/data-elements.js';
import { html, loaderLine } from '../support/html.js';

/** One marker of a page with many. */
export interface MarkerOf {
  readonly element: DataElement;
  readonly src: string;
  /** Beside those of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What became of one element. */
export interface Outcome {
  /** Its last status. */
  readonly status: string;
  /** Every status that `xa-data-status` told. */
  readonly told: readonly string[];
  /** The line about loading and faults. */
  readonly line: string;
  /** Codes of its findings. */
  readonly codes: readonly string[];
  readonly retry: boolean;
  /** Everything that a reader sees of it. */
  readonly text: string;
}

/** Names of hosts that end in `.test` are this machine; every other name is unknown, so that nothing can leave it. */
export async function launchFaultBrowser(): Promise<Browser> {
  return launchBrowser(['--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
}

/** The markup of a marker; its content is never data. */
export function markerHtml({ element, src, attributes = {} }: MarkerOf): string {
  const all = Object.entries({ ...element.attributes, src, ...attributes }).map(([name, value]) => ` data-xa-${name}="${value}"`);
  return `<div data-xa="${element.name}"${all.join('')}>${pasted}</div>`;
}

/** A page with these markers. */
export function pageOf(markers: readonly MarkerOf[], head = loaderLine): string {
  return html({ head, body: markers.map(markerHtml).join('\n') });
}

/**
 * Opens a page whose clock the test moves on; it goes by itself, too.
 *
 * @param watch Runs in the page before anything else.
 */
export async function openWithClock(browser: Browser, address: string, watch?: () => void): Promise<{ readonly page: Page; readonly record: PageRecord }> {
  const start = new URL(address);
  // Through an empty page of the same site, since the clock has to be there before the page is.
  const opened = await openPage(browser, `${start.origin}/trong`);
  await opened.page.unrouteAll();
  await opened.page.clock.install();
  await opened.page.addInitScript(() => {
    const told = new WeakMap<EventTarget, string[]>();
    Reflect.set(window, 'xaTold', told);
    document.addEventListener(
      'xa-data-status',
      (event) => {
        const { status } = (event as CustomEvent<{ status: string; findings: readonly { code: string }[] }>).detail;
        told.set(event.target!, [...(told.get(event.target!) ?? []), status]);
        Reflect.set(event.target!, 'xaCodes', (event as CustomEvent<{ findings: readonly { code: string }[] }>).detail.findings.map(({ code }) => code));
      },
      true,
    );
  });
  if (watch) await opened.page.addInitScript(watch);
  await opened.page.goto(address);
  return opened;
}

/** Puts other markers in place of those of a page, as a page that is one application does. */
export async function replaceMarkers(page: Page, markup: string): Promise<void> {
  await page.evaluate((next) => {
    document.body.innerHTML = next;
  }, markup);
}

/** What became of each marker of a page, by its `src`; the last one where several have the same. */
export async function outcomes(page: Page): Promise<ReadonlyMap<string, Outcome>> {
  const all = await page.evaluate(() => {
    const told = Reflect.get(window, 'xaTold') as WeakMap<EventTarget, string[]>;
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node instanceof HTMLStyleElement || !node.checkVisibility()) return node instanceof HTMLSlotElement ? [...node.assignedNodes()].map(textOf).join(' ') : '';
      const children = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...(node.shadowRoot ?? node).childNodes];
      return children.map(textOf).join(' ');
    };
    const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('[data-xa]')].map((marker) => {
      const element = marker.firstElementChild!;
      const root = element.shadowRoot;
      return {
        src: marker.getAttribute('data-xa-src') ?? '',
        status: String(Reflect.get(element, 'status')),
        told: told.get(element) ?? [],
        line: tidy(root?.querySelector('[part~=status] [role=status]')?.textContent),
        codes: (Reflect.get(element, 'xaCodes') as readonly string[] | undefined) ?? [],
        retry: root?.querySelector('[part~=status] [part~=retry]') !== null,
        text: tidy(textOf(element)),
      };
    });
  });
  return new Map(all.map(({ src, ...outcome }) => [src, outcome]));
}

/** Statuses in which an element has come to something. */
const settledStatuses = ['ready', 'partial', 'empty', 'stale', 'error'];

/** Milliseconds that code on its way is waited for at most. */
const mostToDraw = 3000;

/** Milliseconds by which the clock is moved on at a time: less than an element waits for a byte. */
const step = 2900;

/**
 * Waits until every element has come to something, or to one of the given statuses, and moves the clock on while only slow ones are left:
 * no test waits for a time-out. A round gives the network a moment between two steps, since what is on its way must not be given up.
 */
export async function settle(page: Page, statuses: readonly string[] = settledStatuses): Promise<ReadonlyMap<string, Outcome>> {
  for (let round = 0; round < 60; round += 1) {
    const left = await page.evaluate((wanted) => [...document.querySelectorAll('[data-xa]')].filter((marker) => !wanted.includes(String(Reflect.get(marker.firstElementChild!, 'status')))).length, statuses);
    if (left === 0) break;
    if (round >= 6) await page.clock.fastForward(step);
    await page.waitForTimeout(round < 6 ? 80 : 50);
  }
  // The data is there; on a busy machine the code that draws it may still be on its way.
  const drawn = page.evaluate(() => Promise.all([...document.querySelectorAll('[data-xa]')].map((marker) => Reflect.get(marker.firstElementChild!, 'updateComplete') as Promise<unknown>)).then(() => undefined));
  await Promise.race([drawn.catch(() => undefined), page.waitForTimeout(mostToDraw)]);
  return outcomes(page);
}
