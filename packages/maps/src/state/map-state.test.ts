import { expect } from 'chai';
import { initialMapState, isMapProblem, mapProblems, mapStatuses, nextMapState, type MapEvent, type MapState, type MapStatus } from './map-state.js';

const at = (status: MapStatus, attempt = 3, agreed = false): MapState => ({ status, attempt, agreed });
const follow = (...events: readonly MapEvent[]): MapState => events.reduce(nextMapState, initialMapState);

describe('the state of a map', () => {
  it('asks the reader before a map that comes from other servers, and loads on the click', () => {
    expect(follow({ type: 'open', needsConsent: true }).status).to.equal('consent');
    expect(follow({ type: 'open', needsConsent: true }, { type: 'agree' })).to.deep.equal({ status: 'loading', attempt: 1, agreed: true });
  });

  it('loads at once what asks no other server', () => {
    expect(follow({ type: 'open', needsConsent: false })).to.deep.equal({ status: 'loading', attempt: 1, agreed: false });
  });

  it('does not ask twice on one page, until the reader takes the agreement back', () => {
    const closed = follow({ type: 'open', needsConsent: true }, { type: 'agree' }, { type: 'close' });

    expect(nextMapState(closed, { type: 'open', needsConsent: true }).status).to.equal('loading');
    expect(nextMapState(nextMapState(closed, { type: 'withdraw' }), { type: 'open', needsConsent: true }).status).to.equal('consent');
  });

  for (const failure of mapProblems) {
    it(`says “${failure}” when that is what happened, and tries once more on “Thử lại”`, () => {
      const failed = nextMapState(at('loading'), { type: 'failed', attempt: 3, failure });

      expect(failed.status).to.equal(failure);
      expect(nextMapState(failed, { type: 'retry' })).to.deep.equal(at('loading', 4));
    });

    it(`takes “${failure}” from a map that was ready: a key may be refused late`, () => {
      expect(nextMapState(at('ready'), { type: 'failed', attempt: 3, failure }).status).to.equal(failure);
    });
  }

  it('goes back to the offer when the wait was called off', () => {
    expect(nextMapState(at('loading'), { type: 'failed', attempt: 3, failure: 'aborted' }).status).to.equal('idle');
  });

  for (const event of [{ type: 'mounted', attempt: 2 }, { type: 'failed', attempt: 2, failure: 'timeout' }, { type: 'mounted', attempt: 4 }] as const) {
    it(`lets a result of call ${event.attempt} (${event.type}) change nothing while call 3 is waited for`, () => {
      const state = at('loading');

      expect(nextMapState(state, event)).to.equal(state);
    });
  }

  /** Events that mean something, by status; every other pair leaves the very same object. */
  const moves: Readonly<Record<MapStatus, readonly MapEvent['type'][]>> = {
    idle: ['open', 'withdraw'],
    consent: ['agree', 'close', 'withdraw'],
    loading: ['mounted', 'failed', 'close', 'withdraw'],
    ready: ['failed', 'close', 'withdraw'],
    offline: ['retry', 'close', 'withdraw'],
    timeout: ['retry', 'close', 'withdraw'],
    blocked: ['retry', 'close', 'withdraw'],
    'auth-failed': ['retry', 'close', 'withdraw'],
    'no-key': ['retry', 'close', 'withdraw'],
  };
  const events: readonly MapEvent[] = [
    { type: 'open', needsConsent: true },
    { type: 'agree' },
    { type: 'mounted', attempt: 3 },
    { type: 'failed', attempt: 3, failure: 'blocked' },
    { type: 'retry' },
    { type: 'close' },
    { type: 'withdraw' },
  ];
  for (const status of mapStatuses) {
    for (const event of events) {
      const moving = moves[status].includes(event.type);
      it(`${status}: “${event.type}” ${moving ? 'leads on' : 'means nothing'}`, () => {
        const state = at(status, 3, true);

        if (moving) expect(nextMapState(state, event)).not.to.deep.equal(state);
        else expect(nextMapState(state, event)).to.equal(state);
      });
    }
  }

  it('knows which statuses are reasons for having no map', () => {
    expect(mapStatuses.filter(isMapProblem)).to.have.members(['no-key', 'auth-failed', 'blocked', 'offline', 'timeout']);
  });
});
