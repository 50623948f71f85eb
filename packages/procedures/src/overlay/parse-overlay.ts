import { civilDateFindings, parseListDocument, type Finding, type ParseResult } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import { validateOverlayEntry } from './generated/procedure-overlay.validate.js';
import type { OverlayEntry, ProcedureOverlay } from './overlay.schema.js';

/** Turns untrusted JSON into an overlay. Good entries stay, each bad one becomes findings. Never throws. */
export function parseProcedureOverlay(input: unknown): ParseResult<ProcedureOverlay> {
  return parseListDocument<OverlayEntry, 'procedure-overlay'>(input, {
    kind: 'procedure-overlay',
    version: 1,
    validateItem: validateOverlayEntry,
    checkItem: checkEntry,
    keyOf: ({ code }) => code,
  });
}

function checkEntry({ fee, confirmedOn }: OverlayEntry, path: string): Finding[] {
  const cases = fee?.kind === 'byCase' ? fee.cases : [];
  return [
    ...(confirmedOn === undefined ? [] : civilDateFindings(confirmedOn, `${path}.confirmedOn`)),
    ...cases.flatMap(({ from, to }, index) => {
      const at = `${path}.fee.cases[${index}]`;
      const wrong = [...(from === undefined ? [] : civilDateFindings(from, `${at}.from`)), ...(to === undefined ? [] : civilDateFindings(to, `${at}.to`))];
      return wrong.length > 0 || from === undefined || to === undefined || from <= to ? wrong : [procedureFinding('procedure.dates-reversed', { path: at }, { from, to })];
    }),
  ];
}
