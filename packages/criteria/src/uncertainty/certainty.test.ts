import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { certaintyBetween, certaintyOfOutcomes, type Certainty } from './certainty.js';
import { certaintyOfEvaluation, startCertainty } from './certainty-of-evaluation.js';

describe('certaintyBetween', () => {
  const cases: readonly (readonly [low: number, high: number, certainty: Certainty])[] = [
    [60, 70, 'certain'],
    [50, 59.9, 'certain'],
    [59.9, 60, 'nearLine'],
    [59, 90, 'nearLine'],
    [81, 99, 'certain'],
    [Number.NaN, 70, 'open'],
  ];
  for (const [low, high, certainty] of cases) {
    it(`from ${low} to ${high}, with lines at 60 and 80: ${certainty}`, () => {
      expect(certaintyBetween({ low, high }, [60, 80])).to.equal(certainty);
    });
  }

  it('is open where nothing is known, and certain where there is no line', () => {
    expect([certaintyBetween(undefined, [60]), certaintyBetween({ low: 0, high: 100 }, [])]).to.deep.equal(['open', 'certain']);
  });
});

describe('certaintyOfOutcomes', () => {
  it('is certain when 19 of 20 draws agree, and not with one less', () => {
    const drawn = (agreeing: number): readonly string[] => Array.from({ length: 20 }, (_, draw) => (draw < agreeing ? 'yes' : 'no'));

    expect([19, 18].map((agreeing) => certaintyOfOutcomes('yes', drawn(agreeing)))).to.deep.equal(['certain', 'nearLine']);
    expect(certaintyOfOutcomes(undefined, ['yes'])).to.equal('open');
  });
});

describe('certaintyOfEvaluation', () => {
  const recognition = { name: { vi: 'Công nhận mẫu' }, grant: { kind: 'allMustPass' } } as const;
  const plan = compileCriteriaSet(criteriaSet([criterion('a'), criterion('b', { rule: { kind: 'atLeast', numerator: 'above', denominator: 'below', threshold: 60 } })], { recognition }));
  const doubt = { seed: 7, within: 0.02 };
  const found = (facts: Parameters<typeof subject>[0]): unknown => certaintyOfEvaluation(plan, subject(facts), doubt);

  it('is certain far from the line', () => {
    expect(found({ share: [900, 1000], above: 80, below: 100 })).to.deep.equal({ whole: 'certain', criteria: { a: 'certain', b: 'certain' } });
    expect(found({ share: [100, 1000], above: 80, below: 100 })).to.deep.equal({ whole: 'certain', criteria: { a: 'certain', b: 'certain' } });
  });

  it('is near the line where a count that is a little off would turn it, on both sides', () => {
    expect(found({ share: [601, 1000], above: 80, below: 100 })).to.deep.equal({ whole: 'nearLine', criteria: { a: 'nearLine', b: 'certain' } });
    expect(found({ share: [599, 1000], above: 80, below: 100 })).to.deep.equal({ whole: 'nearLine', criteria: { a: 'nearLine', b: 'certain' } });
    expect(found({ share: [900, 1000], above: 60, below: 100 })).to.deep.equal({ whole: 'nearLine', criteria: { a: 'certain', b: 'nearLine' } });
  });

  it('does not call near what fails anyway', () => {
    expect(found({ share: [100, 1000], above: 60, below: 100 })).to.deep.include({ whole: 'certain' });
  });

  it('is open while something is missing that could turn it', () => {
    expect(found({ share: [900, 1000] })).to.deep.equal({ whole: 'open', criteria: { a: 'certain' } });
  });

  it('is about the band, too, and about nothing where the set decides nothing', () => {
    const bands = [{ id: 'low', name: { vi: 'Thấp' }, min: 0 }, { id: 'high', name: { vi: 'Cao' }, min: 50 }];
    const points = (facts: Parameters<typeof subject>[0], changes = {}): unknown => certaintyOfEvaluation(compileCriteriaSet(criteriaSet([criterion('a', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 100 })], { bands, ...changes })), subject(facts), doubt);

    expect(points({ share: [800, 1000] })).to.deep.equal({ whole: 'certain', criteria: {} });
    expect(points({ share: [500, 1000] })).to.deep.equal({ whole: 'nearLine', criteria: {} });
    expect(points({ share: [500, 1000] }, { bands: [] })).to.deep.equal({ whole: undefined, criteria: {} });
  });

  it('gives the same answer for the same seed', () => {
    expect(found({ share: [601, 1000], above: 61, below: 100 })).to.deep.equal(found({ share: [601, 1000], above: 61, below: 100 }));
  });

  it('gives the same answer in one go and draw by draw, with one judgement a step at least', () => {
    const near = subject({ share: [601, 1000], above: 61, below: 100 });
    const work = startCertainty(plan, near, { ...doubt, draws: 5 });
    let time = 0;
    const answers = Array.from({ length: 6 }, () => work.step(() => (time += 100), 30));

    expect(answers.slice(0, 5)).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    expect(answers[5]).to.deep.equal(certaintyOfEvaluation(plan, near, { ...doubt, draws: 5 }));
  });

  it('draws as often as fits into a step', () => {
    // The counts as they stand, and ten draws.
    const work = startCertainty(plan, subject({ share: [601, 1000] }), { ...doubt, draws: 10 });
    let time = 0;
    const clock = (): number => (time += 10);

    expect([work.step(clock, 50), work.step(clock, 40)]).to.deep.equal([undefined, undefined]);
    expect(work.step(clock, 20)).to.deep.include({ criteria: { a: 'nearLine' } });
  });

  describe('on what nobody counted', () => {
    const of = (set: Parameters<typeof compileCriteriaSet>[0], facts: Parameters<typeof subject>[0]): unknown => certaintyOfEvaluation(compileCriteriaSet(set), subject(facts), doubt);
    const granted = (items: Parameters<typeof criteriaSet>[0], changes = {}): Parameters<typeof compileCriteriaSet>[0] => criteriaSet(items, { recognition, ...changes });

    it('says nothing of a published percentage, and of the whole while there is nothing else', () => {
      expect(of(granted([criterion('a')]), { share: 60 })).to.deep.equal({ whole: undefined, criteria: {} });
      expect(of(granted([criterion('a')]), {})).to.deep.equal({ whole: 'open', criteria: {} });
    });

    it('does not take a count of some other indicator for a ground', () => {
      expect(of(granted([criterion('a')]), { share: 60, other: [60, 100] })).to.deep.equal({ whole: undefined, criteria: {} });
    });

    it('looks through a formula', () => {
      const inputs = [shareInput('share'), shareInput('larger', { formula: { op: 'max', of: [{ input: 'share' }, 0.1] } })];
      const set = granted([criterion('a', { rule: { kind: 'atLeast', of: 'larger', threshold: 60 } })], { inputs });

      expect(of(set, { share: [601, 1000] })).to.deep.equal({ whole: 'nearLine', criteria: { a: 'nearLine' } });
      expect(of(set, { share: 60.1 })).to.deep.equal({ whole: undefined, criteria: {} });
    });

    it('finds counts under the name of their indicator', () => {
      const inputs = [countInput('above', { indicator: 'sample.above' }), countInput('below', { indicator: 'sample.below' })];
      const set = granted([criterion('a', { rule: { kind: 'atLeast', numerator: 'above', denominator: 'below', threshold: 60 } })], { inputs });

      expect(of(set, { 'sample.above': 601, 'sample.below': 1000 })).to.deep.equal({ whole: 'nearLine', criteria: { a: 'nearLine' } });
    });

    it('leaves figures alone that were revised', () => {
      const inputs = [shareInput('share', { revisions: 'last' })];

      expect(of(granted([criterion('a')], { inputs }), { share: { revisions: [{ numerator: 601, denominator: 1000 }] } })).to.deep.equal({ whole: undefined, criteria: {} });
    });
  });

  it('draws a figure with two names once', () => {
    const inputs = [shareInput('one', { indicator: 'sample.one' }), shareInput('two', { indicator: 'sample.two' })];
    const lines = [criterion('a', { rule: { kind: 'atLeast', of: 'one', threshold: 60 } }), criterion('b', { rule: { kind: 'atMost', of: 'two', threshold: 60, strict: true } })];
    const figure = { numerator: 601, denominator: 1000 };
    // One of the two always fails: no counting can give both.
    const set = criteriaSet(lines, { inputs, recognition });

    expect(certaintyOfEvaluation(compileCriteriaSet(set), subject({ 'sample.one': figure, 'sample.two': figure }), doubt)).to.deep.equal({ whole: 'certain', criteria: { a: 'nearLine', b: 'nearLine' } });
  });
});
