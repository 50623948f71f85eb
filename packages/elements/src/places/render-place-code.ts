import { safeLink, type LinkPolicy } from '@xaso/core';
import type { Place } from '@xaso/places';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { qrImage } from '../qr/qr-image.js';
import type { PlacesMessages } from './places-element.messages.js';

/** The code of a heritage site: it opens the page about it, whose host stands beside it, since a code alone can be pasted over. Nothing for other places. */
export function renderPlaceCode({ kind, links }: Place, l10n: Localizer<PlacesMessages>, policy: LinkPolicy): TemplateResult | typeof nothing {
  if (kind !== 'heritage' || links?.website === undefined) return nothing;
  const judged = safeLink(links.website, policy);
  if (!judged.allowed) return nothing;
  const address = new URL(judged.href, policy.base).href;
  const { value } = qrImage(address);
  if (value?.host === undefined) return nothing;
  const { size, path, host } = value;
  const words = l10n.term('codeOf', { host });
  return html`
    <div class="code" part="code">
      <svg viewBox="0 0 ${size} ${size}" width=${size * Math.max(3, Math.ceil(132 / size))} role="img" aria-label=${words} shape-rendering="crispEdges"><rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" /></svg>
      <p>${words}</p>
    </div>
  `;
}
