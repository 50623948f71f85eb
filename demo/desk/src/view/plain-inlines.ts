import type { PlainContent } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Words with their weight and their links, which `safeLink` has let through. */
export function inlinesIn(content: PlainContent): readonly (string | TemplateResult)[] {
  const inlines = typeof content === 'string' ? [content] : content;
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline;
    return inline.type === 'strong' ? html`<strong>${inline.text}</strong>` : html`<a href=${inline.link.href} rel=${inline.link.rel ?? nothing}>${inline.text}</a>`;
  });
}
