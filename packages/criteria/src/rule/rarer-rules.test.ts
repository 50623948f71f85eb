import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { CriterionResult } from '../engine/evaluation.js';
import { explain } from '../explain/explain.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessagesEn } from '../messages/en.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet, Criterion, InputDefinition } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Subject } from '../subject/subject.js';
import type { WrittenRule } from './rule.schema.js';

type Facts = Parameters<typeof subject>[0];

const choice: InputDefinition = {
  id: 'truong-ban',
  name: { vi: 'Trưởng ban mẫu', en: 'Sample chair' },
  kind: 'choice',
  options: [
    { id: 'dung-dau', name: { vi: 'Bí thư hoặc Chủ tịch', en: 'Head' } },
    { id: 'cap-pho', name: { vi: 'Cấp phó', en: 'Deputy' } },
    { id: 'khong', name: { vi: 'Không có', en: 'None' } },
  ],
};
const yesNo = (id: string): InputDefinition => ({ id, name: { vi: `Việc mẫu ${id}`, en: `Sample deed ${id}` }, kind: 'yesNo' });
const number = (id: string, changes: Partial<InputDefinition> = {}): InputDefinition => ({ id, name: { vi: `Số mẫu ${id}`, en: `Sample number ${id}` }, kind: 'number', ...changes });
const inputs = [
  choice, yesNo('a'), yesNo('b'), yesNo('c'), shareInput('share'), countInput('above'), countInput('below'), countInput('items'), number('hours'), number('points'),
  number('best', { peers: { of: 'hours', take: 'largest' } }), number('least', { peers: { of: 'hours', take: 'smallest' } }),
];

function setOf(rule: WrittenRule, changes: Partial<Criterion>, setChanges: Partial<CriteriaSet> = {}): CriteriaSet {
  return criteriaSet([criterion('one', { rule, maxPoints: 20, ...changes })], { inputs: [...inputs], ...setChanges });
}

/** One criterion of 20 points, unless told otherwise, judged by some facts; its set has no fault. */
function judged(rule: WrittenRule, facts: Facts, changes: Partial<Criterion> = {}, more: Partial<Subject> = {}): CriterionResult {
  const set = setOf(rule, changes);
  expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return evaluate(compileCriteriaSet(set), { ...subject(facts), ...more }).criteria[0]!;
}

/** The sentences about one criterion that are of a kind. */
function told(rule: WrittenRule, facts: Facts, kind: string, language: 'vi' | 'en' = 'vi', changes: Partial<Criterion> = {}, more: Partial<Subject> = {}): readonly string[] {
  const evaluation = evaluate(compileCriteriaSet(setOf(rule, changes)), { ...subject(facts), ...more });
  const kept = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;
  return explain(kept, language === 'vi' ? criteriaMessages : criteriaMessagesEn, language).children[0]!.lines.filter((line) => line.kind === kind).map(({ text }) => text);
}

describe('rule levels', () => {
  const rule = { kind: 'levels', of: 'truong-ban', levels: [{ option: 'dung-dau', points: 20 }, { option: 'cap-pho', points: 10 }, { option: 'khong', points: 0 }] } as const satisfies WrittenRule;
  const chair = (option: string): Facts => ({ 'truong-ban': { choice: option } });

  for (const [option, exact] of [['dung-dau', '20'], ['cap-pho', '10'], ['khong', '0']] as const) {
    it(`gives ${exact} points for ${option}`, () => {
      expect(judged(rule as WrittenRule, chair(option))).to.deep.include({ status: 'scored', points: { exact, rounded: Number(exact) } });
    });
  }

  it('keeps a state that nobody said, or that does not exist, apart from none', () => {
    expect(judged(rule as WrittenRule, {})).to.deep.include({ status: 'missing', points: undefined, open: { min: 0, max: 20 } });
    expect(judged(rule as WrittenRule, chair('vua'))).to.deep.include({ status: 'missing', open: { min: 0, max: 20 } });
    expect(judged(rule as WrittenRule, { 'truong-ban': { choice: 'khong', status: 'notApplicable' } }, { notApplicable: 'full' })).to.deep.include({ status: 'notApplicable' });
  });

  it('takes the number of a level for the option of that name', () => {
    const set = criteriaSet([criterion('one', { rule: { kind: 'levels', of: 'muc', levels: [{ option: '3', points: 20 }, { option: '2', points: 5 }] }, maxPoints: 20 })], { inputs: [{ id: 'muc', name: { vi: 'Mức' }, kind: 'choice', options: ['2', '3'].map((id) => ({ id, name: { vi: `Mức ${id}` } })) }] });
    expect([2, 3, 4].map((muc) => evaluate(compileCriteriaSet(set), subject({ muc })).criteria[0]!.points?.exact)).to.deep.equal(['5', '20', undefined]);
  });

  it('names the least state that is better', () => {
    expect(told(rule as WrittenRule, chair('khong'), 'change')).to.deep.equal(['Được 10 điểm nếu “Trưởng ban mẫu” là: Cấp phó']);
    expect(told(rule as WrittenRule, chair('cap-pho'), 'change', 'en')).to.deep.equal(['20 points if “Sample chair” is: Head']);
    expect(told(rule as WrittenRule, chair('dung-dau'), 'change')).to.deep.equal([]);
    expect(told(rule as WrittenRule, chair('cap-pho'), 'input')).to.deep.equal(['Trưởng ban mẫu: Cấp phó']);
  });
});

describe('rule checklist', () => {
  const rule: WrittenRule = { kind: 'checklist', parts: [{ of: 'a', points: 10 }, { of: 'b', points: 10 }] };

  for (const [facts, exact] of [[{ a: 1, b: 1 }, '20'], [{ a: 1, b: 0 }, '10'], [{ a: 0, b: 0 }, '0'], [{ a: { choice: 'yes' }, b: { choice: 'no' } }, '10']] as const) {
    it(`gives ${exact} points for ${JSON.stringify(facts)}`, () => {
      expect(judged(rule, facts).points?.exact).to.equal(exact);
    });
  }

  it('leaves open what is not known of one part, and takes nothing but yes and no', () => {
    expect(judged(rule, { a: 1 })).to.deep.include({ status: 'missing', open: { min: 10, max: 20 } });
    expect(judged(rule, { a: 1, b: 2 })).to.deep.include({ status: 'missing', open: { min: 10, max: 20 } });
  });

  it('says which parts are there and which are not', () => {
    expect(told(rule, { a: 1, b: 0 }, 'rule')).to.deep.equal(['Đã có: Việc mẫu a (10 điểm)', 'Chưa có: Việc mẫu b (10 điểm)']);
    expect(told(rule, { a: 1, b: 0 }, 'change')).to.deep.equal(['Được 20 điểm nếu “Việc mẫu b” là: có']);
  });
});

describe('rule allOf', () => {
  const rule: WrittenRule = { kind: 'allOf', parts: [{ of: 'items', atLeast: 1 }, { of: 'hours', atLeast: 4 }] };
  const cases: readonly (readonly [Facts, string])[] = [
    [{ items: 1, hours: 4 }, 'passed'],
    [{ items: 1, hours: 3.99 }, 'failed'],
    [{ items: 0, hours: 8 }, 'failed'],
    [{ items: 0 }, 'failed'],
    [{ items: 1 }, 'missing'],
  ];
  for (const [facts, status] of cases) {
    it(`is ${status} with ${JSON.stringify(facts)}`, () => {
      expect(judged(rule, facts, { maxPoints: undefined }).status).to.equal(status);
    });
  }

  it('holds a part between two bounds, strictly where it says so', () => {
    const between = (strict: boolean): WrittenRule => ({ kind: 'allOf', parts: [{ of: 'hours', atLeast: 4, atMost: 8, strict }] });
    const statuses = (strict: boolean): readonly string[] => [3.99, 4, 8, 8.01].map((hours) => judged(between(strict), { hours }, { maxPoints: undefined }).status);

    expect(statuses(false)).to.deep.equal(['failed', 'passed', 'passed', 'failed']);
    expect(statuses(true)).to.deep.equal(['failed', 'failed', 'failed', 'failed']);
    expect(judged(between(true), { hours: 4.01 }, { maxPoints: undefined }).status).to.equal('passed');
  });

  it('says which part is not met, and what would mend it', () => {
    expect(told(rule, { items: 1, hours: 3 }, 'rule')).to.deep.equal(['Đã đạt phần: Số đếm mẫu items', 'Yêu cầu: từ 1 trở lên', 'Chưa đạt phần: Số mẫu hours', 'Yêu cầu: từ 4 trở lên']);
    expect(told({ kind: 'allOf', parts: [{ of: 'a', atLeast: 1 }, { of: 'items', atLeast: 3 }] }, { a: 1, items: 1 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal(['Đạt nếu “Số đếm mẫu items” thêm 2 hồ sơ']);
    expect(told({ kind: 'allOf', parts: [{ of: 'a', atLeast: 1 }, { of: 'items', atLeast: 1 }] }, { a: 0, items: 1 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal(['Đạt nếu “Việc mẫu a” là: có']);
    expect(told(rule, { items: 0, hours: 3 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal([]);
    expect(told(rule, { items: 1, hours: 3 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal(['Đạt nếu “Số mẫu hours” từ 3 lên 4']);
    expect(told({ kind: 'allOf', parts: [{ of: 'items', atLeast: 1 }, { of: 'hours', atMost: 2, strict: true }] }, { items: 2, hours: 3 }, 'change', 'en', { maxPoints: undefined })).to.deep.equal(['Met if “Sample number hours” falls from 3 to less than 2']);
  });
});

describe('rule everyUnit', () => {
  const rule: WrittenRule = { kind: 'everyUnit', numerator: 'above', denominator: 'below' };
  const statuses = (one: WrittenRule, pairs: readonly (readonly [number, number])[]): readonly string[] => pairs.map(([above, below]) => judged(one, { above, below }, { maxPoints: undefined }).status);

  it('needs every one of them', () => {
    expect(statuses(rule, [[8, 9], [9, 9], [0, 9], [0, 0]])).to.deep.equal(['failed', 'passed', 'failed', 'zeroDenominator']);
  });

  it('lets off as many as the text does', () => {
    expect(statuses({ ...rule, except: 2 } as WrittenRule, [[6, 9], [7, 9], [0, 2]])).to.deep.equal(['failed', 'passed', 'passed']);
  });

  it('names the same whole of several shares once', () => {
    const two: WrittenRule = { kind: 'allOf', parts: [{ numerator: 'above', denominator: 'below', atLeast: 50 }, { numerator: 'items', denominator: 'below', atLeast: 50 }] };
    expect(told(two, { above: 1, items: 2, below: 4 }, 'input').filter((line) => line === 'Số đếm mẫu below: 4 hồ sơ')).to.have.length(1);
  });

  it('says how many are missing', () => {
    expect(told(rule, { above: 7, below: 9 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal(['Đạt nếu thêm 2 hồ sơ']);
    expect(told(rule, { above: 7, below: 9 }, 'rule')).to.deep.equal(['Yêu cầu: tất cả, không trừ nơi nào']);
  });

  it('takes a percentage for the whole only when it is 100', () => {
    const byShare: WrittenRule = { kind: 'everyUnit', of: 'share' };
    expect([99.99, 100].map((share) => judged(byShare, { share }, { maxPoints: undefined }).status)).to.deep.equal(['failed', 'passed']);
    expect(judged(byShare, { share: { value: 99, qualifier: 'gt' } }, { maxPoints: undefined }).status).to.equal('missing');
    expect(judged(byShare, { share: { value: 100, qualifier: 'lt' } }, { maxPoints: undefined }).status).to.equal('failed');
  });
});

describe('rule perItem', () => {
  const rule: WrittenRule = { kind: 'perItem', of: 'items', points: 4, cap: 20 };
  for (const [items, exact] of [[0, '0'], [1, '4'], [4, '16'], [5, '20'], [6, '20']] as const) {
    it(`gives ${exact} points for ${items} items`, () => {
      expect(judged(rule, { items }).points?.exact).to.equal(exact);
    });
  }

  it('counts only whole lots', () => {
    const lots: WrittenRule = { kind: 'perItem', of: 'items', points: 2.5, each: 3 };
    expect([2, 3, 5, 6, 24, 300].map((items) => judged(lots, { items }).points?.exact)).to.deep.equal(['0', '5/2', '5/2', '5', '20', '20']);
    expect(told(lots, { items: 5 }, 'change')).to.deep.equal(['Được 20 điểm nếu thêm 19 hồ sơ']);
    expect(told(lots, { items: 5 }, 'rule')).to.deep.equal(['Cách tính: cứ đủ 3 được 2,5 điểm, nhiều nhất 20 điểm', '1 × 2,5 điểm, tính 2,5 điểm']);
  });

  it('keeps what a word of the source leaves open', () => {
    expect(judged(rule, { items: { value: 3, qualifier: 'gt' } })).to.deep.include({ status: 'missing', open: { min: 16, max: 20 } });
    expect(judged(rule, { items: { value: 5, qualifier: 'gte' } }).points?.exact).to.equal('20');
  });
});

describe('rules bestOf and worstOf', () => {
  const cases = [
    { name: { vi: 'có chợ' }, rule: { kind: 'ratio', of: 'share' } },
    { name: { vi: 'không có chợ' }, rule: { kind: 'steps', of: 'items', steps: [{ from: 2, points: 12 }], otherwise: 0 } },
  ] as const;
  const best: WrittenRule = { kind: 'bestOf', cases: [...cases] as never };
  const worst: WrittenRule = { kind: 'worstOf', cases: [{ rule: { kind: 'ratio', of: 'share' } }, { rule: { kind: 'perItem', of: 'items', points: 10 } }] };

  it('takes the better and the worse case', () => {
    expect(judged(best, { share: 50, items: 2 }).points?.exact).to.equal('12');
    expect(judged(best, { share: 61, items: 2 }).points?.exact).to.equal('61/5');
    expect(judged(worst, { share: 50, items: 2 }).points?.exact).to.equal('10');
    expect(judged(worst, { share: 50, items: 0 }).points?.exact).to.equal('0');
  });

  it('passes over a case that does not apply, and does not apply when none does', () => {
    const absent = { status: 'notApplicable' as const };
    expect(judged(best, { share: absent, items: 2 }).points?.exact).to.equal('12');
    expect(judged(worst, { share: 50, items: absent }).points?.exact).to.equal('10');
    expect(judged(best, { share: absent, items: absent }, { notApplicable: 'full' })).to.deep.include({ status: 'notApplicable', points: { exact: '20', rounded: 20 } });
  });

  it('is settled by a case that no other can beat', () => {
    expect(judged(best, { share: 100 }).points?.exact).to.equal('20');
    expect(judged(best, { share: 50 })).to.deep.include({ status: 'missing', open: { min: 10, max: 12 } });
    expect(judged(worst, { items: 0 }).points?.exact).to.equal('0');
  });

  it('takes a share of nothing for its case alone', () => {
    expect(judged(best, { share: [0, 0], items: 2 }, { zeroDenominator: 'full' }).points?.exact).to.equal('20');
    expect(judged(best, { share: [0, 0], items: 2 }, { zeroDenominator: 'zero' }).points?.exact).to.equal('12');
    expect(judged(worst, { share: [0, 0], items: 1 }, { zeroDenominator: 'full' }).points?.exact).to.equal('10');
  });

  it('names each case with its own reckoning', () => {
    expect(told(best, { share: { status: 'notApplicable' }, items: 1 }, 'rule')).to.deep.equal(['Cách tính: lấy trường hợp được nhiều điểm nhất', 'Trường hợp có chợ: không áp dụng', 'Trường hợp không có chợ:', 'Chưa đến mức nào: 0 điểm']);
    expect(told(best, { share: [1, 4], items: 1 }, 'change')).to.deep.equal(['Được 12 điểm nếu “Tỷ lệ mẫu share” thêm 2 hộ', 'Được 12 điểm nếu “Số đếm mẫu items” thêm 1 hồ sơ']);
  });
});

describe('rule progress', () => {
  const rule: WrittenRule = { kind: 'progress', terms: [{ of: 'above', target: 100_000 }, { of: 'below', target: 50 }] };

  it('is the mean of how far each target is reached, each at most wholly', () => {
    const points = (above: number, below: number): string | undefined => judged(rule, { above, below }).points?.exact;
    expect([points(0, 0), points(50_000, 25), points(100_000, 0), points(250_000, 49), points(100_000, 50)]).to.deep.equal(['0', '10', '10', '99/5', '20']);
  });

  it('gives all points exactly when every target is reached, even in thirds', () => {
    const thirds: WrittenRule = { kind: 'progress', terms: [{ of: 'above', target: 3 }, { of: 'below', target: 7 }, { of: 'items', target: 11 }] };
    expect(judged(thirds, { above: 3, below: 7, items: 11 }).points).to.deep.equal({ exact: '20', rounded: 20 });
    expect(judged(thirds, { above: 3, below: 7, items: 10 }).points?.rounded).to.equal(19.39);
  });

  it('tells each target and what is missing', () => {
    expect(told(rule, { above: 50_000, below: 50 }, 'rule')).to.deep.equal(['Cách tính: trung bình mức đạt của 2 chỉ tiêu, mỗi chỉ tiêu nhiều nhất 100%', 'Số đếm mẫu above: 50.000/100.000, tính 5 điểm', 'Số đếm mẫu below: 50/50, tính 10 điểm']);
    expect(told(rule, { above: 50_000, below: 50 }, 'change')).to.deep.equal(['Được 20 điểm nếu “Số đếm mẫu above” thêm 50.000 hồ sơ']);
    expect(judged(rule, { above: 100_000 })).to.deep.include({ status: 'missing', open: { min: 10, max: 20 } });
  });
});

describe('rule rate', () => {
  const rule: WrittenRule = { kind: 'rate', numerator: 'above', denominator: 'below', per: 100, threshold: 90 };

  it('counts per so many inhabitants, also above one each', () => {
    const statuses = [[899, 1000], [900, 1000], [1400, 1000]].map(([above, below]) => judged(rule, { above: above!, below: below! }, { maxPoints: undefined }).status);
    expect(statuses).to.deep.equal(['failed', 'passed', 'passed']);
    expect(judged({ ...rule, strict: true } as WrittenRule, { above: 900, below: 1000 }, { maxPoints: undefined }).status).to.equal('failed');
    expect(told(rule, { above: 880, below: 1000 }, 'change', 'vi', { maxPoints: undefined })).to.deep.equal(['Đạt nếu thêm 20 hồ sơ']);
    expect(told(rule, { above: 880, below: 1000 }, 'rule')).to.deep.equal(['Yêu cầu: từ 90 trên 100 dân trở lên']);
  });
});

describe('rule peerRelative', () => {
  const more: WrittenRule = { kind: 'peerRelative', of: 'hours', peers: 'best', better: 'more' };
  const less: WrittenRule = { kind: 'peerRelative', of: 'hours', peers: 'least', better: 'less' };
  const peers = { peers: { hours: [4, 8, 5] } };

  it('is in proportion to the best peer', () => {
    expect([0, 4, 8, 9].map((hours) => judged(more, { hours }, {}, peers).points?.exact)).to.deep.equal(['0', '10', '20', '20']);
    expect([3, 4, 8, 16].map((hours) => judged(less, { hours }, {}, peers).points?.exact)).to.deep.equal(['20', '20', '10', '5']);
  });

  it('knows nothing without the peers, and says that it is not local', () => {
    expect(judged(more, { hours: 4 })).to.deep.include({ status: 'missing', open: { min: 0, max: 20 } });
    expect(judged(more, { hours: 4 }, {}, peers).info.notLocal).to.equal(true);
    expect(judged(more, { hours: 0 }, {}, { peers: { hours: [0, 0] } }).points?.exact).to.equal('20');
    expect(told(more, { hours: 4 }, 'rule', 'vi', {}, peers)).to.include('Điểm này phụ thuộc số liệu của đơn vị khác, không chỉ của địa bàn');
  });
});

describe('rule formula', () => {
  const rule: WrittenRule = { kind: 'formula', formula: { op: 'add', of: [{ op: 'multiply', of: [10, { input: 'share' }] }, { op: 'min', of: [10, { op: 'divide', of: [{ input: 'above' }, { input: 'below' }] }] }] } };

  it('works it out exactly and keeps it between 0 and the maximum', () => {
    expect(judged(rule, { share: [1, 3], above: 5, below: 3 }).points?.exact).to.equal('5');
    expect(judged(rule, { share: [1, 1], above: 500, below: 3 }).points?.exact).to.equal('20');
    expect(judged({ kind: 'formula', formula: { op: 'subtract', of: [1, { input: 'above' }] } }, { above: 3 }).points?.exact).to.equal('0');
  });

  it('follows the set where it divides by 0', () => {
    const facts = { share: [1, 2], above: 5, below: 0 } as const;
    const outcome = (zeroDenominator: Criterion['zeroDenominator']): unknown => judged(rule, facts, { zeroDenominator });
    expect(outcome('full')).to.deep.include({ status: 'zeroDenominator', points: { exact: '20', rounded: 20 } });
    expect(outcome('zero')).to.deep.include({ status: 'zeroDenominator', points: { exact: '0', rounded: 0 } });
    expect(outcome(undefined)).to.deep.include({ status: 'zeroDenominator', points: undefined });
  });

  it('gives bounds for bounds', () => {
    expect(judged(rule, { share: { value: 50, qualifier: 'gt' }, above: 3, below: 1 })).to.deep.include({ status: 'missing', open: { min: 8, max: 20 } });
    expect(judged(rule, { above: 3, below: 1 })).to.deep.include({ status: 'missing', open: { min: 3, max: 20 } });
  });

  it('is told as people write it, with the smallest moves that are enough', () => {
    expect(told(rule, { share: [1, 2], above: 5, below: 1 }, 'rule')).to.deep.equal(['Cách tính: ((10 × “Tỷ lệ mẫu share”) + min(10; (“Số đếm mẫu above” ÷ “Số đếm mẫu below”))), từ 0 đến 20 điểm']);
    const half: WrittenRule = { kind: 'formula', formula: { op: 'multiply', of: [0.5, { input: 'above' }] } };
    expect(told(half, { above: 5 }, 'rule')).to.deep.equal(['Cách tính: (0,5 × “Số đếm mẫu above”), từ 0 đến 20 điểm']);
    expect(told(half, { above: 5 }, 'rule', 'en')).to.deep.equal(['Points: (0.5 × “Sample count above”), from 0 to 20']);
    expect(told(half, { above: 5 }, 'change')).to.deep.equal(['Được 20 điểm nếu thêm 35 hồ sơ']);
  });
});

describe('rule manual', () => {
  const rule: WrittenRule = { kind: 'manual', of: 'points' };

  it('takes points as they were given, with the reason', () => {
    expect(judged(rule, { points: { value: 12.5, note: 'Theo biên bản mẫu' } }).points?.exact).to.equal('25/2');
    expect(judged(rule, { points: 21 }).points?.exact).to.equal('20');
    expect(judged(rule, {})).to.deep.include({ status: 'missing', open: { min: 0, max: 20 } });
    expect(told(rule, { points: { value: 12.5, note: 'Theo biên bản mẫu' } }, 'rule')).to.deep.equal(['Lý do: Theo biên bản mẫu', 'Điểm do người chấm nhập, có lý do kèm theo']);
  });

  it('warns where the reason is missing', () => {
    const evaluation = evaluate(compileCriteriaSet(setOf(rule, {})), subject({ points: 5 }));
    expect(evaluation.warnings.map(({ code }) => code)).to.include('evaluation.reason-missing');
    expect(evaluate(compileCriteriaSet(setOf(rule, {})), subject({ points: { value: 5, note: 'Có lý do' } })).warnings.map(({ code }) => code)).to.not.include('evaluation.reason-missing');
  });
});

describe('an input that is worked out', () => {
  const largest: InputDefinition = { id: 'mau-so', name: { vi: 'Mẫu số lớn hơn' }, kind: 'count', formula: { op: 'max', of: [{ input: 'above' }, { input: 'below' }] } };
  const standIn: InputDefinition = { id: 'thay-the', name: { vi: 'Mẫu số thay thế' }, kind: 'number', formula: { op: 'first', of: [{ input: 'below' }, { op: 'divide', of: [{ input: 'items' }, 12] }] } };
  const evaluated = (input: InputDefinition, facts: Facts): CriterionResult => {
    const set = criteriaSet([criterion('one', { rule: { kind: 'formula', formula: { op: 'divide', of: [20, { input: input.id }] } }, maxPoints: 20 }), criterion('two', { rule: { kind: 'unscored', of: 'hours' } })], { inputs: [...inputs, input] });
    expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    return evaluate(compileCriteriaSet(set), subject(facts)).criteria[0]!;
  };

  it('takes the larger of two, and does not guess while one is missing', () => {
    expect(evaluated(largest, { above: 4, below: 5 }).points?.exact).to.equal('4');
    expect(evaluated(largest, { above: 5, below: 4 }).points?.exact).to.equal('4');
    expect(evaluated(largest, { above: 5 })).to.deep.include({ status: 'missing', open: { min: 0, max: 4 } });
  });

  it('falls back only where the first is missing', () => {
    expect(evaluated(standIn, { below: 5, items: 120 }).points?.exact).to.equal('4');
    expect(evaluated(standIn, { items: 120 }).points?.exact).to.equal('2');
    expect(evaluated(standIn, { items: 100 }).points?.exact).to.equal('12/5');
    expect(evaluated(standIn, {})).to.deep.include({ status: 'missing' });
  });

  it('can stand below the line of a share, and keeps its counts', () => {
    const set = criteriaSet([criterion('one', { rule: { kind: 'ratio', numerator: 'items', denominator: 'mau-so' }, maxPoints: 10, zeroDenominator: 'full' })], { inputs: [...inputs, largest] });
    const judgedBy = (facts: Facts): CriterionResult => evaluate(compileCriteriaSet(set), subject(facts)).criteria[0]!;

    expect(judgedBy({ items: 3, above: 4, below: 6 }).points?.exact).to.equal('5');
    expect(judgedBy({ items: 0, above: 0, below: 0 })).to.deep.include({ status: 'zeroDenominator', points: { exact: '10', rounded: 10 } });
    expect(judgedBy({ items: 3, above: 4 })).to.deep.include({ status: 'missing', open: { min: 0, max: 7.5 } });
  });
});

describe('an input with revisions', () => {
  const rule: WrittenRule = { kind: 'checklist', parts: [{ of: 'dung-han', points: 20 }] };
  const judgedWith = (revisions: InputDefinition['revisions'], figures: readonly object[]): CriterionResult => {
    const set = criteriaSet([criterion('one', { rule, maxPoints: 20 })], { inputs: [{ ...yesNo('dung-han'), revisions }] });
    return evaluate(compileCriteriaSet(set), subject({ 'dung-han': { revisions: figures } })).criteria[0]!;
  };

  it('counts one that was late as late altogether', () => {
    expect(judgedWith('smallest', [{ value: 1 }, { value: 0 }, { value: 1 }]).points?.exact).to.equal('0');
    expect(judgedWith('smallest', [{ choice: 'yes' }, { choice: 'yes' }]).points?.exact).to.equal('20');
    expect(judgedWith('largest', [{ value: 0 }, { value: 1 }]).points?.exact).to.equal('20');
    expect(judgedWith('last', [{ value: 1 }, { value: 0 }]).points?.exact).to.equal('0');
  });

  it('knows nothing as long as one of them could be the one', () => {
    expect(judgedWith('smallest', [{ value: 1 }, {}])).to.deep.include({ status: 'missing' });
  });
});
