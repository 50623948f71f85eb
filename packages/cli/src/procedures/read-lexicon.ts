import { parseResult, type ParseResult } from '@xaso/core';
import { loadOfficialLexicon, mergeLexicons, parseSearchLexicon, type Lexicon } from '@xaso/procedures';
import type { CommandCall } from '../commands/command.js';
import { readInput } from '../file/read-input.js';
import { readDocument } from './read-document.js';

/** People's words: those of the kit, and those of the file that `--lexicon` names on top of them. */
export async function readLexicon(call: Pick<CommandCall, 'terminal' | 'words' | 'options'>): Promise<ParseResult<Lexicon>> {
  const official = await loadOfficialLexicon();
  const file = call.options.get('lexicon');
  if (file === undefined) return parseResult(official, []);
  const { value, findings } = readDocument(await readInput(call, file), file, { 'search-lexicon': parseSearchLexicon });
  return parseResult(value === undefined ? undefined : mergeLexicons(official, value), findings);
}
