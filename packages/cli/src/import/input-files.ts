import { formatOfName } from '@xaso/readers';
import type { CommandCall } from '../commands/command.js';
import { UsageFault } from '../usage-fault.js';

/** The files that a command is given, and whether they are more than one by nature: a folder, or several. */
export interface InputFiles {
  readonly files: readonly string[];
  readonly isMany: boolean;
}

/** Old workbooks and other spreadsheets of a folder are taken, too, so that they are refused with their reason instead of being passed over. */
const spreadsheet = /\.(?:xls|xlsb|xlsm|ods)$/i;

/**
 * The files behind the name of a command; of a folder those that may hold data. Hidden files, and those that Excel keeps beside an open one, are left out.
 *
 * @throws UsageFault when a folder holds no such file.
 */
export async function inputFiles({ files, terminal }: Pick<CommandCall, 'files' | 'terminal'>): Promise<InputFiles> {
  const found: string[] = [];
  let isMany = files.length > 1;
  for (const file of files) {
    const inside = file === '-' ? undefined : await terminal.list(file);
    if (inside === undefined) {
      found.push(file);
      continue;
    }
    isMany = true;
    const own = inside.filter((name) => !/^[.~]/.test(name) && (formatOfName(name) !== undefined || spreadsheet.test(name)));
    if (own.length === 0) throw new UsageFault('folderEmpty', { folder: file });
    found.push(...own.map((name) => `${file.replace(/[\\/]$/, '')}/${name}`));
  }
  return { files: found, isMany };
}
