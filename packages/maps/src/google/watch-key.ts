type Listener = () => void;

declare global {
  interface Window {
    /** Google calls this, and nothing else, when it refuses the key. */
    gm_authFailure?: Listener | undefined;
  }
}

const listeners = new Set<Listener>();
let earlier: Listener | undefined;
let refused = false;

/** Whether Google has refused the key of this page. Its code is not loaded twice, so the answer stays until the page is loaded again. */
export function isKeyRefused(): boolean {
  return refused;
}

/** Hears of a refused key until the function it gives is called. A hook that the page has itself is called too, and is put back afterwards. */
export function watchKey(listener: Listener): () => void {
  if (listeners.size === 0) {
    earlier = window.gm_authFailure;
    window.gm_authFailure = tellAll;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || window.gm_authFailure !== tellAll) return;
    if (earlier) window.gm_authFailure = earlier;
    else delete window.gm_authFailure;
  };
}

function tellAll(): void {
  refused = true;
  earlier?.();
  for (const listener of [...listeners]) listener();
}
