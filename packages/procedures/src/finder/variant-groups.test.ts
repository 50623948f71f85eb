import { expect } from 'chai';
import { searchableProcedures } from '../fixtures/index.js';
import { finderMessages } from '../messages/finder-messages.js';
import { finderMessagesEn } from '../messages/finder-messages.en.js';
import { mergeLexicons } from './lexicon.js';
import { officialLexicon } from './official-lexicon.js';
import { createProcedureIndex } from './procedure-index.js';
import { questionWords } from './question-words.js';

const index = createProcedureIndex(searchableProcedures, { lexicon: officialLexicon });

describe('near-identical procedures', () => {
  const { hits, groups } = index.search('khai sinh');
  const [group] = groups;

  it('are one group, the likeliest first', () => {
    expect(group?.codes).to.have.members(['1.001193', '2.000528', '1.003583', '1.004884']);
    expect(group?.codes[0]).to.equal('1.001193');
    expect(hits[0]?.group).to.equal(group?.id);
  });

  it('are told apart by questions', () => {
    const question = group?.questions.find(({ about }) => about === 'foreign');

    expect(question && questionWords(question, finderMessages)).to.deep.equal({
      text: 'Trong nước hay có yếu tố nước ngoài?',
      answers: [
        { text: 'Trong nước', codes: group?.codes.filter((code) => code !== '2.000528') },
        { text: 'Có yếu tố nước ngoài', codes: ['2.000528'] },
      ],
    });
    expect(question && questionWords(question, finderMessagesEn)?.answers[1]?.text).to.equal('With a foreign element');
  });

  it('can all be told apart by the answers', () => {
    for (const one of group?.codes ?? []) {
      const left = (group?.questions ?? []).reduce<readonly string[]>((codes, { choices }) => {
        const answer = choices.find((choice) => choice.codes.includes(one));
        return codes.filter((code) => answer?.codes.includes(code));
      }, group?.codes ?? []);

      expect(left).to.deep.equal([one]);
    }
  });

  it('that were not found are no group to ask about', () => {
    expect(index.search('gia đình nghèo').groups).to.deep.equal([]);
    expect(index.search('khai sinh', { limit: 0 }).groups).to.deep.equal([]);
  });

  it('do not hide everything else', () => {
    const family = Array.from({ length: 9 }, (_, place) => ({ code: `9.00000${place}`, name: 'Cấp giấy mẫu', agency: `Xã Mẫu ${place}` }));
    const crowded = createProcedureIndex([...family, { code: '1.000001', name: 'Cấp lại giấy mẫu của cơ quan' }], { lexicon: officialLexicon });

    expect(crowded.search('giấy mẫu', { limit: 4 }).hits.map(({ code }) => code)).to.include('1.000001');
  });

  it('are asked about by agency when only that differs', () => {
    const twins = createProcedureIndex([
      { code: '1.000001', name: 'Cấp giấy mẫu', agency: 'Công an cấp xã' },
      { code: '1.000002', name: 'Cấp giấy mẫu', agency: 'Công an cấp tỉnh' },
    ]);
    const [question] = twins.search('giấy mẫu').groups[0]?.questions ?? [];

    expect(question && questionWords(question, finderMessages)).to.deep.equal({
      text: 'Nộp cho cơ quan nào?',
      answers: [
        { text: 'Công an cấp xã', codes: ['1.000001'] },
        { text: 'Công an cấp tỉnh', codes: ['1.000002'] },
      ],
    });
  });

  it('follow the groups and variants of a catalogue', () => {
    const catalogue = createProcedureIndex([
      { code: '1.000001', name: 'Cấp giấy mẫu', group: 'mau' },
      { code: '1.000002', name: 'Cấp giấy mẫu cho hộ', group: 'mau', variant: 'hộ gia đình' },
    ]);
    const [group] = catalogue.search('giấy mẫu').groups;

    expect(group?.id).to.equal('mau');
    expect(group && questionWords(group.questions[0]!, finderMessages)?.answers.map(({ text }) => text)).to.deep.equal(['Trường hợp thông thường', 'hộ gia đình']);
  });

  it("are asked about in a commune's own words", () => {
    const lexicon = mergeLexicons(officialLexicon, { items: [{ type: 'variant', id: 'island', say: ['ngoài đảo'], groups: true, question: { text: 'Ở đảo nào?', with: 'Ngoài đảo', without: 'Đất liền' } }] });
    const own = createProcedureIndex([{ code: '1.000001', name: 'Cấp thẻ ghi chép' }, { code: '1.000002', name: 'Cấp thẻ ghi chép ngoài đảo' }], { lexicon });
    const [question] = own.search('thẻ ghi chép').groups[0]?.questions ?? [];

    expect(question && questionWords(question, finderMessages)?.answers.map(({ text }) => text)).to.deep.equal(['Đất liền', 'Ngoài đảo']);
  });

  it('have no words for what nobody has worded', () => {
    expect(questionWords({ about: 'elsewhere', choices: [] }, finderMessages)).to.equal(undefined);
    expect(questionWords({ about: 'constructor', choices: [] }, finderMessages)).to.equal(undefined);
  });
});
