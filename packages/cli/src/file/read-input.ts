import type { CommandCall } from '../commands/command.js';
import { cliReadLimits } from '../import/read-limits.js';
import { shownName } from '../output/print-report.js';
import { FileTooLarge } from '../terminal.js';
import { UsageFault } from '../usage-fault.js';
import { readingReason } from './file-reasons.js';

/**
 * The bytes of the file that a command was given.
 *
 * @throws UsageFault when it can't be read.
 */
export async function readInput({ file, terminal, words }: Pick<CommandCall, 'file' | 'terminal' | 'words'>): Promise<Uint8Array> {
  try {
    return await terminal.read(file, cliReadLimits.bytes);
  } catch (error) {
    if (error instanceof FileTooLarge) throw new UsageFault('fileTooLarge', { file: shownName(file, words), limit: cliReadLimits.bytes / 1_000_000 });
    throw new UsageFault('fileUnreadable', { file: shownName(file, words), reason: readingReason(error, words) });
  }
}
