import { joinPath, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { Procedure, ProcedureCatalogue } from '../procedure/procedure.schema.js';
import { withPublisher } from './local-facts.js';
import type { OverlayEntry, ProcedureOverlay } from './overlay.schema.js';

/**
 * Lays a commune's file over a catalogue. Nothing of the catalogue changes: what the commune says stands beside it in `local`,
 * with its publisher, day and who confirmed it, so that a newer catalogue takes the same file. An entry whose procedure has been
 * replaced goes to its only successor, and says so; one that fits nothing is named.
 */
export function applyOverlay(catalogue: ProcedureCatalogue, overlay: ProcedureOverlay): ParseResult<ProcedureCatalogue> {
  const findings: Finding[] = [];
  const byCode = new Map(catalogue.items.map((item) => [item.code, item]));
  const own = new Set(overlay.items.map(({ code }) => code));
  const entries = new Map<string, OverlayEntry>();
  overlay.items.forEach((entry, index) => {
    const path = joinPath('items', [index]);
    const target = byCode.get(entry.code);
    if (target === undefined) {
      findings.push(procedureFinding('overlay.code-unknown', { path }, { code: entry.code }));
      return;
    }
    const successor = successorOf(target, byCode);
    if (successor === undefined) {
      entries.set(entry.code, entry);
      return;
    }
    findings.push(procedureFinding('overlay.code-replaced', { path }, { code: entry.code, successor: successor.code }));
    entries.set(entry.code, entry);
    // What a commune says of a counter holds for the successor; a fee of the old procedure does not.
    if (!own.has(successor.code)) entries.set(successor.code, withoutFee(entry));
  });
  const items = catalogue.items.map((item) => {
    const entry = entries.get(item.code);
    return entry === undefined ? item : { ...item, local: withPublisher(entry, overlay) };
  });
  return parseResult({ ...catalogue, items }, findings);
}

function successorOf({ lifeCycle }: Procedure, byCode: ReadonlyMap<string, Procedure>): Procedure | undefined {
  const [code, second] = lifeCycle?.status === 'replaced' ? (lifeCycle.replacedBy ?? []) : [];
  return code === undefined || second !== undefined ? undefined : byCode.get(code);
}

function withoutFee(entry: OverlayEntry): OverlayEntry {
  const { fee: _fee, decision: _decision, ...rest } = entry;
  return rest;
}
