import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { othersIn, readHash, writeHash, type HashState } from './hash-state.js';

/** Marks the entries of the browser's history that choices in a finder have made, each with the number of steps back to the results. */
const mark = 'xaProcedureFinder';

interface HashHost extends ReactiveControllerHost {
  readonly syncHash: boolean;
}

/** Keeps the state of a finder in the fragment of the address, and follows the Back button; does nothing unless the host asks for it. */
export class HashController implements ReactiveController {
  readonly #host: HashHost;
  readonly #follow: (state: HashState, isStart: boolean) => void;
  #isOn = false;
  #others = '';

  /** @param follow What to do with a state that the address says: at the start, and whenever the reader goes back or forth. */
  constructor(host: HashHost, follow: (state: HashState, isStart: boolean) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#turn(this.#host.syncHash);
  }

  hostDisconnected(): void {
    this.#turn(false);
  }

  hostUpdate(): void {
    this.#turn(this.#host.syncHash);
  }

  /** Writes a state: a choice makes an entry of its own in the history, so that Back leads to the results; typing does not. */
  write(state: HashState, { isStep = false }: { isStep?: boolean } = {}): void {
    if (!this.#isOn) return;
    const hash = writeHash(location.hash, state);
    if (hash === location.hash) return;
    // The whole address, since a fragment alone would be laid on a page's <base>.
    const address = `${location.href.split('#', 1)[0]}${hash}`;
    try {
      if (isStep) history.pushState({ ...(history.state as object | null), [mark]: this.#nextStep() }, '', address);
      else history.replaceState(state.code === undefined ? unmarked() : history.state, '', address);
      this.#others = othersIn(hash).join('&');
    } catch {
      // A page in a sandbox has no history of its own; the finder works without.
    }
  }

  /** Goes back over the entries that the last choices made, if they were the last thing that happened; else writes the state. */
  leave(state: HashState): void {
    if (!this.#isOn) return;
    const steps = stepsBack();
    if (steps !== undefined) history.go(-steps);
    else this.write(state);
  }

  /** The address of the page with this procedure shown; undefined where the address says nothing. */
  hrefOf(code: string): string | undefined {
    return this.#isOn ? `${location.href.split('#', 1)[0]}${writeHash('', { code })}` : undefined;
  }

  /** A step from card to card lies further from the results than the one before; where a link led to the first card, no results lie behind it. */
  #nextStep(): number | undefined {
    const steps = stepsBack();
    if (steps !== undefined) return steps + 1;
    return readHash(location.hash).code === undefined ? 1 : undefined;
  }

  #turn(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    if (!isOn) return removeEventListener('hashchange', this.#read);
    addEventListener('hashchange', this.#read);
    this.#others = othersIn(location.hash).join('&');
    const state = readHash(location.hash);
    if (state.code !== undefined || state.query !== undefined) this.#follow(state, true);
  }

  /** A link to some other place of the page takes our state out of the address; that is no reason to close what is being read. */
  readonly #read = (): void => {
    const state = readHash(location.hash);
    const others = othersIn(location.hash).join('&');
    const isElsewhere = state.code === undefined && state.query === undefined && others !== this.#others;
    this.#others = others;
    if (!isElsewhere) this.#follow(state, false);
  };
}

/** How many steps lie between this entry of the history and the results; undefined where no choice has led here. */
function stepsBack(): number | undefined {
  const steps = (history.state as Record<string, unknown> | null)?.[mark];
  return typeof steps === 'number' ? steps : undefined;
}

/** What others keep with this entry of the history. */
function unmarked(): unknown {
  if (stepsBack() === undefined) return history.state;
  const { [mark]: _steps, ...rest } = history.state as Record<string, unknown>;
  return rest;
}
