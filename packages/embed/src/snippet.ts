import type { Notes } from './notes.js';
import type { Registry, RegistryEntry } from './registry.js';

/** What a marker asks for, read by the closed list of its element. */
export interface Snippet {
  readonly name: string;
  readonly entry: RegistryEntry;
  /** Attributes for the element. Has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The attribute that makes a node a marker; its details are `data-xa-<name>`. */
export const marker = 'data-xa';

const prefix = `${marker}-`;

/** Values are short and plain, since that is what survives the editors and filters of a CMS. Names may have Vietnamese letters. */
const plain = /^[ -~]{0,1000}$/;
const words = /^[^\0-\x1f\x7f]{0,1000}$/;

/** What a webmaster may write to leave a flag out. */
const off = /^(false|no|off|0)$/i;

/** The word that says which element a marker wants; empty when the node is no marker. */
export function nameOf(node: Element): string {
  return valueOf(node, marker);
}

/**
 * Reads a marker by snippet contract v1. A name or a version that is not known gives nothing and a note:
 * the content of the node is then left as it is.
 */
export function readSnippet(node: Element, registry: Registry, notes: Notes): Snippet | undefined {
  const asked = valueOf(node, `${prefix}version`);
  if (asked && asked !== '1') {
    notes('loader.snippet-version', asked);
    return undefined;
  }
  const name = nameOf(node);
  const entry = registry[name];
  if (entry) return { name, entry, attributes: readAttributes(node, entry, notes) };
  notes('loader.unknown-name', name);
  return undefined;
}

function readAttributes(node: Element, { tag, attributes }: RegistryEntry, notes: Notes): Readonly<Record<string, string>> {
  const read = Object.create(null) as Record<string, string>;
  for (const attribute of node.getAttributeNames()) {
    if (!attribute.startsWith(prefix) || attribute === `${prefix}version`) continue;
    const name = attribute.slice(prefix.length);
    const value = valueOf(node, attribute);
    const form = attributes[name];
    if (!form) notes('loader.unknown-attribute', `${attribute} <${tag}>`);
    // One that is not read would leave the file unchecked; the element refuses what is no digest.
    else if (name !== 'integrity' && !(form === 'words' ? words : plain).test(value)) notes('loader.unreadable-value', `${attribute} <${tag}>`);
    else if (form === 'flag') {
      if (!off.test(value)) read[name] = '';
    } else if (value) read[name] = value;
  }
  // A plain link to the data file is the shortest fallback there is; it need not name the file twice.
  const link = node.localName === 'a' && attributes['src'] ? valueOf(node, 'href') : '';
  if (!read['src'] && link && plain.test(link)) read['src'] = link;
  return read;
}

function valueOf(node: Element, attribute: string): string {
  return (node.getAttribute(attribute) || '').trim();
}
