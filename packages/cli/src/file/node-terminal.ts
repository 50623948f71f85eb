import { createReadStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { todayIn } from '@xaso/core';
import { FileTooLarge, type Terminal } from '../terminal.js';
import { progressLine, showsColours } from './progress-line.js';
import { writeWhole } from './write-whole.js';

/** The terminal of a running Node process. */
export function nodeTerminal(): Terminal {
  // `xaso … | head` closes the output before it is written: nobody wants the rest.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progress: progressLine(process.stderr),
    hasColours: showsColours(process.stderr),
    read: readBounded,
    write: writeWhole,
    list: listFolder,
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    today: () => todayIn(performance.timeOrigin + performance.now()),
  };
}

/** Files alone: a folder within a folder is another matter. */
async function listFolder(path: string): Promise<readonly string[] | undefined> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return undefined;
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}

/** Stops at the bound, whatever size is promised: the standard input has none, and a device has no end. */
async function readBounded(path: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > mostBytes) throw new FileTooLarge(path);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
