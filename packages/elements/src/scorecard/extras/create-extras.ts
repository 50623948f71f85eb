import { BoardExtension } from './board-extension.js';
import type { BoardExtras } from '../scorecard-scene.js';
import type { ExtrasHost } from './extras-host.js';

/** Brings a board what it shows beyond its figures. */
export function createExtras(host: ExtrasHost): BoardExtras {
  return new BoardExtension(host);
}
