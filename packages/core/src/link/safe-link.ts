import { coreFinding } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import { matchesHostPattern, parseHostPattern, type HostPattern } from './host-pattern.js';
import { linkPresets, stateHosts, type LinkPreset } from './link-presets.js';
import { parseAddress } from './parse-address.js';
import { hostOf, parseBase } from './parse-url.js';
import { redirectTarget } from './redirect-target.js';

declare const safeHrefBrand: unique symbol;

/** An address that went through `safeLink` or `safeImage`; nothing else makes one, so no other string gets into a link. */
export type SafeHref = string & { readonly [safeHrefBrand]: true };

/**
 * What a page lets its data link to. It comes from the owner of the page, never from a data file.
 * The host of the page and `*.gov.vn` are always allowed.
 */
export interface LinkPolicy {
  /** Address of the page. Without it, only relative addresses count as belonging to the page. */
  readonly base?: string | undefined;
  /** Hosts that the owner adds: `voso.vn`, `*.example.vn`, `example.vn/section`. */
  readonly hosts?: readonly string[] | undefined;
  /** Lists that the owner switches on. */
  readonly presets?: readonly LinkPreset[] | undefined;
}

export interface AllowedLink {
  readonly allowed: true;
  readonly href: SafeHref;
  /** Host in ASCII: a look-alike in other letters shows as `xn--…`. Absent for mail, telephone and relative addresses. */
  readonly host: string | undefined;
  /** Whether it leaves the host of the page. */
  readonly external: boolean;
  /** Value for `rel`, when one is needed. */
  readonly rel: string | undefined;
}

export interface RefusedLink {
  readonly allowed: false;
  /** What to show in place of the link: the address as plain text. */
  readonly text: string;
  readonly finding: Finding;
}

export type LinkResult = AllowedLink | RefusedLink;

/**
 * Judges an address that comes from data. A refused one gives the text to show in its place and the finding that says why.
 *
 * @param where Place of the address in its document, for the finding.
 */
export function safeLink(raw: unknown, policy: LinkPolicy, where: FindingPlace = { path: '' }): LinkResult {
  const base = parseBase(policy.base);
  const reading = parseAddress(raw, base, where);
  if ('finding' in reading) return refused(raw, reading.finding);
  const { address } = reading;
  const { url, scheme } = address;
  if (scheme === 'mailto' || scheme === 'tel') return allowed(url.href, { host: undefined, external: false, rel: undefined });

  const owner = ownerPatterns(policy);
  const mayFollow = (target: URL) => isSameHost(target, base) || matchesAny(target, statePatterns) || matchesAny(target, owner);
  if (!address.relative && !mayFollow(url)) return refused(raw, hostFinding('link.host-refused', raw, url, where));
  const onward = redirectTarget(url, (target) => !mayFollow(target));
  if (onward) return refused(raw, hostFinding('link.redirect-refused', raw, onward, where));

  const external = !address.relative && !isSameHost(url, base);
  const rel = external ? (matchesAny(url, statePatterns) ? 'noopener noreferrer' : 'nofollow noopener noreferrer') : undefined;
  return allowed(address.relative ? address.text : url.href, { host: address.relative ? undefined : hostOf(url), external, rel });
}

/**
 * Judges the address of a picture. A picture is fetched without a click, so the lists for links (`presets`) do not count:
 * it must come from the page's own host, from the State or from a host that the owner adds, and over https unless it is the page's own.
 */
export function safeImage(raw: unknown, policy: Pick<LinkPolicy, 'base' | 'hosts'>, where: FindingPlace = { path: '' }): LinkResult {
  const base = parseBase(policy.base);
  const reading = parseAddress(raw, base, where);
  if ('finding' in reading) return refused(raw, reading.finding);
  const { address } = reading;
  const { url, scheme } = address;
  if (address.relative) return allowed(address.text, { host: undefined, external: false, rel: undefined });
  if (scheme === 'mailto' || scheme === 'tel') return refused(raw, coreFinding('link.scheme-refused', where, { text: shown(raw), scheme }));

  const external = url.origin !== base?.origin;
  if (external && scheme !== 'https') return refused(raw, hostFinding('link.insecure-refused', raw, url, where));
  if (external && !isSameHost(url, base) && !matchesAny(url, statePatterns) && !matchesAny(url, ownerPatterns({ hosts: policy.hosts }))) {
    return refused(raw, hostFinding('link.host-refused', raw, url, where));
  }
  return allowed(url.href, { host: hostOf(url), external, rel: undefined });
}

/** Names the entries of an owner's list that are no hosts, so that a typing error does not silently refuse links. */
export function linkPolicyFindings(policy: LinkPolicy, where: FindingPlace = { path: 'hosts' }): Finding[] {
  return (policy.hosts ?? [])
    .filter((entry) => parseHostPattern(entry) === undefined)
    .map((entry) => coreFinding('link.host-pattern-unreadable', where, { text: excerpt(entry, 120) }));
}

const statePatterns = /* @__PURE__ */ patternsOf(stateHosts);

function ownerPatterns({ hosts = [], presets = [] }: LinkPolicy): readonly HostPattern[] {
  const listed = presets.flatMap((preset): readonly string[] => (Object.hasOwn(linkPresets, preset) ? linkPresets[preset] : []));
  return patternsOf([...hosts, ...listed]);
}

function patternsOf(entries: readonly string[]): readonly HostPattern[] {
  return entries.flatMap((entry) => parseHostPattern(entry) ?? []);
}

function matchesAny(url: URL, patterns: readonly HostPattern[]): boolean {
  return patterns.some((pattern) => matchesHostPattern(url, pattern));
}

function isSameHost(url: URL, base: URL | undefined): boolean {
  return base !== undefined && hostOf(url) === hostOf(base);
}

function hostFinding(code: 'link.host-refused' | 'link.redirect-refused' | 'link.insecure-refused', raw: unknown, url: URL, where: FindingPlace): Finding {
  return coreFinding(code, where, { text: shown(raw), host: excerpt(hostOf(url), 120) });
}

function shown(raw: unknown): string {
  return typeof raw === 'string' ? excerpt(raw.trim(), 120) : '';
}

function refused(raw: unknown, finding: Finding): RefusedLink {
  return { allowed: false, text: shown(raw), finding };
}

function allowed(href: string, rest: Omit<AllowedLink, 'allowed' | 'href'>): AllowedLink {
  return { allowed: true, href: href as SafeHref, ...rest };
}
