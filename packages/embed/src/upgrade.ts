import type { Notes } from './notes.js';
import type { Registry, RegistryEntry } from './registry.js';
import { marker, nameOf, readSnippet, type Snippet } from './snippet.js';

/** Upgrades the markers that stand below a node and are not upgraded yet. */
export type Upgrader = (root: ParentNode) => void;

/** More markers than any real page has; of a page that makes them without end, only the first are looked at. */
export const markerLimit = 200;

/**
 * Makes the one function that turns markers into elements. The element's file is fetched first, and only then is the
 * node touched: until that moment, and for ever when it fails, the page stays what the webmaster wrote.
 */
export function createUpgrader(registry: Registry, elements: CustomElementRegistry, version: string, notes: Notes): Upgrader {
  const seen = new WeakSet<Element>();
  // As one selector, since a walk over `parentElement` can be led astray by a form that has a field of that name.
  const outer = Object.keys(registry).map((name) => `${registry[name]!.tag}, [${marker}="${name}"]`);
  const nested = `:is(${outer.join()}) [${marker}]`;
  const defining = new Map<RegistryEntry, Promise<boolean>>();

  /** Whether the element is defined in the end: by the page itself, by another copy of the kit, or by the file fetched now. */
  async function define({ name, entry }: Snippet): Promise<boolean> {
    const present = elements.get(entry.tag);
    if (present) {
      const presentVersion = String(Reflect.get(present, 'version'));
      if (presentVersion !== version) notes('loader.other-element', `${presentVersion} <${entry.tag}>`);
      return true;
    }
    // Two copies of Lit need the word 'allow-duplicates' in a policy of trusted types; without it the second one fails while loading.
    const otherLit = 'trustedTypes' in globalThis && 'litHtmlVersions' in globalThis;
    try {
      await entry.load();
    } catch (error) {
      notes(otherLit ? 'loader.other-lit' : 'loader.load-failed', `${name} ${String(error)}`);
    }
    return elements.get(entry.tag) !== undefined;
  }

  async function upgrade(node: HTMLElement, snippet: Snippet): Promise<void> {
    const { entry, attributes } = snippet;
    const defined = defining.get(entry) || define(snippet);
    defining.set(entry, defined);
    if (await defined) place(node, entry.tag, attributes);
    else defining.delete(entry); // a marker that comes later may find the network again
  }

  /** A marker is left alone while it is being edited, inside another one, and when a copied page brings its element along. */
  function isReady(node: HTMLElement): boolean {
    return !node.isContentEditable && !node.matches(nested) && node.firstElementChild?.localName !== registry[nameOf(node)]?.tag;
  }

  return (root) => {
    const nodes = root.querySelectorAll<HTMLElement>(`[${marker}]:not(form)`);
    if (nodes.length > markerLimit) notes('loader.too-many', `> ${markerLimit}`);
    for (let index = 0; index < nodes.length && index < markerLimit; index += 1) {
      const node = nodes[index]!;
      if (seen.has(node) || !isReady(node)) continue;
      seen.add(node);
      const snippet = readSnippet(node, registry, notes);
      if (snippet) upgrade(node, snippet).catch((error: unknown) => notes('loader.load-failed', `${snippet.name} ${String(error)}`));
    }
  };
}

/**
 * Puts the element into a `div` and the div's content into the element; anything else (a table, a link) goes into the element whole.
 * The element is complete before it is connected, so that it reads its data once.
 */
function place(node: HTMLElement, tag: string, attributes: Readonly<Record<string, string>>): void {
  const element = node.ownerDocument.createElement(tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
  if (node.localName === 'div') {
    while (node.firstChild) element.appendChild(node.firstChild);
    node.appendChild(element);
  } else {
    const { parentNode, nextSibling } = node;
    element.appendChild(node);
    parentNode?.insertBefore(element, nextSibling);
  }
}
