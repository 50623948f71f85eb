import type { ProcedureCatalogue } from '@xaso/procedures';
import type { CommandCall } from '../commands/command.js';
import { UsageFault } from '../usage-fault.js';

/**
 * The codes of the procedures on a board, each once, in the order in which they were written; by default those that the
 * catalogue shows first.
 *
 * @throws UsageFault when none was given and the catalogue shows none first.
 */
export function boardCodes(options: CommandCall['options'], { featured = [] }: Pick<ProcedureCatalogue, 'featured'>): readonly string[] {
  const written = options.get('codes')?.split(/[\s,;]+/).filter((code) => code !== '') ?? featured;
  if (written.length === 0 && options.has('codes')) throw new UsageFault('optionWithoutValue', { option: '--codes' });
  if (written.length === 0) throw new UsageFault('codesMissing');
  return [...new Map(written.map((code) => [code.toLowerCase(), code] as const)).values()];
}

/**
 * The address of the commune's finder.
 *
 * @throws UsageFault when it is no whole web address, or would hide a user name in a code on a wall.
 */
export function linkBaseOf(options: CommandCall['options']): URL | undefined {
  const text = options.get('link-base');
  if (text === undefined) return undefined;
  const url = urlOf(text.trim());
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw new UsageFault('linkBaseInvalid', { value: text });
  return url;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
