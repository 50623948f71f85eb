import { formatMessage, visibleText } from '@xaso/core';
import type { CommandCall } from '../commands/command.js';
import { say } from '../output/print-report.js';
import { openChoices } from './mapping-file.js';
import type { SheetKind, SheetReading } from './sheet-kind.js';

/** More than so many are listed nowhere: the file of choices has them all. */
const mostLines = 20;

/** Says which columns and names are left to be chosen, with what they may be, and how to choose. */
export function printChoices(reading: SheetReading, { headers }: SheetKind, call: CommandCall): void {
  const { columns, names } = openChoices(reading);
  const likely = columns.filter(({ candidates }) => candidates.length > 0);
  if (likely.length + names.length === 0) return;
  const none = formatMessage(call.words.cli.choiceNone);
  for (const { header, candidates, sheet } of likely.slice(0, mostLines)) {
    say(call, sheet === undefined ? 'choiceColumn' : 'choiceColumnIn', { header, sheet: sheet ?? '', candidates: candidates.map((field) => headers[field]?.[0] ?? field).join(', ') });
  }
  for (const { written, candidates } of names.slice(0, mostLines)) {
    say(call, 'choiceName', { written: visibleText(written), candidates: candidates.length === 0 ? none : candidates.slice(0, 3).map(({ name }) => `“${name}”`).join(', ') });
  }
  if (!call.options.has('save-mapping')) say(call, 'choiceHow');
}
