import { changedItems, isMuchChanged, muchChangedPercent, type ChangedItems, type Finding } from '@xaso/core';
import { cliFinding } from '../cli-findings.js';
import type { CommandCall } from '../commands/command.js';
import { readInput } from '../file/read-input.js';
import { checkFile, type CheckedFile } from './check-file.js';

/** How a file differs from an older one. */
export interface FileComparison {
  /** Undefined where one of the two has nothing to compare. */
  readonly changes: ChangedItems | undefined;
  readonly findings: readonly Finding[];
}

/** Compares a checked file with an older one by what is read of both. What is wrong with the older one is not listed: it is on the page already. */
export async function compareWithOlder({ items, report }: CheckedFile, older: string, call: CommandCall): Promise<FileComparison> {
  const before = await checkFile(await readInput(call, older), older, call, report.file);
  if (items === undefined) return { changes: undefined, findings: [] };
  if (before.items === undefined) return { changes: undefined, findings: [cliFinding('file.against-unreadable', { file: older, row: 0 })] };
  const changes = changedItems(before.items, items);
  return { changes, findings: isMuchChanged(changes) ? [cliFinding('file.changed-much', { path: '' }, { changed: changes.changed, of: changes.of, limit: muchChangedPercent })] : [] };
}
