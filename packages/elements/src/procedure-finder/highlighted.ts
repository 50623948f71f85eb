import type { Highlight } from '@xaso/procedures';
import { html, type TemplateResult } from 'lit';

/** A text as it is written, with the stretches that were found marked. */
export function highlighted(text: string, stretches: readonly Highlight[] = []): string | (string | TemplateResult)[] {
  if (stretches.length === 0) return text;
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
