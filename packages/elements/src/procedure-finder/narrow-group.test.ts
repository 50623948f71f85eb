import { expect } from '@open-wc/testing';
import { finderMessages, type VariantGroup } from '@xaso/procedures';
import { takenBack, withAnswer } from './group-answers.js';
import { narrowGroup } from './narrow-group.js';

/** Eight procedures: plain, foreign, again, again and foreign, and four of the border. */
const group = (...best: readonly string[]): VariantGroup => {
  const codes = ['plain', 'foreign', 'again', 'again-foreign', 'b1', 'b2', 'b3', 'b4'];
  const ask = (about: string, yes: (code: string) => boolean): VariantGroup['questions'][number] => ({
    about,
    choices: [
      { value: 'without', codes: codes.filter((code) => !yes(code)) },
      { value: 'with', codes: codes.filter(yes) },
    ],
  });
  return {
    id: 'mau',
    codes: [...best, ...codes.filter((code) => !best.includes(code))],
    questions: [ask('foreign', (code) => code.includes('foreign')), ask('border', (code) => code.startsWith('b')), ask('again', (code) => code.includes('again'))],
  };
};
const { codes } = group('plain');

describe('narrowGroup', () => {
  it('asks the first question that divides', () => {
    const { question, settled } = narrowGroup(group('plain'), codes, new Map(), finderMessages);

    expect(question?.about).to.equal('foreign');
    expect(question?.answers.map(({ text, codes: own }) => [text, own.length])).to.deep.equal([['Trong nước', 6], ['Có yếu tố nước ngoài', 2]]);
    expect(settled).to.deep.equal([]);
  });

  it('goes on asking while much is left, and lists the rest', () => {
    const first = narrowGroup(group('plain'), codes, new Map([['foreign', 'without']]), finderMessages);
    expect(first.question?.about).to.equal('border');
    expect(first.settled).to.deep.equal([{ about: 'foreign', text: 'Trong nước hay có yếu tố nước ngoài?', answer: 'Trong nước' }]);

    const second = narrowGroup(group('plain'), codes, new Map([['foreign', 'without'], ['border', 'without']]), finderMessages);
    expect(second.question).to.equal(undefined);
    expect(second.codes).to.deep.equal(['plain', 'again']);
  });

  it('takes as answered what the best members share', () => {
    const { settled, question, codes: left } = narrowGroup(group('foreign', 'again-foreign'), codes, new Map(), finderMessages);

    expect(settled.map(({ about }) => about)).to.deep.equal(['foreign']);
    expect(question).to.equal(undefined);
    expect(left).to.deep.equal(['foreign', 'again-foreign']);
  });

  it('asks where only the best member shows it, which may be chance', () => {
    expect(narrowGroup(group('foreign', 'plain'), codes, new Map(), finderMessages).question?.about).to.equal('foreign');
  });

  it('asks again what was taken back', () => {
    expect(narrowGroup(group('foreign', 'again-foreign'), codes, new Map([['foreign', takenBack]]), finderMessages).question?.about).to.equal('foreign');
  });

  it('passes over a question that the conditions have settled', () => {
    const { question } = narrowGroup(group('plain'), codes.filter((code) => !code.includes('foreign')), new Map(), finderMessages);

    expect(question?.about).to.equal('border');
  });

  it('lists the members where no question has words', () => {
    const wordless: VariantGroup = { id: 'x', codes: ['a', 'b'], questions: [{ about: 'unknown', choices: [{ value: 'with', codes: ['a'] }, { value: 'without', codes: ['b'] }] }] };

    expect(narrowGroup(wordless, ['a', 'b'], new Map(), finderMessages)).to.deep.equal({ settled: [], question: undefined, codes: ['a', 'b'] });
  });
});

describe('withAnswer', () => {
  it('forgets what was answered after an answer that changes', () => {
    const all = withAnswer(withAnswer(withAnswer(undefined, 'a', '1'), 'b', '2'), 'c', '3');

    expect([...withAnswer(all, 'b', '4')]).to.deep.equal([['a', '1'], ['b', '4']]);
    expect([...withAnswer(all, 'a', undefined)]).to.deep.equal([['a', takenBack]]);
  });
});
