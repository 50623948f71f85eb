import { WorkbookFault } from './workbook-fault.js';
import type { ZipEntry } from './zip-directory.js';

/** The part of the platform's stream that is used; this floor compiles without the DOM, whose types would name it. */
interface Inflater {
  readonly writable: { getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
  };
}

type InflaterClass = new (format: 'deflate-raw') => Inflater;

/**
 * Unpacks one file of an archive with the platform's own `DecompressionStream`: no bytes for the page, no worker, and
 * the output is counted while it comes, so that a bomb is stopped whatever size its directory claims.
 *
 * @throws WorkbookFault when the file is encrypted, packed in an unusual way, or larger than `limit` bytes.
 */
export async function inflate(entry: ZipEntry, limit: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new WorkbookFault('content.encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookFault('xlsx.unreadable');
  if (entry.method === 8) return inflated(entry.packed, limit);
  if (entry.packed.length > limit) throw tooLarge(limit);
  return entry.packed;
}

async function inflated(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const { DecompressionStream } = globalThis as unknown as { readonly DecompressionStream: InflaterClass };
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // Damage is reported by the reading side; the promises of this side only must not stay unhandled.
  writer.write(packed).then(() => writer.close()).catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const chunk = step.value!;
    length += chunk.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(limit: number): WorkbookFault {
  return new WorkbookFault('xlsx.unpacked-too-large', { limit: limit / 1_000_000 });
}
