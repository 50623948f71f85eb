import { officialRegistry, type Registry } from '../registry.js';

/** What the address of `embed.html` asks for. */
export interface FrameRequest {
  readonly name: string;
  /** Without `data-xa-`. Has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * What an address may set. Anybody can write an address and send it around, and what the page then shows stands under the name of the commune:
 * so no words to be shown, no foreign hosts to be linked to, and no QR code.
 */
const settable: ReadonlySet<string> = new Set([
  'src', 'overlay-src', 'lexicon-src', 'index-src', 'details-src', 'criteria-src', 'compare-src',
  'lang', 'as-of', 'heading-level', 'criteria', 'controls', 'indicator', 'place', 'size', 'code', 'channel', 'shipped', 'json-ld', 'keep-copy',
]);

const neverFramed: ReadonlySet<string> = new Set(['qr']);

/**
 * Reads `?xa=scorecard&src=/uploads/chi-so.json`. Data come from the page's own origin only.
 *
 * @param address - The whole address of `embed.html`.
 * @returns `undefined` when no element is named, or one that is not there; attributes that may not be set are left out.
 */
export function readFrameRequest(address: string, registry: Registry = officialRegistry): FrameRequest | undefined {
  const { searchParams } = new URL(address);
  const name = searchParams.get('xa') ?? '';
  const entry = registry[name];
  if (!entry || neverFramed.has(name)) return undefined;
  const attributes = Object.create(null) as Record<string, string>;
  // Never shown, and refused by the element when it is no digest: left out, it would leave the file unchecked.
  const integrity = searchParams.get('integrity');
  if (integrity !== null && entry.attributes['integrity']) attributes['integrity'] = integrity;
  for (const [attribute, value] of searchParams) {
    if (!settable.has(attribute) || !entry.attributes[attribute] || value === '') continue;
    if (isAddress(attribute) ? !isOwn(value, address) : !isShort(attribute, value)) continue;
    attributes[attribute] ??= value;
  }
  return { name, attributes };
}

/** Codes, days, numbers; and the name of a place. Long enough for these, too short and too plain for a sentence that an element might repeat. */
function isShort(attribute: string, value: string): boolean {
  return attribute === 'place' ? /^[\p{L}\p{M}\d .,()-]{1,60}$/u.test(value) : /^[\w.:-]{1,80}$/.test(value);
}

function isAddress(attribute: string): boolean {
  return attribute === 'src' || attribute.endsWith('-src');
}

/** Whether an address stays on the origin of the page. */
function isOwn(value: string, page: string): boolean {
  try {
    return new URL(value, page).origin === new URL(page).origin;
  } catch {
    return false;
  }
}
