import { resolve } from 'node:path';
import type { CommandCall } from '../commands/command.js';
import { FileExists } from '../terminal.js';
import { UsageFault } from '../usage-fault.js';
import { folderReason, writingReason } from './file-reasons.js';

/**
 * The file to write, as `--out` says; undefined for the standard output.
 *
 * @throws UsageFault when it would be a file that is read, or when two things would come to the standard output.
 */
export function targetOf({ files, options, format }: Pick<CommandCall, 'files' | 'options' | 'format'>): string | undefined {
  const out = options.get('out');
  const target = out === '-' ? undefined : out;
  if (target === undefined && format === 'json') throw new UsageFault('jsonWithoutOut');
  const read = target === undefined ? undefined : readFiles(files, options).find((file) => resolve(file) === resolve(target));
  if (read !== undefined) throw new UsageFault('outIsInput', { file: read });
  return target;
}

/** Every file that a command reads: those that it was given, and those that its options name. */
function readFiles(files: readonly string[], options: CommandCall['options']): readonly string[] {
  return [...files, options.get('mapping'), options.get('catalogue'), options.get('lexicon'), options.get('set'), options.get('data'), options.get('assessments'), options.get('expected')].filter((file) => file !== undefined);
}

/**
 * Writes the file that a command makes.
 *
 * @throws UsageFault when it is there already and may not be replaced, or can't be written.
 */
export async function writeOutput({ terminal, words, options }: CommandCall, file: string, content: string | Uint8Array): Promise<void> {
  try {
    await terminal.write(file, content, { replace: options.has('force') });
  } catch (error) {
    if (error instanceof FileExists) throw new UsageFault('fileExists', { file });
    throw new UsageFault('fileUnwritable', { file, reason: writingReason(error, words) });
  }
}

/**
 * Makes a folder, and those above it, unless it is there.
 *
 * @throws UsageFault when it can't be made.
 */
export async function makeFolder({ terminal, words }: CommandCall, folder: string): Promise<void> {
  try {
    await terminal.makeFolder(folder);
  } catch (error) {
    throw new UsageFault('folderUnmade', { folder, reason: folderReason(error, words) });
  }
}
