import type { CivilDate } from '@xaso/core';
import type { GoodCopy } from './shared-files.js';

// Loaded only by elements with `keep-copy`: nothing is stored in a browser unless the page asks for it.
// Cache Storage needs a secure context and may be denied or full; then there is simply no copy.

const cacheName = 'xaso-data-1';
const dayHeader = 'x-xaso-saved-on';
const keptFiles = 20;

/** Keeps a copy of a file in the browser's Cache Storage, with the day it came. */
export async function keepCopy({ file, savedOn }: GoodCopy): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    await cache.delete(file.url);
    await cache.put(file.url, new Response(file.bytes, { headers: { [dayHeader]: savedOn } }));
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, -keptFiles).map((request) => cache.delete(request)));
  } catch {
    // No storage here.
  }
}

/** The kept copy of an address, or nothing. */
export async function keptCopy(url: string, name: string): Promise<GoodCopy | undefined> {
  try {
    const response = await (await caches.open(cacheName)).match(url);
    const savedOn = response?.headers.get(dayHeader);
    if (!response || !savedOn) return undefined;
    return { file: { url, name, bytes: new Uint8Array(await response.arrayBuffer()) }, savedOn: savedOn as CivilDate }; // we wrote that day
  } catch {
    return undefined;
  }
}
