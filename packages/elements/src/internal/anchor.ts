import { linkText, safeLink, type LinkPolicy } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A link out of data, or, where the page does not allow it, its words with the address as plain text. */
export function renderAnchor(text: string, address: unknown, policy: LinkPolicy): TemplateResult | string {
  const judged = safeLink(address, policy);
  if (!judged.allowed) return judged.text === '' || text.includes(judged.text) ? text : `${text} (${judged.text})`;
  return html`<a href=${judged.href} rel=${judged.rel ?? nothing} referrerpolicy=${judged.external ? 'no-referrer' : nothing}>${linkText(text, judged)}</a>`;
}
