import { conditionGround, type DecisionGround } from '../decision/decide-titles.js';
import type { GateOutcome } from '../decision/decision-result.js';
import { testCondition } from '../decision/test-condition.js';
import { bandResult } from './band.js';
import type { BandResult } from './evaluation.js';
import type { CriteriaPlan } from './plan.js';
import { reaches, type NodeSums } from './sum-points.js';

/** The band of the total where bands have gates: the highest whose points are reached and whose gate is met. */
export function gatedBand(plan: CriteriaPlan, whole: NodeSums, ground: DecisionGround): BandResult | undefined {
  const { bands, set } = plan;
  const gates = bands.map(({ ref: { id, name } }): GateOutcome => {
    const gate = (set.bands ?? []).find((band) => band.id === id)?.gate;
    // A gate asks for no decision: those may ask for the band.
    const tested = gate === undefined ? { state: 'met' as const, reasons: [] } : testCondition(gate, conditionGround(set, ground, () => undefined));
    return { band: id, name, ...tested };
  });
  const highestOf = (isIn: (index: number) => boolean): number => bands.reduce((found, _band, index) => (isIn(index) ? index : found), -1);
  const lowest = highestOf((index) => reaches(whole.low, bands[index]!.min) && gates[index]!.state === 'met');
  const highest = highestOf((index) => reaches(whole.high, bands[index]!.min) && gates[index]!.state !== 'notMet');
  const asked = gates.filter(({ reasons }, index) => reasons.length > 0 && reaches(whole.high, bands[index]!.min));
  const result = bandResult(plan, whole, lowest, highest);
  return result && { ...result, gates: asked };
}
