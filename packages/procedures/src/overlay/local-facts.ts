import type { LocalFacts } from '../procedure/procedure.schema.js';
import type { OverlayEntry, ProcedureOverlay } from './overlay.schema.js';

/** What a commune's file says of one procedure, with who publishes it and for which day. */
export function localFactsOf(overlay: ProcedureOverlay, code: string): LocalFacts | undefined {
  const entry = overlay.items.find((item) => item.code === code);
  return entry === undefined ? undefined : withPublisher(entry, overlay);
}

/** An entry as it lies over a procedure: without code and name, with its own provenance. */
export function withPublisher(entry: OverlayEntry, { publisher, asOf }: Pick<ProcedureOverlay, 'publisher' | 'asOf'>): LocalFacts {
  const { code: _code, name: _name, ...facts } = entry;
  return { ...facts, publisher: publisher.name, asOf };
}
