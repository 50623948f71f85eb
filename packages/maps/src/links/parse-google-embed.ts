import { excerpt, parseResult, safeLink, type ParseResult } from '@xaso/core';
import { mapFinding } from '../finding/map-findings.js';

declare const embedBrand: unique symbol;

/** The address of a map from Google's "Embed a map", judged by `parseGoogleEmbed`; nothing else makes one. */
export type GoogleEmbed = string & { readonly [embedBrand]: true };

const host = 'www.google.com';
const path = '/maps/embed';

/** Longer than any code that Google hands out. */
const longestCode = 8_000;

/**
 * Reads what an owner copied from "Nhúng bản đồ" in Google Maps: the whole `<iframe>` code or the address in it.
 * Exactly `https://www.google.com/maps/embed?pb=…` passes: it is what content systems let through, needs no key, and shows one map and nothing else.
 */
export function parseGoogleEmbed(input: unknown): ParseResult<GoogleEmbed> {
  const refuse = (...finding: Parameters<typeof mapFinding>) => parseResult<GoogleEmbed>(undefined, [mapFinding(...finding)]);
  const place = { path: '' };
  const text = typeof input === 'string' ? input.trim() : '';
  const written = text.length > longestCode ? undefined : text.startsWith('<') ? sourceOf(text) : text;
  if (!written || !/^[a-z]+:\/\//i.test(written)) return refuse('map-embed.no-address', place, { text: excerpt(text, 80) });

  // The common judge of addresses first: it refuses what a browser would silently repair.
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url) return refuse('map-embed.no-address', place, { text: excerpt(text, 80) });
  const judged = safeLink(written, { hosts: [url.hostname] }, place);
  if (!judged.allowed) return parseResult<GoogleEmbed>(undefined, [{ ...judged.finding, severity: 'error' }]);
  if (url.protocol !== 'https:') return refuse('map-embed.not-https', place, { scheme: url.protocol.slice(0, -1) });
  if (url.host !== host) return refuse('map-embed.other-host', place, { host: excerpt(url.host, 80) });
  if (url.pathname !== path) return refuse('map-embed.other-path', place, { path: excerpt(url.pathname, 80) });
  const map = url.searchParams.get('pb');
  if (!map) return refuse('map-embed.no-map', place);
  // Only the map itself is taken over, not whatever else was added.
  return parseResult(`https://${host}${path}?${new URLSearchParams({ pb: map })}` as GoogleEmbed, []);
}

/** The `src` of an `<iframe>` as text; the code itself never becomes part of a page. */
function sourceOf(code: string): string | undefined {
  const [, double, single] = /^<iframe\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(code) ?? [];
  return (double ?? single)?.replaceAll('&amp;', '&').trim();
}
