import { meetsBrowserFloor } from './browser-floor.js';
import { version } from './generated/version.js';
import { claimPage } from './namespace.js';
import { consoleNotes } from './notes.js';
import { officialRegistry, type Registry } from './registry.js';
import { marker } from './snippet.js';
import { createUpgrader } from './upgrade.js';
import { watch } from './watch.js';

/**
 * Turns the page's `[data-xa]` nodes into elements, now and when nodes are added later.
 * Does nothing on a page that already has a loader, and never throws: whatever goes wrong, the page stays as it was written.
 */
export function startLoader(view: Window & typeof globalThis, registry: Registry = officialRegistry): void {
  try {
    const { document, customElements, console } = view;
    const notes = consoleNotes((line) => console.warn(line));
    const present = claimPage(view, version);
    if (present) {
      if (present.version !== version) notes('loader.other-loader', `${present.version}, ${version}`);
      return;
    }
    if (!meetsBrowserFloor(view)) {
      notes('loader.browser-too-old', view.navigator.userAgent);
      return;
    }
    const upgrade = createUpgrader(registry, customElements, version, notes);
    const look = (): void => {
      try {
        upgrade(document);
      } catch (error) {
        notes('loader.load-failed', String(error));
      }
    };
    const start = (): void => {
      look();
      watch(document, marker, look);
    };
    // While the page is still being read, a marker may be there without its content.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
    else start();
  } catch {
    // Not even a note: a page that breaks the console, too, still has its content.
  }
}
