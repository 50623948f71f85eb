import { expect } from 'chai';
import { criteriaSet, criterion, countInput, shareInput } from '../fixtures/index.js';
import type { SetFindingCode } from '../finding/set-findings.js';
import { parseCriteriaSet } from './parse-criteria-set.js';

/** A right set as JSON, with some fields put over it. */
function json(changes: Readonly<Record<string, unknown>> = {}, items: readonly unknown[] = [criterion('one')]): Record<string, unknown> {
  return { ...(JSON.parse(JSON.stringify(criteriaSet([], { inputs: [shareInput('share')] }))) as Record<string, unknown>), items, ...changes };
}

const share = { of: 'share' } as const;
const ratio = (id: string, maxPoints: number, more: object = {}): object => criterion(id, { rule: { kind: 'ratio', ...share }, maxPoints, ...more });

function found(input: unknown): readonly string[] {
  return parseCriteriaSet(input).findings.map(({ code, where }) => `${code} ${'path' in where ? where.path : ''}`);
}

describe('parseCriteriaSet', () => {
  it('takes a right set as it is', () => {
    const { ok, value, findings } = parseCriteriaSet(json());

    expect(findings).to.deep.equal([]);
    expect(ok).to.equal(true);
    expect(value?.items.map(({ id }) => id)).to.deep.equal(['one']);
  });

  it('ignores fields of a later time', () => {
    expect(parseCriteriaSet(json({ $schema: 'urn:xaso:schema:criteria-set:1', later: true })).ok).to.equal(true);
  });

  for (const input of [undefined, null, 3, 'set', [], [json()]]) {
    it(`refuses ${JSON.stringify(input)?.slice(0, 20)}`, () => {
      expect(found(input)).to.deep.equal(['document.not-object ']);
    });
  }

  it('refuses another kind and a newer version', () => {
    expect(found({ kind: 'indicator-report' })).to.deep.equal(['document.kind-unknown kind']);
    expect(found(json({ schemaVersion: 2 }))).to.deep.equal(['document.version-newer schemaVersion']);
  });

  it('does not throw where a kind cannot be written as text', () => {
    const unwritable = { toString: 1, valueOf: 1 };
    const best = criterion('one', { rule: { kind: 'bestOf', cases: [{ rule: { kind: unwritable } }, { rule: { kind: 'ratio', ...share } }] } as never, maxPoints: 1 });

    expect(found(json({ kind: unwritable }))).to.deep.equal(['schema.enum kind']);
    expect(found(json({ kind: undefined }))).to.deep.equal(['schema.required kind']);
    expect(found(json({}, [best]))).to.include('criteria.case-kind items[0].rule.cases[0].rule.kind');
  });

  it('names everything that is wrong at once, and gives no set', () => {
    const { value, findings } = parseCriteriaSet(
      json({ id: 'Không hợp lệ', version: '1', nature: 'secret', inputs: [{ id: 'share' }], bands: [{ id: 'a', name: { vi: 'A' } }] }, [
        { id: 'one', rule: { kind: 'ratio', of: 7 } },
        criterion('two', { rule: { kind: 'atLeast', threshold: 1 } as never }),
        { ...criterion('three'), rule: { kind: 'magic' } },
        'four',
      ]),
    );

    expect(value).to.equal(undefined);
    expect(findings.map(({ code, where }) => `${code} ${'path' in where ? where.path : ''}`)).to.have.members([
      'schema.pattern id',
      'schema.pattern version',
      'schema.enum nature',
      'schema.required inputs[0].name',
      'schema.required inputs[0].kind',
      'schema.required bands[0].min',
      'schema.required items[0].name',
      'schema.type items[0].rule.of',
      'criteria.rule-unknown items[2].rule.kind',
      'schema.type items[3]',
    ]);
  });

  it('checks the good criteria against the head although others are broken', () => {
    const codes = found(json({}, [criterion('one', { group: 'nowhere' }), { id: 'two' }]));

    expect(codes).to.include.members(['criteria.group-unknown items[0].group', 'schema.required items[1].rule']);
  });

  const faults: readonly (readonly [code: SetFindingCode, path: string, input: Record<string, unknown>])[] = [
    ['criteria.duplicate-id', 'items[1].id', json({}, [criterion('one'), criterion('one')])],
    ['criteria.duplicate-id', 'inputs[1].id', json({ inputs: [shareInput('share'), shareInput('share')] })],
    ['criteria.duplicate-id', 'sources[1].id', json({ sources: [{ id: 'sample', title: 'A' }, { id: 'sample', title: 'B' }] })],
    ['criteria.operand-missing', 'items[0].rule', json({}, [criterion('one', { rule: { kind: 'atLeast', threshold: 1 } }), criterion('two')])],
    ['criteria.operand-missing', 'items[0].rule', json({ inputs: [shareInput('share'), countInput('above')] }, [criterion('one', { rule: { kind: 'ratio', numerator: 'above' }, maxPoints: 1 }), criterion('two')])],
    ['criteria.operand-twice', 'items[0].rule', json({}, [criterion('one', { rule: { kind: 'atLeast', of: 'share', numerator: 'share', threshold: 1 } }), criterion('two')])],
    ['criteria.input-unknown', 'items[0].rule.of', json({}, [criterion('one', { rule: { kind: 'atLeast', of: 'nothing', threshold: 1 } }), criterion('two')])],
    ['criteria.input-unknown', 'items[0].rule.terms[1].denominator', json({ inputs: [shareInput('share'), countInput('above')] }, [criterion('one', { rule: { kind: 'cappedSum', terms: [{ of: 'share', points: 5 }, { numerator: 'above', denominator: 'below', points: 5 }] }, maxPoints: 10 })])],
    ['criteria.input-kind', 'items[0].rule.of', json({ inputs: [shareInput('share'), countInput('above')] }, [ratio('one', 1, { rule: { kind: 'ratio', of: 'above' } }), criterion('two')])],
    ['criteria.input-kind', 'items[0].rule.numerator', json({ inputs: [shareInput('share'), countInput('above')] }, [ratio('one', 1, { rule: { kind: 'ratio', numerator: 'share', denominator: 'above' } })])],
    ['criteria.input-kind', 'items[0].rule.of', json({}, [ratio('one', 1, { rule: { kind: 'published', of: 'share' } })])],
    ['criteria.input-unused', 'inputs[1]', json({ inputs: [shareInput('share'), countInput('above')] })],
    ['criteria.group-unknown', 'items[0].group', json({}, [criterion('one', { group: 'nowhere' })])],
    ['criteria.group-unknown', 'groups[0].parent', json({ groups: [{ id: 'a', name: { vi: 'A' }, parent: 'nowhere' }] })],
    ['criteria.group-cycle', 'groups[0].parent', json({ groups: [{ id: 'a', name: { vi: 'A' }, parent: 'a', maxPoints: 0 }] })],
    ['criteria.points-missing', 'items[0].maxPoints', json({}, [criterion('one', { rule: { kind: 'ratio', ...share } })])],
    ['criteria.points-on-unscored', 'items[0].maxPoints', json({}, [criterion('one', { rule: { kind: 'unscored', ...share }, maxPoints: 2 })])],
    ['criteria.points-negative', 'items[0].maxPoints', json({}, [ratio('one', -1)])],
    ['criteria.points-negative', 'items[0].rule.steps[0].points', json({}, [ratio('one', 5, { rule: { kind: 'steps', ...share, steps: [{ from: 1, points: -1 }, { from: 2, points: 5 }], otherwise: 0 } })])],
    ['criteria.points-over-maximum', 'items[0].rule.steps[0].points', json({}, [ratio('one', 5, { rule: { kind: 'steps', ...share, steps: [{ from: 1, points: 6 }], otherwise: 0 } })])],
    ['criteria.points-unreachable', 'items[0].rule.steps', json({}, [ratio('one', 5, { rule: { kind: 'steps', ...share, steps: [{ from: 1, points: 4 }], otherwise: 0 } })])],
    ['criteria.points-unreachable', 'items[0].rule.terms', json({}, [ratio('one', 5, { rule: { kind: 'cappedSum', terms: [{ ...share, points: 3 }, { ...share, points: 3, cap: 1.9 }] } })])],
    ['criteria.points-sum', 'maxPoints', json({ maxPoints: 11 }, [ratio('one', 10)])],
    ['criteria.points-sum', 'groups[0].maxPoints', json({ groups: [{ id: 'a', name: { vi: 'A' }, maxPoints: 9 }, { id: 'b', name: { vi: 'B' }, parent: 'a' }] }, [ratio('one', 4, { group: 'a' }), ratio('two', 6, { group: 'b' })])],
    ['criteria.points-sum', 'maxPoints', json({ complete: false, maxPoints: 9 }, [ratio('one', 10)])],
    ['criteria.number-too-long', 'items[0].maxPoints', json({}, [ratio('one', 0.1234567890123456)])],
    ['criteria.number-too-long', 'items[0].rule.threshold', json({}, [criterion('one', { rule: { kind: 'atLeast', ...share, threshold: 1e300 } })])],
    ['criteria.target-not-positive', 'items[0].rule.target', json({}, [ratio('one', 5, { rule: { kind: 'ratioToTarget', ...share, target: 0 } })])],
    ['criteria.target-not-positive', 'items[0].rule.terms[0].target', json({}, [ratio('one', 5, { rule: { kind: 'cappedSum', terms: [{ ...share, points: 5, target: -1 }] } })])],
    ['criteria.step-repeated', 'items[0].rule.steps[1].from', json({}, [ratio('one', 5, { rule: { kind: 'steps', ...share, steps: [{ from: 1, points: 5 }, { from: 1, points: 4 }], otherwise: 0 } })])],
    ['criteria.count-differs', 'declaredCriteria', json({ declaredCriteria: 2 })],
    ['criteria.count-differs', 'declaredCriteria', json({ complete: false, declaredCriteria: 1 }, [criterion('one'), criterion('two')])],
    ['criteria.count-differs', 'groups[0].declaredCriteria', json({ groups: [{ id: 'a', name: { vi: 'A' }, declaredCriteria: 1 }] })],
    ['criteria.band-unreachable', 'bands[0].min', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 11 }, { id: 'b', name: { vi: 'B' }, min: 0 }] }, [ratio('one', 10)])],
    ['criteria.band-overlap', 'bands[0].min', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 5 }, { id: 'b', name: { vi: 'B' }, min: 5 }, { id: 'c', name: { vi: 'C' }, min: 0 }] }, [ratio('one', 10)])],
    ['criteria.band-overlap', 'bands[0].below', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 0, below: 6 }, { id: 'b', name: { vi: 'B' }, min: 5 }] }, [ratio('one', 10)])],
    ['criteria.band-gap', 'bands[0].below', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 0, below: 4 }, { id: 'b', name: { vi: 'B' }, min: 5 }] }, [ratio('one', 10)])],
    ['criteria.band-lowest', 'bands[0].min', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 1 }] }, [ratio('one', 10)])],
    ['criteria.source-missing', 'items[0].sourceIds', json({ sourceIds: [] })],
    ['criteria.source-unknown', 'items[0].sourceIds[0]', json({}, [criterion('one', { sourceIds: ['nothing'] })])],
    ['criteria.source-unknown', 'sourceIds[1]', json({ sourceIds: ['sample', 'nothing'] })],
    ['criteria.confidence-missing', 'items[0].confidence', json({ nature: 'official', decision: { number: '1/QĐ-UBND', date: '2025-01-02', issuer: 'Xã Mẫu' } })],
    ['criteria.figure-unknown', 'items[0].figures[0].path', json({}, [criterion('one', { figures: [{ path: 'rule.target', confidence: 'memory' }] })])],
    ['criteria.decision-missing', 'decision', json({ nature: 'official', confidence: 'verbatim' })],
    ['criteria.nothing-to-pass', 'recognition.grant', json({ recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } } }, [ratio('one', 5)])],
    ['criteria.nothing-to-pass', 'groups[0].rule', json({ groups: [{ id: 'a', name: { vi: 'A' }, rule: 'allMustPass' }] })],
    ['criteria.cannot-pass', 'items[1].rule', json({ recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } } }, [criterion('one'), ratio('two', 5)])],
    ['criteria.period-reversed', 'effectiveTo', json({ effectiveFrom: '2025-01-02', effectiveTo: '2025-01-01' })],
  ];
  for (const [code, path, input] of faults) {
    it(`names ${code} at ${path}`, () => {
      const { findings, value } = parseCriteriaSet(input);
      const isError = findings.some(({ severity }) => severity === 'error');

      expect(findings.map(({ code: each, where }) => `${each} ${'path' in where ? where.path : ''}`)).to.deep.equal([`${code} ${path}`]);
      expect(value === undefined).to.equal(isError);
    });
  }

  const right: readonly (readonly [name: string, input: Record<string, unknown>])[] = [
    ['points that add up over nested groups', json({ maxPoints: 10, groups: [{ id: 'a', name: { vi: 'A' }, maxPoints: 10 }, { id: 'b', name: { vi: 'B' }, parent: 'a' }] }, [ratio('one', 4, { group: 'a' }), ratio('two', 6, { group: 'b' })])],
    ['tenths that doubles do not add up', json({ maxPoints: 0.3 }, [ratio('one', 0.1), ratio('two', 0.2)])],
    ['fewer points and criteria than declared, in an incomplete set', json({ complete: false, maxPoints: 100, declaredCriteria: 37 }, [ratio('one', 10)])],
    ['bands that meet', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 0, below: 5 }, { id: 'b', name: { vi: 'B' }, min: 5 }] }, [ratio('one', 10)])],
    ['a band that begins at the very maximum', json({ bands: [{ id: 'a', name: { vi: 'A' }, min: 0 }, { id: 'b', name: { vi: 'B' }, min: 10 }] }, [ratio('one', 10)])],
    ['something that is followed without data', json({}, [criterion('one'), criterion('two', { rule: { kind: 'unscored' } })])],
    ['a figure with a mark of its own', json({}, [criterion('one', { figures: [{ path: 'rule.threshold', confidence: 'memory', sourceIds: ['sample'] }] })])],
    ['a source of the group', json({ sourceIds: [], groups: [{ id: 'a', name: { vi: 'A' }, sourceIds: ['sample'] }] }, [criterion('one', { group: 'a' })])],
    ['a single day in force', json({ effectiveFrom: '2025-01-02', effectiveTo: '2025-01-02' })],
  ];
  for (const [name, input] of right) {
    it(`has nothing against ${name}`, () => {
      expect(found(input)).to.deep.equal([]);
    });
  }

  it('names every group of a circle', () => {
    const groups = [{ id: 'a', name: { vi: 'A' }, parent: 'b' }, { id: 'b', name: { vi: 'B' }, parent: 'a', declaredCriteria: 0 }];

    expect(found(json({ groups }))).to.deep.equal(['criteria.group-cycle groups[0].parent', 'criteria.group-cycle groups[1].parent']);
  });

  it('names days that do not exist', () => {
    expect(found(json({ effectiveFrom: '2025-02-30' }))).to.deep.equal(['date.impossible effectiveFrom']);
  });
});
