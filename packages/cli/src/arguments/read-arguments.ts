import { parseArgs } from 'node:util';
import { UsageFault } from '../usage-fault.js';

/** Every option of every command. No name has two meanings, so that a line can be read before its command is known. */
export const optionTypes = {
  lang: 'string',
  format: 'string',
  help: 'boolean',
  version: 'boolean',
  publisher: 'string',
  unit: 'string',
  'unit-code': 'string',
  'as-of': 'string',
  period: 'string',
  title: 'string',
  source: 'string',
  out: 'string',
  force: 'boolean',
  mapping: 'string',
  'save-mapping': 'string',
  'staff-out': 'string',
  catalogue: 'string',
  lexicon: 'string',
  limit: 'string',
  details: 'string',
  html: 'boolean',
  src: 'string',
  tier: 'string',
  'qr-sheet': 'boolean',
  codes: 'string',
  'link-base': 'string',
  'allow-payment': 'boolean',
  set: 'string',
  data: 'string',
  'unit-class': 'string',
  decision: 'string',
  partial: 'boolean',
  page: 'string',
  columns: 'string',
  goal: 'string',
  due: 'string',
  report: 'string',
  assessments: 'string',
  expected: 'string',
  against: 'string',
  integrity: 'boolean',
} as const;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof optionTypes;

const shortNames: Partial<Record<OptionName, string>> = { help: 'h', version: 'v', out: 'o' };

/** A command line, taken apart. */
export interface Arguments {
  /** The words of the command and what stands behind it: files or a query. */
  readonly words: readonly string[];
  /** Options that were given; one that takes no value has the empty text. Of an option given twice the last counts. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** What is wrong with the line. The rest is read all the same, since the language of the complaint is an option, too. */
  readonly fault: UsageFault | undefined;
}

/** Takes a command line apart. Never throws. */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<OptionName, string>();
  const faults: UsageFault[] = [];
  // Not in its strict mode, whose complaints are English and written for programmers.
  const { tokens } = parseArgs({ args: [...argv], options: parseable(), strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value = '', inlineValue } = token;
    if (!isOption(name)) faults.push(new UsageFault('optionUnknown', { option: rawName }));
    else if (optionTypes[name] === 'boolean' && value !== '') faults.push(new UsageFault('optionWithValue', { option: rawName }));
    else if (optionTypes[name] === 'string' && isMissing(value, inlineValue)) faults.push(new UsageFault('optionWithoutValue', { option: rawName }));
    else options.set(name, value);
  }
  return { words, options, fault: faults[0] };
}

/** `--title --out a.json` has forgotten the title; `-` alone stands for the standard input or output. */
function isMissing(value: string, inline: boolean | undefined): boolean {
  return value.trim() === '' || (inline !== true && value.startsWith('-') && value !== '-');
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTypes, name);
}

function parseable(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    Object.entries(optionTypes).map(([name, type]) => {
      const short = shortNames[name as OptionName];
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
}
