import type { CommandCall } from '../commands/command.js';
import { FileExists } from '../terminal.js';
import { UsageFault } from '../usage-fault.js';
import { writingReason } from './file-reasons.js';

/**
 * Writes the file that a command makes.
 *
 * @throws UsageFault when it is there already and may not be replaced, or can't be written.
 */
export async function writeOutput({ terminal, words, options }: CommandCall, file: string, text: string): Promise<void> {
  try {
    await terminal.write(file, text, { replace: options.has('force') });
  } catch (error) {
    if (error instanceof FileExists) throw new UsageFault('fileExists', { file });
    throw new UsageFault('fileUnwritable', { file, reason: writingReason(error, words) });
  }
}
