import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { evaluationDocument, largeEvaluation, scoreTable } from '../fixtures/index.js';
import { EvaluationDocumentSchema } from './evaluation-document.schema.js';
import { evaluationFindingSeverities, type EvaluationFindingCode } from './evaluation-findings.js';
import { evaluationMessagesEn } from './evaluation-messages.en.js';
import { evaluationMessages } from './evaluation-messages.js';
import { parseEvaluation } from './parse-evaluation.js';

const named = (input: unknown): string[] => parseEvaluation(input).findings.map(({ code, where }) => `${code} ${'path' in where ? where.path : ''}`);
const withTable = (changes: Parameters<typeof scoreTable>[0]): unknown => evaluationDocument({ items: [scoreTable(changes)] });

describe('an evaluation of many units', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    for (const document of [evaluationDocument(), largeEvaluation(400)]) {
      const copy = (): unknown => JSON.parse(JSON.stringify(document));
      const { ok, value, findings } = parseEvaluation(copy());
      expect(findings).to.deep.equal([]);
      expect(ok).to.equal(true);
      expect(value).to.deep.equal(copy());
    }
  });

  for (const [says, document, expected] of [
    ['no units', { ...evaluationDocument(), units: undefined }, ['schema.required units']],
    ['a column of codes that is too short', evaluationDocument({ units: { ...evaluationDocument().units, code: ['90001'] } }), ['evaluation.columns-differ units.code']],
    ['a kind that nobody knows', evaluationDocument({ units: { ...evaluationDocument().units, kind: ['xa', ...Array<null>(6).fill(null)] as never } }), ['schema.enum units.kind[0]']],
    ['a total that is a text', withTable({ total: ['71,5', ...Array<null>(6).fill(null)] as never }), ['schema.type items[0].total[0]']],
    ['a column of totals that is too long', withTable({ total: Array<number>(8).fill(1) }), ['evaluation.columns-differ items[0].total']],
    ['a group whose column is too short', withTable({ groups: [{ id: 'a', name: 'A', points: [1] }] }), ['evaluation.columns-differ items[0].groups[0].points']],
    ['a source that is not there', withTable({ source: 'khac' }), ['evaluation.source-unknown items[0].source']],
    ['a month that does not exist', withTable({ period: { type: 'month', year: 2026, month: 13 } }), ['schema.too-large items[0].period.month']],
  ] as const) {
    it(`shows nothing of ${says}, and says where`, () => {
      const { ok, value } = parseEvaluation(document);
      expect(named(document)).to.deep.equal(expected);
      expect(ok).to.equal(false);
      expect(value?.items ?? []).to.deep.equal([]);
    });
  }

  for (const [says, document, expected] of [
    ['a province that is not listed', evaluationDocument({ units: { ...evaluationDocument().units, province: [2, 0, 0, 0, 0, 0, 0] } }), ['evaluation.province-unknown units.province[0]']],
    ['a reason for a total that is there', withTable({ absences: [{ at: 0, reason: 'missing' }] }), ['evaluation.absence-of-known items[0].absences[0]']],
    ['a row that is not there', withTable({ absences: [{ at: 7, reason: 'missing' }], provisional: [9] }), ['evaluation.row-unknown items[0].absences[0]', 'evaluation.row-unknown items[0].provisional[0]']],
    ['a band that is not listed', withTable({ band: [2, null, null, null, null, null, null] }), ['evaluation.band-unknown items[0].band[0]']],
    ['more than the maximum', withTable({ maximum: 80.2 }), ['evaluation.above-maximum items[0].total[1]']],
    ['a rank beside no total', withTable({ rank: [2, 1, 2, 4, 6, 5, null] }), ['evaluation.rank-without-total items[0].rank[4]']],
    ['a rank that the totals contradict', withTable({ rank: [2, 1, 2, 3, null, 5, null] }), ['evaluation.rank-contradicts items[0].rank[3]']],
    ['a ranking of fewer units than have totals', withTable({ rankedAmong: 4 }), ['evaluation.ranked-among-too-few items[0].rankedAmong']],
  ] as const) {
    it(`keeps the table and names ${says}`, () => {
      expect(named(document)).to.deep.equal(expected);
      expect(parseEvaluation(document).value?.items).to.have.length(1);
    });
  }

  it('says between which ranks a unit must lie', () => {
    const [finding] = parseEvaluation(withTable({ rank: [2, 1, 2, 3, null, 5, null] })).findings;
    expect(finding!.values).to.deep.equal({ unit: 'Xã Mẫu Đông 4', rank: 3, total: 64, low: 4, high: 4 });
  });

  it('counts a unit once, and moves what points at the rows behind it', () => {
    const { units } = evaluationDocument();
    const { value, findings } = parseEvaluation(evaluationDocument({ units: { ...units, code: ['90001', '90002', '90001', ...units.code!.slice(3)] }, items: [scoreTable({ provisional: [3] })] }));

    expect(findings.map(({ code, values }) => [code, values['unit']])).to.deep.equal([['evaluation.unit-twice', 'Xã Mẫu 3']]);
    expect(value!.units.name).to.deep.equal(units.name.filter((name) => name !== 'Xã Mẫu 3'));
    const [table] = value!.items;
    expect(table!.total).to.deep.equal([71.5, 80.25, 64, null, 0, null]);
    expect(table!.absences).to.deep.equal([{ at: 5, reason: 'notApplicable' }]);
    expect(table!.provisional).to.deep.equal([2]);
    expect(table!.groups![0]!.points).to.deep.equal([10, 12.5, 10, null, 0, null]);
  });

  it('keeps units of one name in two provinces apart, and takes two in one province for one', () => {
    const parse = (province: number[]): number => parseEvaluation(evaluationDocument({ units: { name: ['Xã Mẫu', 'Xã Mẫu'], province }, items: [] })).value!.units.name.length;
    expect([parse([0, 1]), parse([0, 0])]).to.deep.equal([2, 1]);
  });

  it('keeps the good table of two', () => {
    const { ok, value } = parseEvaluation(evaluationDocument({ items: [scoreTable(), scoreTable({ id: 'hong', total: [1] })] }));
    expect([ok, value!.items.map(({ id }) => id)]).to.deep.equal([false, ['nam-2026']]);
  });

  it('gives the verdict of its zod schema, whatever somebody does to a good document, and never throws', () => {
    const places = ['units', 'provinces', 'items', 'sources', 'kind', 'asOf'] as const;
    const cells = ['name', 'code', 'kind', 'province'] as const;
    const columns = ['total', 'rank', 'band', 'groups', 'absences', 'provisional', 'maximum', 'ties', 'period', 'set'] as const;
    const odd = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.double(), fc.constant(null), fc.string()), { maxLength: 8 }));
    const spoiled = fc.oneof(
      fc.tuple(fc.constantFrom(...places), odd).map(([place, value]) => ({ ...evaluationDocument(), [place]: value })),
      fc.tuple(fc.constantFrom(...cells), odd).map(([place, value]) => evaluationDocument({ units: { ...evaluationDocument().units, [place]: value } })),
      fc.tuple(fc.constantFrom(...columns), odd).map(([place, value]) => evaluationDocument({ items: [scoreTable({ [place]: value })] })),
    );
    fc.assert(
      fc.property(spoiled, (document) => {
        const { value, findings } = parseEvaluation(document);
        const shape = findings.filter(({ code }) => code.startsWith('schema.') || code.startsWith('document.'));
        if (!EvaluationDocumentSchema.safeParse(document).success) expect(shape).to.not.deep.equal([]);
        for (const table of value?.items ?? []) expect(table.total).to.have.length(value!.units.name.length);
      }),
      { numRuns: 600 },
    );
  });

  it('says every finding in both languages, with the same values', () => {
    expect(Object.keys(evaluationMessages).sort()).to.deep.equal(Object.keys(evaluationFindingSeverities).sort());
    expect(Object.keys(evaluationMessagesEn).sort()).to.deep.equal(Object.keys(evaluationMessages).sort());
    for (const [code, message] of Object.entries(evaluationMessages)) {
      expect([...placeholdersOf(evaluationMessagesEn[code as EvaluationFindingCode])].sort(), code).to.deep.equal([...placeholdersOf(message)].sort());
      expect(message.normalize('NFC'), code).to.equal(message);
    }
  });
});
