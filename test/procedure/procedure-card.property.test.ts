import { civilDate, type CivilDate } from '@xaso/core';
import { parseProcedure, type Answers, type Channel, type Procedure } from '@xaso/procedures';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../packages/elements/src/procedure/card-model.js';
import { documentOf } from '../../packages/elements/src/procedure/card-source.js';
import { cardView, type CardView } from '../../packages/elements/src/procedure/card-view.js';
import { overlaid } from '../../packages/elements/src/procedure/overlaid.js';
import { procedureToJsonLd } from '../../packages/elements/src/procedure/procedure-to-json-ld.js';
import { procedureMessages } from '../../packages/elements/src/procedure/procedure.messages.js';
import { sharedCard } from '../../packages/elements/src/procedure/share-card.js';
import { formatMessage, type Message } from '@xaso/core';

const words = fc.constantFrom('Tờ khai mẫu', 'Giấy mẫu', 'công trình khác', 'nhà ở riêng lẻ', '<b>mẫu</b>', 'constructor', '__proto__', 'ế', '\u200b', 'x'.repeat(390));
const channel = fc.constantFrom<Channel>('inPerson', 'online', 'postal');
const channels = fc.option(fc.uniqueArray(channel, { minLength: 1, maxLength: 3 }), { nil: undefined });
const questionId = fc.constantFrom('a', 'b', 'c', 'constructor', 'case:fee');
const answer = fc.constantFrom('yes', 'no', 'mot', 'hai', '');

const simpleDeadline = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((days) => ({ kind: 'workingDays' as const, days })),
  fc.integer({ min: 1, max: 90 }).map((days) => ({ kind: 'calendarDays' as const, days })),
  fc.constant({ kind: 'sameDay' as const, cutoff: '15:00' }),
  fc.constant({ kind: 'hours' as const, hours: 8 }),
  fc.constant({ kind: 'text' as const, text: 'Theo quy định' }),
);
const simpleFee = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }).map((amount) => ({ kind: 'fixed' as const, amount })),
  fc.integer({ min: 1, max: 500_000 }).map((amount) => ({ kind: 'perItem' as const, amount, unit: 'bản' })),
  fc.constant({ kind: 'setByProvince' as const }),
  fc.constant({ kind: 'unknown' as const }),
);
const cases = <T>(one: fc.Arbitrary<T>, name: string) =>
  fc.array(fc.record({ when: fc.option(words, { nil: undefined }), channels, [name]: one }), { minLength: 1, maxLength: 6 }).map((list) => ({ kind: 'byCase' as const, cases: list.map(withoutUndefined) }));

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Procedures of every shape that the schema allows, but none that is free: then the word may appear nowhere. */
const anyProcedure = fc
  .record({
    channels,
    deadline: fc.option(fc.oneof(simpleDeadline, cases(simpleDeadline, 'deadline')), { nil: undefined }),
    fee: fc.option(fc.oneof(simpleFee, cases(simpleFee, 'fee')), { nil: undefined }),
    questions: fc.uniqueArray(fc.record({ id: questionId, text: words, choices: fc.option(fc.constant([{ id: 'mot', text: 'Nhà ở riêng lẻ' }, { id: 'hai', text: 'Công trình khác: theo tuyến' }]), { nil: undefined }) }).map(withoutUndefined), { selector: ({ id }) => id, maxLength: 4 }),
    papers: fc.uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r', 's', 't'), name: words, role: fc.constantFrom('submit' as const, 'present' as const), channels, when: fc.option(fc.record({ question: questionId, answer }), { nil: undefined }) }).map(withoutUndefined), { selector: ({ id }) => id, maxLength: 5 }),
    where: fc.option(words, { nil: undefined }),
    lifeCycle: fc.option(fc.record({ status: fc.constantFrom('inForce' as const, 'expired' as const, 'replaced' as const), replacedBy: fc.constantFrom(['9.000002'], []) }), { nil: undefined }),
  })
  .map((fields) => parseProcedure(bareProcedure(withoutUndefined(fields) as Partial<Procedure>)).value)
  .filter((value): value is Procedure => value !== undefined);

const anyDay = fc.integer({ min: 0, max: 1094 }).map((days): CivilDate => civilDate(`${2025 + Math.floor(days / 365)}-${String((Math.floor(days / 31) % 12) + 1).padStart(2, '0')}-${String((days % 28) + 1).padStart(2, '0')}`));
const anyAnswers = fc.dictionary(fc.oneof(questionId, fc.constantFrom('case:deadline', 'case:fee')), fc.oneof(answer, words)) as fc.Arbitrary<Answers>;
const question = fc.record({ received: anyDay, channel, answers: anyAnswers, language: fc.constant('vi' as const) });

const l10n = { language: 'vi' as const, term: (key: string, values?: Readonly<Record<string, string | number>>): string => formatMessage((procedureMessages.vi as Readonly<Record<string, Message>>)[key]!, values) } as never;

const shownText = (view: CardView): string => [...view.card.rows.flatMap(({ lines }) => lines), ...view.dueLines, ...view.otherFees, ...view.papers.map(({ text }) => text)].join('\n');

describe('a card, whatever the procedure, the day and the answers', () => {
  it('has seven rows that all say something, and never invents a free fee or a time of nothing', () => {
    fc.assert(
      fc.property(anyProcedure, question, (own, asked) => {
        const view = cardView(own, procedureCatalogue([own]), asked);

        expect(view.card.rows).to.have.length(7);
        for (const { id, lines } of view.card.rows) expect(lines.filter((line) => line.trim() !== ''), id).to.not.be.empty;
        expect(shownText(view)).to.not.match(/miễn phí|(?<![0-9.])0 ngày|undefined|NaN/u);
      }),
      { numRuns: 400 },
    );
  });

  it('shows a paper of a case only after its answer, and asks only what may add one', () => {
    fc.assert(
      fc.property(anyProcedure, question, (own, asked) => {
        const view = cardView(own, procedureCatalogue([own]), asked);
        const papers = new Map((own.papers ?? []).map((paper) => [paper.id, paper]));

        for (const { id } of view.papers) {
          const { when } = papers.get(id)!;
          if (when !== undefined) expect(Object.hasOwn(asked.answers, when.question) && asked.answers[when.question]).to.equal(when.answer);
        }
        for (const { id } of view.questions) expect([...papers.values()].some(({ when }) => when?.question === id)).to.equal(true);
      }),
      { numRuns: 400 },
    );
  });

  it('hands in over a way that is open', () => {
    fc.assert(
      fc.property(anyProcedure, question, (own, asked) => {
        const view = cardView(own, procedureCatalogue([own]), asked);

        if (own.channels !== undefined) expect(own.channels).to.include(view.channel);
        if (own.channels?.includes(asked.channel)) expect(view.channel).to.equal(asked.channel);
      }),
    );
  });

  it('becomes a message with its name and its link, and linked data without a price that nobody gave', () => {
    fc.assert(
      fc.property(anyProcedure, question, (own, asked) => {
        const view = cardView(own, procedureCatalogue([own]), asked);
        const { whole } = sharedCard(view, 'https://xamau.gov.vn/1', l10n);
        const data = JSON.parse(JSON.stringify(procedureToJsonLd(view, { base: 'https://xamau.gov.vn/' }))) as { offers?: { price?: number }[] };

        expect(whole.startsWith(view.card.title)).to.equal(true);
        expect(whole.endsWith('https://xamau.gov.vn/1')).to.equal(true);
        expect(whole).to.not.match(/undefined|NaN/);
        if (view.card.fee.status !== 'known') expect(data).to.not.have.property('offers');
      }),
      { numRuns: 400 },
    );
  });

  it('keeps what the catalogue says when a commune says something else of another procedure', () => {
    fc.assert(
      fc.property(anyProcedure, question, (own, asked) => {
        const source = procedureCatalogue([own]);
        const beside = procedureOverlay([overlayEntry({ code: '9.000099' })]);

        expect(cardView(overlaid(own, source, beside), source, asked)).to.deep.equal(cardView(own, source, asked));
      }),
    );
  });
});

describe('what a page gives a card', () => {
  const anything = fc.anything({ maxDepth: 3 });

  it('never throws, and is a procedure or a list of faults', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.tuple(anything, anything).map(([own, catalogue]) => documentOf(own, catalogue)), anything.map((own) => documentOf(own, procedureCatalogue()))), (input) => {
        const { ok, value, findings } = parse(input);

        expect(value !== undefined || findings.length > 0).to.equal(true);
        if (ok) expect(value).to.not.equal(undefined);
      }),
      { numRuns: 600 },
    );
  });

  it('is the procedure alone with the sources of its catalogue', () => {
    const read = parse(documentOf(procedure(), procedureCatalogue([])));

    expect(read.value?.items.map(({ code }) => code)).to.deep.equal(['9.000001']);
    expect(read.value?.sources).to.deep.equal(procedureCatalogue().sources);
  });
});
