import { safeLink, type Finding, type LinkResult, type ParseResult } from '@xaso/core';
import type { QrImage } from './qr-image.js';

/** A code that can be shown. */
export interface DrawnQr {
  readonly image: QrImage;
  /** The address judged as a link; undefined for text that is no web address. */
  readonly link: LinkResult | undefined;
}

/** What became of a text: the code, or why there is none. */
export interface QrReading {
  readonly drawn: DrawnQr | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Judges the address of a code as a link. Who puts an address on a page as a code allows its host;
 * names before an `@`, hidden characters and redirects to other hosts stay refused.
 *
 * @param base Address of the page.
 */
export function readQr({ value: image, findings }: ParseResult<QrImage>, base: string): QrReading {
  if (!image) return { drawn: undefined, findings };
  const link = image.host === undefined ? undefined : safeLink(image.text, { base, hosts: [image.host] }, { path: 'value' });
  return { drawn: { image, link }, findings: link && !link.allowed ? [...findings, link.finding] : findings };
}
