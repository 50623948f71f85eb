import { hostOf, parseUrl } from './parse-url.js';

/** One entry of an allow-list, ready to be compared. */
export interface HostPattern {
  readonly host: string;
  /** Whether subdomains are meant, and only they: `*.gov.vn`. */
  readonly wildcard: boolean;
  /** Only this part of the site: `/maps`; empty for the whole site. */
  readonly path: string;
}

/**
 * Reads one entry of an allow-list: `voso.vn`, `*.gov.vn`, `google.com/maps`. `www.` makes no difference.
 * Gives `undefined` for what is not a host, and for a wildcard over a whole top-level domain such as `*.vn`.
 */
export function parseHostPattern(entry: string): HostPattern | undefined {
  const text = entry.trim();
  if (text.length > 300 || /[\s\\@:?#]/.test(text)) return undefined;
  const wildcard = text.startsWith('*.');
  const [name = '', ...segments] = (wildcard ? text.slice(2) : text).split('/');
  const host = asciiHost(name.toLowerCase());
  if (host === undefined || (wildcard && !host.includes('.'))) return undefined;
  const path = segments.filter((segment) => segment !== '').map((segment) => `/${segment}`).join('');
  return { host: withoutWww(host), wildcard, path };
}

const labels = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** The host as addresses have it; only names with other letters need the parser, which is what costs. */
function asciiHost(name: string): string | undefined {
  if (labels.test(name)) return name;
  const url = parseUrl(`https://${name}/`);
  return url && labels.test(hostOf(url)) ? hostOf(url) : undefined;
}

/** Whether a parsed address lies within the pattern. Labels are compared whole: `evilgov.vn` is not under `gov.vn`. */
export function matchesHostPattern(url: URL, pattern: HostPattern): boolean {
  const host = hostOf(url);
  const hostMatches = pattern.wildcard ? host.endsWith(`.${pattern.host}`) : withoutWww(host) === pattern.host;
  return hostMatches && (pattern.path === '' || url.pathname === pattern.path || url.pathname.startsWith(`${pattern.path}/`));
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}
