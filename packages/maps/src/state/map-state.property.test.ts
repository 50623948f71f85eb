import { expect } from 'chai';
import fc from 'fast-check';
import { initialMapState, isMapProblem, mapProblems, mapStatuses, nextMapState, type MapEvent, type MapState } from './map-state.js';

const attempt = fc.integer({ min: 0, max: 4 });
const event: fc.Arbitrary<MapEvent> = fc.oneof(
  fc.record({ type: fc.constant('open' as const), needsConsent: fc.boolean() }),
  fc.record({ type: fc.constant('mounted' as const), attempt }),
  fc.record({ type: fc.constant('failed' as const), attempt, failure: fc.constantFrom(...mapProblems, 'aborted' as const) }),
  fc.constantFrom<MapEvent>({ type: 'agree' }, { type: 'retry' }, { type: 'close' }, { type: 'withdraw' }),
);
const history = fc.array(event, { maxLength: 40 });

/** Every step of a history: what was, what came, what is. */
function steps(events: readonly MapEvent[]): readonly (readonly [MapState, MapEvent, MapState])[] {
  let state = initialMapState;
  return events.map((event) => {
    const before = state;
    state = nextMapState(state, event);
    return [before, event, state];
  });
}

describe('any history of a map', () => {
  it('asks other servers only after an agreement that still holds', () => {
    fc.assert(
      fc.property(history, (events) => {
        let agreed = false;
        for (const [before, event, after] of steps(events.map((event) => (event.type === 'open' ? { ...event, needsConsent: true } : event)))) {
          if (event.type === 'agree' && before.status === 'consent') agreed = true;
          if (event.type === 'withdraw') agreed = false;
          if (after.status === 'loading') expect(agreed).to.equal(true);
        }
      }),
    );
  });

  it('counts one call of mount for each time that loading begins, and never goes back', () => {
    fc.assert(
      fc.property(history, (events) => {
        for (const [before, , after] of steps(events)) {
          const begins = after.status === 'loading' && before.status !== 'loading';
          expect(after.attempt - before.attempt).to.equal(begins ? 1 : 0);
          expect(mapStatuses).to.include(after.status);
        }
      }),
    );
  });

  it('never stays loading once the call has settled, whatever it settled with', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...mapProblems, 'aborted' as const, 'mounted' as const), (events, outcome) => {
        const state = events.reduce(nextMapState, initialMapState);
        const settled = nextMapState(state, outcome === 'mounted' ? { type: 'mounted', attempt: state.attempt } : { type: 'failed', attempt: state.attempt, failure: outcome });
        expect(settled.status).not.to.equal('loading');
      }),
    );
  });

  it('offers a way on from everywhere: another try, a close, an answer or an offer', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = events.reduce(nextMapState, initialMapState);
        if (isMapProblem(state.status)) expect(nextMapState(state, { type: 'retry' }).status).to.equal('loading');
        expect(nextMapState(state, { type: 'close' }).status).to.equal('idle');
      }),
    );
  });
});
