/** Where a criterion stands for a rule over many. `ignored`: it has no verdict, or it does not apply and is left out. */
export type Verdict = 'passed' | 'failed' | 'unknown' | 'ignored';

/** One of the many. */
export interface Member {
  readonly id: string;
  readonly verdict: Verdict;
}

/** The verdict of a rule over many: `undecided` as long as what is missing could still turn it. */
export type Judgement = 'passed' | 'failed' | 'undecided';

/** A rule over many criteria, with the same four questions as a rule of one. */
export interface MemberRule {
  score(members: readonly Member[]): Judgement;
  /** The verdicts that are still possible. */
  range(members: readonly Member[]): { readonly worst: Judgement; readonly best: Judgement };
  /** The members that all have to pass for the whole to pass. */
  inverse(members: readonly Member[]): readonly string[];
  /** The members that decided or that keep it from being decided, failed ones first. */
  explain(members: readonly Member[]): readonly Member[];
}

/** Every member that has a verdict must pass. Where nothing can pass, nothing is decided. */
export const allMustPass: MemberRule = {
  score(members) {
    const { worst, best } = this.range(members);
    return worst === best ? worst : 'undecided';
  },
  range(members) {
    const has = (verdict: Verdict): boolean => members.some((member) => member.verdict === verdict);
    if (has('failed')) return { worst: 'failed', best: 'failed' };
    if (has('unknown')) return { worst: 'failed', best: 'passed' };
    return has('passed') ? { worst: 'passed', best: 'passed' } : { worst: 'undecided', best: 'undecided' };
  },
  inverse: (members) => allMustPass.explain(members).map(({ id }) => id),
  explain: (members) => [...members.filter(({ verdict }) => verdict === 'failed'), ...members.filter(({ verdict }) => verdict === 'unknown')],
};
