import { coreFinding } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { isPrivateHost } from './private-host.js';
import { parseAddress } from './parse-address.js';
import { hostOf, isWebAddress, parseBase } from './parse-url.js';
import type { SafeHref } from './safe-link.js';

export type DataSourceResult =
  | { readonly allowed: true; readonly href: SafeHref; readonly sameOrigin: boolean }
  | { readonly allowed: false; readonly finding: Finding };

/**
 * Judges the address of a data file (`src`, `data-xa-src`): http and https only, no user name in it, and no address inside
 * a private network unless the page itself stands there. The owner of the page writes it, so public hosts need no list.
 */
export function safeDataSource(raw: unknown, policy: { readonly base?: string | undefined }, where: FindingPlace = { path: 'src' }): DataSourceResult {
  const base = parseBase(policy.base);
  const reading = parseAddress(raw, base, where);
  if ('finding' in reading) return { allowed: false, finding: reading.finding };
  const { url, relative, text, scheme } = reading.address;
  if (relative) return { allowed: true, href: text as SafeHref, sameOrigin: true };
  if (!isWebAddress(url)) return { allowed: false, finding: coreFinding('link.scheme-refused', where, { text, scheme }) };
  const sameOrigin = url.origin === base?.origin;
  if (!sameOrigin && isPrivateHost(url)) {
    return { allowed: false, finding: coreFinding('link.private-host-refused', where, { text, host: hostOf(url) }) };
  }
  return { allowed: true, href: url.href as SafeHref, sameOrigin };
}
