/** Pixels between which a frame may be: lower shows nothing, higher is a mistake or an attack on the page. */
export const frameHeights = { least: 80, most: 10_000 } as const;

/** Milliseconds between two changes of a frame's height: a page that moves all the time must not cost the one around it anything. */
export const heightPause = 100;

/** What a frame sends to the page around it. */
export interface HeightMessage {
  readonly xaso: 'height';
  readonly height: number;
}

/** The height that a message asks for, within bounds; `undefined` for any other message. Reads only own plain values, so that nothing of a foreign page runs. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'xaso') || !Object.hasOwn(data, 'height')) return undefined;
  const { xaso, height } = data as Readonly<Record<string, unknown>>;
  return xaso === 'height' ? boundedHeight(height) : undefined;
}

/** A number of pixels within bounds; `undefined` for what is no finite number. */
export function boundedHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.ceil(height), frameHeights.least), frameHeights.most);
}

/** Calls `act` with the latest value, at once and then at most once in every pause. */
export function paced<Value>(act: (value: Value) => void, pause: number = heightPause): (value: Value) => void {
  let waiting = false;
  let latest: { readonly value: Value } | undefined;
  const run = (): void => {
    if (latest === undefined) {
      waiting = false;
      return;
    }
    const { value } = latest;
    latest = undefined;
    waiting = true;
    setTimeout(run, pause);
    act(value);
  };
  return (value) => {
    latest = { value };
    if (!waiting) run();
  };
}
