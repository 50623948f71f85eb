import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileExists } from '../terminal.js';

/** How a file is written. */
export interface WriteWholeOptions {
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
  /** Gives a file a second name, and fails when the name is taken. */
  readonly linkFile?: (from: string, to: string) => Promise<void>;
}

/**
 * Writes beside the target first and then moves, so that a crash in between leaves the old file as it was.
 *
 * @throws FileExists when the target is there, or has appeared meanwhile, and may not be replaced. A folder is no such file.
 */
export async function writeWhole(path: string, content: string | Uint8Array, { replace, linkFile = link }: WriteWholeOptions): Promise<void> {
  // A link to the file stays a link: what it leads to is replaced.
  const target = replace ? await realpath(path).catch(() => path) : path;
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    if (replace) await rename(beside, target);
    else await moveToFreeName(beside, target, linkFile);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && !(await isFolder(target))) throw new FileExists(path);
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

/** A memory stick knows no second names for a file: there the file is copied, which a name that is taken stops likewise. */
async function moveToFreeName(from: string, to: string, linkFile: (from: string, to: string) => Promise<void>): Promise<void> {
  try {
    await linkFile(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
