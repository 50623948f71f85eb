// What a finder makes of any address, any answers and any catalogue. The modules are the element's own and no entry of the package, so that they are reached by path.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { createProcedureIndex, finderMessages, mergeLexicons, officialLexicon, passesFilter } from '@xaso/procedures';
import { procedureHeads } from '@xaso/procedures/catalogue';
import { entriesOf } from '../../packages/elements/src/procedure-finder/finder-entries.ts';
import { filterChoices, filterNames } from '../../packages/elements/src/procedure-finder/finder-filter.ts';
import { withAnswer } from '../../packages/elements/src/procedure-finder/group-answers.ts';
import { othersIn, readHash, writeHash } from '../../packages/elements/src/procedure-finder/hash-state.ts';
import { highlighted } from '../../packages/elements/src/procedure-finder/highlighted.ts';
import { narrowGroup } from '../../packages/elements/src/procedure-finder/narrow-group.ts';

const { items } = procedureHeads;
const byCode = new Map(items.map((item) => [item.code, item]));
const index = createProcedureIndex(items, { lexicon: mergeLexicons(officialLexicon) });

const code = fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 250 }));
const fragment = fc.oneof(text, fc.array(fc.constantFrom('#', '&', '=', '%', 'thu-tuc', 'tim-thu-tuc', '1.004873', '%20', '%E0%A4', 'lien-he'), { maxLength: 12 }).map((parts) => `#${parts.join('')}`));
const query = fc.oneof(
  fc.array(fc.constantFrom('khai', 'sinh', 'kết', 'hôn', 'nước', 'ngoài', 'lại', 'lưu động', 'đất', 'so do', 'giay', 'cho con', 'tạm trú'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const filter = fc.record(Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(undefined, ...filterChoices(items).lists[name])])));

describe('state of a finder in the address', () => {
  it('reads back what it has written, beside whatever others have there', () => {
    fc.assert(
      fc.property(fragment, fc.option(code, { nil: undefined }), fc.option(fc.string({ maxLength: 200 }), { nil: undefined }), (hash, own, typed) => {
        const read = readHash(writeHash(hash, { code: own, query: typed }));
        expect(read.code).to.equal(own);
        expect(read.query ?? '').to.equal((typed ?? '').normalize('NFC').trim().slice(0, 200));
      }),
    );
  });

  it('neither loses nor adds to what others have there, and is taken away without a trace', () => {
    fc.assert(
      fc.property(fragment, code, (hash, own) => {
        const others = othersIn(hash);
        expect(othersIn(writeHash(hash, { code: own }))).to.deep.equal(others);
        expect(writeHash(writeHash(hash, { code: own }), {})).to.equal(others.length === 0 ? '' : `#${others.join('&')}`);
      }),
    );
  });

  it('takes any fragment without throwing, and only well-formed codes out of it', () => {
    fc.assert(
      fc.property(fragment, (hash) => {
        const { code: own = '0', query: typed = '' } = readHash(hash);
        expect(own).to.match(/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/);
        expect(typed.length).to.be.at.most(200);
      }),
    );
  });
});

describe('results of a finder', () => {
  it('show each procedure at most once, in a line or in one group, and only what meets the conditions', () => {
    fc.assert(
      fc.property(query, filter, (words, conditions) => {
        const accepts = (item) => passesFilter(item, conditions);
        const entries = entriesOf(index.search(words, conditions), byCode, accepts);
        const shown = entries.flatMap((entry) => (entry.type === 'group' ? entry.codes : [entry.procedure.code]));
        expect(new Set(shown).size).to.equal(shown.length);
        expect(shown.every((each) => accepts(byCode.get(each)))).to.equal(true);
      }),
    );
  });

  it('judge conditions as the search itself does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), filter, (item, conditions) => {
        expect(index.search(item.code, conditions).hits.some((hit) => hit.code === item.code)).to.equal(passesFilter(item, conditions));
      }),
    );
  });

  it('keep a name as it is written when they mark what was found', () => {
    fc.assert(
      fc.property(query, (words) => {
        for (const { code: own, highlights, plainHighlights } of index.search(words).hits) {
          const { name, plainName } = byCode.get(own);
          for (const [written, stretches] of [[name, highlights], [plainName ?? '', plainHighlights ?? []]]) {
            const pieces = [highlighted(written, stretches)].flat();
            expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.values[0])).join('')).to.equal(written);
          }
        }
      }),
    );
  });
});

describe('questions about near-identical procedures', () => {
  it('lead to every member of a group, and to nothing else', () => {
    fc.assert(
      fc.property(query, (words) => {
        const { groups, ...rest } = index.search(words);
        for (const group of groups) {
          const reached = new Set();
          const walk = (answers, depth) => {
            expect(depth).to.be.at.most(group.questions.length);
            const { question, codes } = narrowGroup(group, group.codes, answers, finderMessages);
            if (question === undefined) return codes.forEach((each) => reached.add(each));
            expect(question.answers.length).to.be.within(2, 8);
            for (const { value, codes: own } of question.answers) {
              if (own.length === 1) reached.add(own[0]);
              else walk(withAnswer(answers, question.about, value), depth + 1);
            }
          };
          walk(new Map(), 0);
          // What was typed may have answered a question already; that answer is taken back at a press.
          for (const { about } of narrowGroup(group, group.codes, new Map(), finderMessages).settled) walk(withAnswer(undefined, about, undefined), 0);
          expect([...reached].every((each) => group.codes.includes(each))).to.equal(true);
          expect(reached.size, JSON.stringify({ words, group: group.id, rest: rest.hits.length })).to.equal(group.codes.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never leave nothing, whatever was answered', () => {
    fc.assert(
      fc.property(query, fc.array(fc.tuple(fc.constantFrom('foreign', 'border', 'again', 'mobile', 'records', 'variant', 'agency', 'x'), fc.constantFrom('with', 'without', '', 'lưu động', 'y')), { maxLength: 5 }), (words, answers) => {
        for (const group of index.search(words).groups) expect(narrowGroup(group, group.codes, new Map(answers), finderMessages).codes.length).to.be.greaterThan(0);
      }),
    );
  });
});
