import { cleanText, decodeText, type FallbackEncoding } from '../encoding/decode-text.js';
import type { FindingLog } from '../finding/finding-log.js';
import { isEncryptedWorkbook, isMarkup, signatureOf } from './signature.js';

/** A file after the first look: text to parse, or an archive that may be a workbook. */
export type OpenedContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'zip'; readonly bytes: Uint8Array };

const bytesOfMegabyte = 1_000_000;

/**
 * Looks at a file before any format is tried: its size, whether it is something else than data, and how its text is written.
 *
 * @returns What can be parsed; undefined, with a finding in the log, when nothing can.
 */
export function openContent(
  content: Uint8Array | string,
  log: FindingLog,
  { bytes: limit, fallback, keepLegacy = false }: { readonly bytes: number; readonly fallback?: FallbackEncoding | undefined; readonly keepLegacy?: boolean },
): OpenedContent | undefined {
  if (content.length > limit) {
    log.add('content.too-large', {}, { size: Math.ceil(content.length / bytesOfMegabyte), limit: limit / bytesOfMegabyte });
    return undefined;
  }
  if (typeof content !== 'string') {
    const signature = signatureOf(content);
    if (signature.type === 'zip') return { type: 'zip', bytes: content };
    if (signature.type === 'ole') {
      log.add(isEncryptedWorkbook(content) ? 'content.encrypted' : 'content.xls');
      return undefined;
    }
    if (signature.type === 'binary') {
      log.add('content.binary', {}, { kind: signature.kind.toUpperCase() });
      return undefined;
    }
  }
  const text = typeof content === 'string' ? cleanText(content, log) : decodeText(content, log, fallback, keepLegacy);
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    log.add('content.empty');
    return undefined;
  }
  if (isMarkup(text)) {
    log.add('content.html');
    return undefined;
  }
  return { type: 'text', text };
}
