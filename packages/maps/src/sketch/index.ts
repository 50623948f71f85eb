import type { MapProvider } from '../provider.js';
import { drawSketch, type SketchOptions } from './draw-sketch.js';

export type { SketchOptions } from './draw-sketch.js';

/**
 * The map that needs nobody: the commune's outline, names and points as an SVG drawing of our own, without tiles and without a request.
 * It prints, and nothing of it leaves the page, so no reader has to be asked.
 */
export function sketchProvider(options: SketchOptions): MapProvider {
  return {
    needsConsent: false,
    mount: async (host, signal) => (signal.aborted ? { failure: 'aborted' } : drawSketch(host, signal, options)),
  };
}
