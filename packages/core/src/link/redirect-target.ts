import { trimAddress } from './address-text.js';
import { parseUrl } from './parse-url.js';

/**
 * The first address that a parameter hands on to: `https://….gov.vn/go?url=https://…`.
 * Open redirects on state sites are how gambling links pass a list of hosts.
 */
export function redirectTarget(url: URL, isRefused: (target: URL) => boolean): URL | undefined {
  for (const pair of url.search.slice(1).split('&')) {
    const target = addressIn(decoded(pair.slice(pair.indexOf('=') + 1)), url);
    if (target && isRefused(target)) return target;
  }
  return undefined;
}

function addressIn(value: string, base: URL): URL | undefined {
  const text = trimAddress(value).replace(/[\t\r\n]/g, '');
  if (/^https?:/i.test(text)) return parseUrl(text);
  return /^[/\\]{2}/.test(text) ? parseUrl(text, base) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
