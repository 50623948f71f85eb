import { heightOf, paced } from './frame-height.js';

/** The page that may send heights. */
const framePage = /\/embed\.html$/;

/**
 * Lets the frames of a page that show `embed.html` of another origin have the height they ask for.
 * A message counts only when it comes out of such a frame and from the very origin that the page wrote into its `src`.
 */
export function listenForHeights(view: Window & typeof globalThis): void {
  const pacers = new WeakMap<Element, (height: number) => void>();
  view.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const height = heightOf(data);
    const frame = height === undefined ? undefined : senderOf(view.document, source, origin);
    if (height === undefined || frame === undefined) return;
    const set = pacers.get(frame) ?? paced((value: number) => frame.setAttribute('height', String(value)));
    pacers.set(frame, set);
    set(height);
  });
}

function senderOf(document: Document, source: MessageEventSource | null, origin: string): HTMLIFrameElement | undefined {
  if (source === null) return undefined;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) return isFramePage(frame.src, origin) ? frame : undefined;
  }
  return undefined;
}

function isFramePage(address: string, origin: string): boolean {
  try {
    const { origin: written, pathname } = new URL(address);
    return written === origin && framePage.test(pathname);
  } catch {
    return false;
  }
}
