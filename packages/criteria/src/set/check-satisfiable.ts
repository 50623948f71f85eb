import { joinPath, type Finding } from '@xaso/core';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { setFinding } from '../finding/set-findings.js';
import type { CriteriaSet } from './criteria-set.schema.js';

/**
 * Names decisions and gates that nobody can satisfy, and such that everybody does, by judging a place of which nothing is known:
 * what is decided then is decided for all. It looks at each figure for itself, so that it does not find every contradiction.
 */
export function checkSatisfiable(set: CriteriaSet): readonly Finding[] {
  if (set.decisions === undefined && set.bands?.some(({ gate }) => gate !== undefined) !== true) return [];
  // Where nothing handed in is nothing won, "nothing is known" would be judged already; and what is not in force today is some other day.
  const items = set.items.map((item) => ({ ...item, missing: undefined, effectiveFrom: undefined, effectiveTo: undefined }));
  const { decisions = [], band } = evaluate(compileCriteriaSet({ ...set, items }), { place: { name: '?' }, period: { unknown: true, note: '?' }, facts: {} });
  return [
    ...decisions.flatMap(({ name, state, lacking, kind }, index) => {
      const at = { path: joinPath('decisions', [index, 'when']) };
      if (state === 'notAchieved') return [setFinding('criteria.decision-impossible', at, { decision: name.vi })];
      return state === 'achieved' && lacking.length === 0 && kind === 'grant' ? [setFinding('criteria.decision-always', at, { decision: name.vi })] : [];
    }),
    ...(band?.gates ?? []).flatMap(({ band: id, name, state }) =>
      state === 'notMet' ? [setFinding('criteria.decision-impossible', { path: joinPath('bands', [set.bands!.findIndex((each) => each.id === id), 'gate']) }, { decision: name.vi })] : [],
    ),
  ];
}
