/** What is sent to somebody: a message without its address, which some apps want by itself, and the whole. */
export interface SharedText {
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly whole: string;
}

/** How a message left the page, or that the reader is to copy it; `cancelled` when the reader thought better of it. */
export type ShareOutcome = 'shared' | 'cancelled' | 'byHand';

/** Hands a message to the phone's own list of apps, where there is one. */
export async function shareText({ title, text, address }: SharedText): Promise<ShareOutcome> {
  if (typeof navigator.share !== 'function') return 'byHand';
  try {
    await navigator.share({ title, text, url: address });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'byHand';
  }
}

/** Whether a text went to the clipboard; an http page and some browsers inside apps have none. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
