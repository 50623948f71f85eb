import { coreFinding, type CoreFindingCode } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { excerpt, hasHiddenCharacter } from '../plain/visible-text.js';
import { maximumAddressLength, trimAddress } from './address-text.js';
import { isPlainHost, isWebAddress, parseUrl } from './parse-url.js';

/** An address that the parser of the browser understands and that hides nothing. Whether it may be followed is another question. */
export interface ParsedAddress {
  readonly text: string;
  /** `https`, `http`, `mailto` or `tel`; that of the page for a relative address. */
  readonly scheme: string;
  readonly url: URL;
  /** Whether it belongs to the page: no scheme and no host written, and no address of the page known to complete it. */
  readonly relative: boolean;
}

export type AddressReading = { readonly address: ParsedAddress } | { readonly finding: Finding };

/** Stands for the page where its address is not known; `.invalid` is reserved and belongs to nobody. */
const unknownPage = new URL('https://page.invalid/');

const schemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];

/**
 * Reads an address of unknown origin the way a browser will, after refusing what browsers silently repair:
 * control characters, backslashes, a missing `//`.
 */
export function parseAddress(raw: unknown, base: URL | undefined, where: FindingPlace): AddressReading {
  const refuse = (code: CoreFindingCode, values: Readonly<Record<string, string | number>> = {}): AddressReading => ({
    finding: coreFinding(code, where, { text: typeof raw === 'string' ? excerpt(raw, 120) : '', ...values }),
  });
  if (typeof raw !== 'string') return refuse('link.unreadable');
  const text = trimAddress(raw);
  if (text === '') return refuse('link.unreadable');
  if (text.length > maximumAddressLength) return refuse('link.too-long', { limit: maximumAddressLength });
  if (hasHiddenCharacter(text)) return refuse('link.hidden-character');
  if (text.includes('\\')) return refuse('link.backslash');

  const scheme = writtenScheme(text);
  if (scheme !== undefined && !schemes.includes(scheme)) return refuse('link.scheme-refused', { scheme: excerpt(scheme, 20) });
  if (scheme?.startsWith('http') && !/^https?:\/\/[^/]/i.test(text)) return refuse('link.unreadable');

  const url = parseUrl(text, base ?? unknownPage);
  // Without a scheme of its own, the address has that of the page, which is one of the web.
  if (url === undefined || (isWebAddress(url) ? !isPlainHost(url) : scheme === undefined)) return refuse('link.unreadable');
  if (url.username !== '' || url.password !== '') return refuse('link.credentials-refused', { host: url.hostname });
  if (scheme === 'mailto' && !isMailAddress(url)) return refuse('link.unreadable');
  if (scheme === 'tel' && !isTelephoneNumber(url.pathname)) return refuse('link.unreadable');
  const relative = base === undefined && scheme === undefined && !text.startsWith('//');
  return { address: { text, scheme: url.protocol.slice(0, -1), url, relative } };
}

/** What stands before the first colon, unless a `/`, `?` or `#` comes earlier: the colon then belongs to the path. */
function writtenScheme(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || /[/?#]/.test(text.slice(0, colon))) return undefined;
  return text.slice(0, colon).toLowerCase();
}

/** One address, with at most a subject and a text: no hidden copies to others. */
function isMailAddress(url: URL): boolean {
  if (!/^[^@\s,;%]{1,64}@[^@\s,;%]{1,255}$/.test(url.pathname) || /%0[ad]/i.test(url.search)) return false;
  const names = url.search.slice(1).split('&').map((pair) => pair.split('=')[0]!.toLowerCase());
  return names.every((name) => name === '' || name === 'subject' || name === 'body');
}

/** Digits as people write them. No `*` or `#`: those are commands to the telephone. */
function isTelephoneNumber(number: string): boolean {
  return /^\+?[0-9(][0-9().\- ]{1,30}$/.test(number.replaceAll('%20', ' '));
}
