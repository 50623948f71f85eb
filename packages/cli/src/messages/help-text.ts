import type { OptionName } from '../arguments/read-arguments.js';
import type { Command } from '../commands/command.js';
import type { HelpWords } from './help-words.js';

/** A line of a terminal. */
const width = 112;

const shortNames: Partial<Readonly<Record<OptionName, string>>> = { out: '-o', help: '-h', version: '-v' };

/** The help of one command: what it is for, what its options mean, how it ends, and how it is called. */
export function commandHelp({ name, options, formats }: Command, words: HelpWords): string {
  const { usage, summary, about, examples, status, options: own = {} } = words.commands[name];
  const format = own.format ?? `${words.formatReport}${options.includes('out') ? words.formatNeedsOut : ''}`;
  const lines = [...options, 'lang', 'format'].map((option) => optionLine(option as OptionName, own[option as OptionName], words, formats.join('|'), format));
  const parts = [
    `xaso ${name} ${usage} – ${summary}`,
    about,
    `${words.headings.options}\n${table(lines)}`,
    wrapped(`${words.headings.status} ${status ?? words.status}`, 0, 0),
    `${words.headings.examples}\n${examples.map((example) => `  xaso ${name} ${example}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The help of the program: every command, and what holds for all of them. */
export function programHelp(commands: readonly Command[], words: HelpWords): string {
  const list = commands.map(({ name }): Line => [`xaso ${name} ${words.commands[name].usage}`, words.commands[name].brief]);
  const common = (['lang', 'format', 'help', 'version'] as const).map((option) => optionLine(option, undefined, words, words.options.format.value ?? '', words.options.format.means));
  return `${[words.program, `${words.headings.usage}\n${table(list, 46)}`, `${words.headings.common}\n${table(common)}`, words.allStatus].join('\n\n')}\n`;
}

type Line = readonly [term: string, meaning: string];

function optionLine(option: OptionName, own: string | undefined, { options }: HelpWords, formats: string, format: string): Line {
  const { value, means } = options[option];
  const short = shortNames[option];
  const shown = option === 'format' ? formats : value;
  const term = `--${option}${short === undefined ? '' : `, ${short}`}${shown === undefined ? '' : ` ${shown}`}`;
  return [term, option === 'format' ? format : (own ?? means)];
}

/** Terms with their meanings beside them; a term that is too long has its meaning in the line below. */
function table(lines: readonly Line[], mostWidth = 34): string {
  const longest = Math.min(mostWidth, Math.max(...lines.map(([term]) => term.length)));
  const indent = longest + 4;
  return lines.map(([term, meaning]) => (term.length <= longest ? `  ${term.padEnd(longest)}  ${wrapped(meaning, indent, indent)}` : `  ${term}\n${' '.repeat(indent)}${wrapped(meaning, indent, indent)}`)).join('\n');
}

/** Text in lines, the first of which begins at a column and the others below a column. */
function wrapped(text: string, first: number, indent: number): string {
  let line = '';
  let room = width - first;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
      room = width - indent;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
