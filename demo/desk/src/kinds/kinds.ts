import type { ProcedureCatalogue } from '@xaso/procedures';
import { criteria } from './criteria.js';
import { indicators } from './indicators.js';
import type { DeskKind, KindId } from './kind.js';
import { ocop } from './ocop.js';
import { overlayOver } from './overlay.js';
import { places } from './places.js';
import { procedures } from './procedures.js';

/** Everything that the desk can make, in the order in which it is offered. */
export type Kinds = readonly DeskKind[];

/**
 * The sorts of table that the desk knows: one row each.
 *
 * @param shipped - The catalogue of procedures that comes with the kit, over which a commune's own facts are laid.
 */
export function kindsOver(shipped: ProcedureCatalogue): Kinds {
  return [indicators, overlayOver(shipped), ocop, places, procedures, criteria];
}

/** The sort of this name. */
export function kindOf(kinds: Kinds, id: KindId): DeskKind {
  return kinds.find((kind) => kind.id === id) ?? kinds[0]!;
}
