import { expect } from 'chai';
import { placeholdersOf, type Message } from '@xaso/core';
import { cliFindingSeverities } from '../cli-findings.js';
import { commands } from '../commands/commands.js';
import { optionTypes } from '../arguments/read-arguments.js';
import { cliMessagesEn } from './en.js';
import { helpWordsEn } from './help.en.js';
import { commandHelp, programHelp } from './help-text.js';
import { helpWords } from './help.js';
import { cliMessages } from './vi.js';

const vi: Readonly<Record<string, Message>> = cliMessages;
const en: Readonly<Record<string, Message>> = cliMessagesEn;

describe('the messages of the command line', () => {
  it('have a sentence for every finding, and none for findings that do not exist', () => {
    expect(Object.keys(vi).filter((key) => key.includes('.'))).to.have.members(Object.keys(cliFindingSeverities));
  });

  it('are the same set in English', () => {
    expect(Object.keys(en)).to.have.members(Object.keys(vi));
  });

  for (const key of Object.keys(vi)) {
    it(`“${key}” has the same placeholders in both languages, in composed letters`, () => {
      expect([...placeholdersOf(en[key]!)].sort()).to.deep.equal([...placeholdersOf(vi[key]!)].sort());
      expect(JSON.stringify(vi[key])).to.equal(JSON.stringify(vi[key]).normalize('NFC'));
    });
  }

  for (const [language, help] of Object.entries({ vi: helpWords, en: helpWordsEn })) {
    it(`help with every command and every option (${language})`, () => {
      const whole = programHelp(commands, help);
      for (const command of commands) {
        const { name, options, operands } = command;
        const text = commandHelp(command, help);
        const start = operands === 'none' ? `xaso ${name} --` : `xaso ${name} <`;
        expect(whole).to.contain(start);
        expect(text.startsWith(start), text).to.equal(true);
        for (const option of [...options, 'lang', 'format']) expect(text, name).to.contain(`  --${option}`);
        for (const option of Object.keys(optionTypes)) {
          if (!['lang', 'format', 'help', 'version', ...options].includes(option)) expect(text, name).to.not.match(new RegExp(`--${option}\\b(?!-)`));
        }
      }
    });

    it(`say what --format may be (${language})`, () => {
      for (const command of commands) expect(commandHelp(command, help), command.name).to.contain(`--format ${command.formats.join('|')}`);
    });

    it(`fit into a terminal of 120 columns, in composed letters (${language})`, () => {
      for (const text of [programHelp(commands, help), ...commands.map((command) => commandHelp(command, help))]) {
        expect(text).to.equal(text.normalize('NFC'));
        for (const line of text.split('\n')) expect(line.length, line).to.be.at.most(120);
      }
    });

    it(`have words for no command and no option that does not exist (${language})`, () => {
      expect(Object.keys(help.commands)).to.have.members(commands.map(({ name }) => name));
      expect(Object.keys(help.options)).to.have.members(Object.keys(optionTypes));
    });
  }
});
