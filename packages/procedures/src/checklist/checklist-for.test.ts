import { expect } from 'chai';
import { bareProcedure, procedure } from '../fixtures/index.js';
import { checklistFor, type ChecklistOptions } from './checklist-for.js';

const papers = (options: ChecklistOptions, changes: Parameters<typeof procedure>[0] = {}) => checklistFor(procedure(changes), options).papers.map(({ id }) => id);

describe('checklistFor', () => {
  it('opens with what is always asked for', () => {
    expect(papers({ channel: 'inPerson' })).to.deep.equal(['to-khai', 'can-cuoc']);
  });

  it('keeps a form to its channel', () => {
    expect(papers({ channel: 'postal' })).to.deep.equal(['to-khai', 'can-cuoc']);
    expect(papers({ channel: 'online' })).to.deep.equal(['bieu-mau', 'can-cuoc']);
  });

  it('adds a paper only after its answer', () => {
    expect(papers({ channel: 'inPerson', answers: { 'uy-quyen': 'yes' } })).to.deep.equal(['to-khai', 'can-cuoc', 'uy-quyen']);
    expect(papers({ channel: 'inPerson', answers: { 'uy-quyen': 'no' } })).to.deep.equal(['to-khai', 'can-cuoc']);
    expect(papers({ channel: 'inPerson', answers: { 'mot-cau-hoi-khac': 'yes' } })).to.deep.equal(['to-khai', 'can-cuoc']);
  });

  it('takes no answer from what every object inherits', () => {
    const own = { questions: [{ id: 'constructor', text: 'Mẫu?' }], papers: [{ id: 'a', name: 'A', role: 'submit' as const, when: { question: 'constructor', answer: 'yes' } }] };

    expect(checklistFor(own, { channel: 'inPerson' }).questions[0]?.answer).to.equal(undefined);
  });

  it('asks what may add papers over this channel, a choice before yes or no, each with its answer', () => {
    const own = procedure({
      questions: [
        { id: 'a', text: 'Làm thay?' },
        { id: 'b', text: 'Trường hợp nào?', choices: [{ id: 'b1', text: 'Một' }, { id: 'b2', text: 'Hai' }] },
        { id: 'c', text: 'Chỉ hỏi khi nộp trực tuyến' },
      ],
      papers: [
        { id: 'p1', name: 'Giấy một', role: 'submit', when: { question: 'a', answer: 'yes' } },
        { id: 'p2', name: 'Giấy hai', role: 'submit', when: { question: 'b', answer: 'b2' } },
        { id: 'p3', name: 'Giấy ba', role: 'submit', channels: ['online'], when: { question: 'c', answer: 'yes' } },
      ],
    });
    const { questions, papers: shown } = checklistFor(own, { channel: 'inPerson', answers: { b: 'b2' } });

    expect(questions.map(({ question, answer }) => [question.id, answer])).to.deep.equal([['b', 'b2'], ['a', undefined]]);
    expect(shown.map(({ id }) => id)).to.deep.equal(['p2']);
  });

  it('puts forms first and keeps the order of the source behind them', () => {
    const list = ['Giấy hai', 'Đơn đề nghị', 'Giấy một', 'Tờ khai'].map((name) => ({ id: name, name, role: 'submit' as const }));

    expect(papers({ channel: 'inPerson' }, { papers: list })).to.deep.equal(['Đơn đề nghị', 'Tờ khai', 'Giấy hai', 'Giấy một']);
  });

  it('keeps rules apart from papers, each for its channel', () => {
    expect(checklistFor(procedure(), { channel: 'inPerson' }).instructions).to.deep.equal(['Giấy tờ nước ngoài phải được dịch ra tiếng Việt.']);
    expect(checklistFor(procedure(), { channel: 'online' }).instructions).to.deep.equal(['Bản chụp phải rõ nét.', 'Giấy tờ nước ngoài phải được dịch ra tiếng Việt.']);
  });

  it('says when a procedure names no papers at all', () => {
    expect(checklistFor(bareProcedure(), { channel: 'inPerson' })).to.deep.equal({ papers: [], questions: [], instructions: [], isKnown: false });
  });
});
