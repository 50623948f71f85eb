import { waitUntil } from '@open-wc/testing';

/** Waits for something that comes as soon as it can; code on demand may take a while on a busy machine. */
export function eventually(condition: () => unknown, message?: string): Promise<void> {
  return waitUntil(condition as () => boolean | Promise<boolean>, message, { interval: 10, timeout: 4000 });
}
