import type { MapProvider } from '../provider.js';
import type { GoogleEmbed } from './parse-google-embed.js';

/** Google shows nothing useful in less, and says so itself. */
const smallestSide = '200px';

/**
 * Google's own map in a frame, without a key. It shows what its owner chose in Google Maps: the places of the list are not on it,
 * and nothing can be picked on it, so the element says that the list stays in charge.
 */
export function googleEmbedProvider(embed: GoogleEmbed, title: string): MapProvider {
  return {
    needsConsent: true,
    mount: (host, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve({ failure: 'aborted' });
        if (navigator.onLine === false) return resolve({ failure: 'offline' });
        const frame = document.createElement('iframe');
        const destroy = (): void => frame.remove();
        frame.title = title;
        // A page that sends no referrer would have its map refused.
        frame.referrerPolicy = 'strict-origin-when-cross-origin';
        Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '100%', minBlockSize: smallestSide, border: '0' });
        signal.addEventListener('abort', () => {
          destroy();
          resolve({ failure: 'aborted' });
        });
        frame.addEventListener('load', () => resolve({ setPlaces: () => {}, select: () => {}, fit: () => {}, destroy }), { once: true });
        frame.src = embed;
        host.append(frame);
      }),
  };
}
