import type { CommandCall } from '../commands/command.js';
import { shownName } from '../output/print-report.js';
import { FileTooLarge } from '../terminal.js';
import { UsageFault } from '../usage-fault.js';
import { readingReason } from './file-reasons.js';
import { cliReadLimits } from './read-limits.js';

/**
 * The bytes of a file: of the one that a command was given, or of one that an option names.
 *
 * @throws UsageFault when it can't be read.
 */
export async function readInput({ terminal, words }: Pick<CommandCall, 'terminal' | 'words'>, file: string): Promise<Uint8Array> {
  try {
    return await terminal.read(file, cliReadLimits.bytes);
  } catch (error) {
    if (error instanceof FileTooLarge) throw new UsageFault('fileTooLarge', { file: shownName(file, words), limit: cliReadLimits.bytes / 1_000_000 });
    throw new UsageFault('fileUnreadable', { file: shownName(file, words), reason: readingReason(error, words) });
  }
}
