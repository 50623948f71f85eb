import { expect } from 'chai';
import { consoleNotes } from './notes.js';

describe('consoleNotes', () => {
  it('says a thing once', () => {
    const lines: string[] = [];
    const notes = consoleNotes((line) => lines.push(line));

    notes('loader.unknown-name', 'bang-diem');
    notes('loader.unknown-name', 'bang-diem');
    notes('loader.unknown-name', 'the-ocop');

    expect(lines).to.deep.equal(['[xaso] loader.unknown-name: bang-diem', '[xaso] loader.unknown-name: the-ocop']);
  });

  it('falls silent after 20 lines', () => {
    const lines: string[] = [];
    const notes = consoleNotes((line) => lines.push(line));

    for (let index = 0; index < 25; index += 1) notes('loader.unknown-name', String(index));

    expect(lines).to.have.length(20);
    expect(lines.at(-1)).to.equal('[xaso] loader.unknown-name: 19');
  });
});
