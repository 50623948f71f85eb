import type { CivilDate } from '@xaso/core';
import type { Procedure } from './procedure.schema.js';

/** What a procedure is on a day. `unknown`: no source says so, which is not the same as being in force. */
export type LifeCycleState =
  | { readonly state: 'inForce' | 'expired' | 'unknown' }
  | { readonly state: 'notYet'; readonly from: CivilDate }
  | { readonly state: 'replaced'; readonly replacedBy: readonly string[] };

/** Whether a procedure is in force on a day, or what has come in its place. */
export function lifeCycleOn({ lifeCycle }: Pick<Procedure, 'lifeCycle'>, date: CivilDate): LifeCycleState {
  if (lifeCycle === undefined) return { state: 'unknown' };
  const { status, from, to, replacedBy = [] } = lifeCycle;
  // What ends on a later day is in force until then, whatever is to come.
  const hasEnded = to === undefined ? status !== 'inForce' : to < date;
  if (hasEnded) return replacedBy.length > 0 ? { state: 'replaced', replacedBy } : { state: 'expired' };
  return from !== undefined && from > date ? { state: 'notYet', from } : { state: 'inForce' };
}
