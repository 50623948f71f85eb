import { parseResult, type ParseResult } from '@xaso/core';
import { encode } from 'uqr';
import { elementFinding } from '../internal/element-findings.js';
import { fittingLength } from './fitting-length.js';
import { hostOfAddress } from './host-of-address.js';

/** A QR code as a drawing: dark modules on white, with the quiet zone that scanners need. */
export interface QrImage {
  /** What a scanner reads: print it beside the code. */
  readonly text: string;
  /** Width and height in modules, the quiet zone of 4 on each side included; from 29 to 185. */
  readonly size: number;
  /** Path data of an SVG in which one unit is one module; fill it dark on white, whatever the theme. */
  readonly path: string;
  /** Host that the code leads to, in ASCII (`xn--…` for other letters), when the text is an http or https address. */
  readonly host: string | undefined;
}

/** Light modules around the code, on each side (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/**
 * Draws a text or an address as a QR code of error correction M or better. Pure: no DOM, the same drawing in a page and in Node.
 *
 * An address stays letter for letter what it is; other text is brought into NFC. White space at both ends goes.
 * Nothing is thrown: an empty text gives `qr.empty`, one that no code can hold gives `qr.too-long` with its length
 * and the number of its characters that would fit.
 */
export function qrImage(text: string): ParseResult<QrImage> {
  const written = wellFormed(String(text ?? '')).trim();
  if (written === '') return parseResult<QrImage>(undefined, [elementFinding('qr.empty', { path: '' })]);
  const host = hostOfAddress(written);
  const held = host === undefined ? written.normalize('NFC') : written;
  const limit = fittingLength(held);
  const length = [...held].length;
  if (limit < length) return parseResult<QrImage>(undefined, [elementFinding('qr.too-long', { path: '' }, { length, limit })]);

  // The level rises above M as long as the code does not grow by it.
  const { size, data } = encode(held, { ecc: 'M', boostEcc: true, border: quietZone });
  return parseResult({ text: held, size, path: data.map(rowPath).join(''), host }, []);
}

/** One row of modules: a bar for each run of dark ones, so that the path stays short. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** Half a character, which a careless cut leaves behind, cannot be written in UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
