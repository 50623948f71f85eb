import { BoardExtension } from './board-extension.js';
import type { BoardExtras } from '../scorecard-scene.js';
import type { ExtrasSource } from './extras-host.js';

/** Brings a board what it shows beyond its figures. */
export function createExtras({ element, data, send }: ExtrasSource): BoardExtras {
  return new BoardExtension({ element, send, report: () => data.value, findings: () => data.findings });
}
