import type { MapFailure, MapProblem } from '../provider.js';

/** What the place of the map shows: an offer, a question, a wait, a map, or why there is none. */
export type MapStatus = 'idle' | 'consent' | 'loading' | 'ready' | MapProblem;

/** Why no map is seen, in the order in which a reader can do something about it. */
export const mapProblems = ['offline', 'timeout', 'blocked', 'auth-failed', 'no-key'] as const satisfies readonly MapProblem[];

/** Every status, for tables of words, stories and tests. */
export const mapStatuses = ['idle', 'consent', 'loading', 'ready', ...mapProblems] as const satisfies readonly MapStatus[];

/** Where the map stands. The element shows it and adds no state of its own. */
export interface MapState {
  readonly status: MapStatus;
  /** Counts the calls of `mount`; a result of an earlier call changes nothing. */
  readonly attempt: number;
  /** Whether the reader agreed to other servers being asked. Kept in this object alone, so it ends with the page. */
  readonly agreed: boolean;
}

/** What may happen to a map. */
export type MapEvent =
  /** The map is wanted: the reader or the page asks for it. `needsConsent` is that of the provider. */
  | { readonly type: 'open'; readonly needsConsent: boolean }
  /** The reader clicked on what loads the map. */
  | { readonly type: 'agree' }
  /** The call of `mount` with this number gave a map. */
  | { readonly type: 'mounted'; readonly attempt: number }
  /** The call of `mount` with this number gave none, or its map stopped working. */
  | { readonly type: 'failed'; readonly attempt: number; readonly failure: MapFailure['failure'] }
  /** The reader wants another try. */
  | { readonly type: 'retry' }
  /** The map is not wanted any more: it was closed, its provider changed, or the element left the page. */
  | { readonly type: 'close' }
  /** The reader takes the agreement back. */
  | { readonly type: 'withdraw' };

/** A map that nobody asked for. */
export const initialMapState: MapState = { status: 'idle', attempt: 0, agreed: false };

/**
 * What an event makes of a map. Pure and total: an event that means nothing in a state gives the same object back.
 * `loading` is reached only by an agreement, or with a provider that asks no other server; the element calls `mount`
 * each time `attempt` grows, and aborts the earlier call.
 */
export function nextMapState(state: MapState, event: MapEvent): MapState {
  switch (event.type) {
    case 'open':
      if (state.status !== 'idle') return state;
      return event.needsConsent && !state.agreed ? { ...state, status: 'consent' } : load(state);
    case 'agree':
      return state.status === 'consent' ? { ...load(state), agreed: true } : state;
    case 'mounted':
      return isCurrent(state, event.attempt, ['loading']) ? { ...state, status: 'ready' } : state;
    case 'failed':
      if (!isCurrent(state, event.attempt, ['loading', 'ready'])) return state;
      return { ...state, status: event.failure === 'aborted' ? 'idle' : event.failure };
    case 'retry':
      return isMapProblem(state.status) ? load(state) : state;
    case 'close':
      return state.status === 'idle' ? state : { ...state, status: 'idle' };
    case 'withdraw':
      return { ...state, status: 'idle', agreed: false };
  }
}

/** Whether a status says why there is no map. */
export function isMapProblem(status: MapStatus): status is MapProblem {
  return (mapProblems as readonly MapStatus[]).includes(status);
}

function load(state: MapState): MapState {
  return { ...state, status: 'loading', attempt: state.attempt + 1 };
}

function isCurrent(state: MapState, attempt: number, within: readonly MapStatus[]): boolean {
  return attempt === state.attempt && within.includes(state.status);
}
