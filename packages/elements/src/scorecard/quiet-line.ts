import { html, nothing, type TemplateResult } from 'lit';

/** A line that stands back behind the figures; nothing where there is nothing to say. */
export function quietLine(text: string | undefined, part?: string): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class="quiet" part=${part ?? nothing}>${text}</p>`;
}
