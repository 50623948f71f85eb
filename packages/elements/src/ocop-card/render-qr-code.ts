import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { qrImage } from '../qr/qr-image.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { CodeAddress } from './render-code.js';

/** A code with the host to which it leads: a code alone can be pasted over. Black on white by attributes, which no theme reaches. */
export function renderQrCode({ href, host }: CodeAddress, l10n: Localizer<OcopCardMessages>): TemplateResult | typeof nothing {
  const { value } = qrImage(href);
  if (value === undefined) return nothing;
  const { size, path } = value;
  const words = l10n.term('codeOf', { host });
  return html`
    <div class="code">
      <svg viewBox="0 0 ${size} ${size}" width=${size * moduleWidth(size)} role="img" aria-label=${words} shape-rendering="crispEdges"><rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" /></svg>
      <p>${words}</p>
    </div>
  `;
}

/** Whole pixels a module, so that none is wider than its neighbour; 4 cm on paper or a little more. */
function moduleWidth(size: number): number {
  return Math.max(3, Math.ceil(160 / size));
}
