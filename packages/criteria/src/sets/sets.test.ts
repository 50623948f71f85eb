import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import { cho40NghiaHung2023 } from './cho-4-0-nghia-hung-2023.js';
import { cho40ThaiNguyen2022 } from './cho-4-0-thai-nguyen-2022.js';
import { dtiProvince9222022 } from './dti-province-922-2022.js';
import { ntm3182022c8 } from './ntm-318-2022-c8.js';
import { ntm512025 } from './ntm-51-2025.js';
import { ocop10482019 } from './ocop-1048-2019.js';
import { ocop1482023 } from './ocop-148-2023.js';
import { qd7662022 } from './qd-766-2022.js';
import { thanhHoa18292023 } from './thanh-hoa-1829-2023.js';
import { viDuChuyenDoiSo } from './vi-du-chuyen-doi-so.js';

const sets: readonly (readonly [id: string, set: CriteriaSet])[] = [
  ['qd-766-2022', qd7662022],
  ['thanh-hoa-1829-2023', thanhHoa18292023],
  ['vi-du-chuyen-doi-so', viDuChuyenDoiSo],
  ['dti-province-922-2022', dtiProvince9222022],
  ['ocop-148-2023', ocop1482023],
  ['ocop-1048-2019', ocop10482019],
  ['ntm-318-2022-c8', ntm3182022c8],
  ['ntm-51-2025', ntm512025],
  ['cho-4-0-thai-nguyen-2022', cho40ThaiNguyen2022],
  ['cho-4-0-nghia-hung-2023', cho40NghiaHung2023],
];

/** Every text of a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

for (const [id, set] of sets) {
  describe(`set ${id}`, () => {
    it('has not one fault', () => {
      expect(parseCriteriaSet(set).findings).to.deep.equal([]);
      expect(set.id).to.equal(id);
    });

    it('has composed Vietnamese and an English name for everything', () => {
      for (const text of textsOf(set)) expect(text.normalize('NFC')).to.equal(text);
      for (const { name } of [set, ...set.items, ...set.groups, ...set.inputs, ...(set.bands ?? [])]) expect(name.en, name.vi).to.be.a('string').that.is.not.equal('');
    });
  });
}

describe('set thanh-hoa-1829-2023', () => {
  const plan = compileCriteriaSet(thanhHoa18292023);
  const [power, signature, health] = thanhHoa18292023.inputs.map(({ id }) => id) as [string, string, string];
  const thresholds: readonly (readonly [input: string, threshold: number])[] = [[power, 60], [signature, 30], [health, 95]];

  for (const [input, threshold] of thresholds) {
    it(`passes ${input} from ${threshold}% on, and not by a hundredth less`, () => {
      const status = (above: number): unknown => evaluate(plan, subject({ [input]: [above, 10_000] })).criteria.find(({ trace }) => trace.operands[0]?.reading.input.id === input)?.status;

      expect([threshold * 100 - 1, threshold * 100, threshold * 100 + 1].map(status)).to.deep.equal(['failed', 'passed', 'passed']);
    });
  }

  it('recognises nobody, since 34 of its 37 criteria are not known, but knows when it is impossible', () => {
    const best = evaluate(plan, subject({ [power]: 100, [signature]: 100, [health]: 100 }));
    const failed = evaluate(plan, subject({ [power]: 59.99, [signature]: 100, [health]: 100 }));

    expect(best.decision).to.deep.include({ state: 'undecided', setIncomplete: true, confidence: 'inferred' });
    expect(failed.decision?.state).to.equal('notAchieved');
    expect(best.warnings[0]).to.deep.include({ code: 'evaluation.set-incomplete', values: { count: 3, declared: 37 } });
    expect(best.groups.map(({ partial }) => [partial?.count, partial?.declared])).to.deep.equal([[0, 11], [0, 6], [3, 12], [0, 8]]);
  });

  it('is over after 2025', () => {
    const codes = (day: string): readonly string[] => evaluate(plan, subject({}), { asOf: civilDate(day) }).warnings.map(({ code }) => code);

    expect(codes('2025-12-31')).to.not.include('evaluation.set-expired');
    expect(codes('2026-01-01')).to.include('evaluation.set-expired');
  });
});

describe('set vi-du-chuyen-doi-so', () => {
  it('says first of all that it is an example', () => {
    const { warnings, set } = evaluate(compileCriteriaSet(viDuChuyenDoiSo), subject({}));

    expect(warnings.map(({ code }) => code)).to.deep.equal(['evaluation.set-example']);
    expect(set.name.vi).to.equal('Bộ tiêu chí ví dụ, không phải văn bản của Nhà nước');
    expect(viDuChuyenDoiSo).to.not.have.property('decision');
  });
});
