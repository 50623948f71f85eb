import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { QrImage } from './qr-image.js';
import type { QrMessages } from './qr.messages.js';
import type { DrawnQr } from './read-qr.js';

export { qrImage } from './qr-image.js';

/** How a code is shown. */
export interface QrScene {
  readonly label: string;
  readonly size: keyof typeof leastWidths;
  readonly headingLevel: number;
  readonly l10n: Localizer<QrMessages>;
}

/** How wide a code is at least, in pixels, by its size: 3, 4 and 6 cm on paper. */
const leastWidths = { small: 112, medium: 160, large: 240 } as const;

/** Pixels that a module is wide at least: with fewer, an old screen smears them, and a cheap camera can't tell them apart. */
const leastModuleWidth = 3;

/** The code with its text beside it. */
export function renderQr({ image, link }: DrawnQr, { label, size, headingLevel, l10n }: QrScene): TemplateResult {
  const { text, host } = image;
  return html`
    <figure part="base" lang=${l10n.language}>
      ${renderCode(image, size, nameOf(image, label, l10n))}
      <figcaption>
        ${label === '' ? nothing : heading(headingLevel, label, 'label')}
        <p class="quiet">${l10n.term(host === undefined ? 'holds' : 'leadsTo')}</p>
        ${host === undefined ? nothing : html`<p part="host"><strong>${host}</strong></p>`}
        <p part="text">${link?.allowed ? html`<a href=${link.href} rel=${link.rel ?? nothing} referrerpolicy=${link.external ? 'no-referrer' : nothing}>${text}</a>` : text}</p>
        ${host !== undefined && /(^|\.)xn--/.test(host) ? html`<p part="note" class="quiet">${l10n.term('hostInOtherLetters')}</p>` : nothing}
      </figcaption>
    </figure>
  `;
}

/**
 * Black on white by attributes, which no theme reaches: a scanner reads no light code on a dark ground.
 * Modules are whole pixels, so that none is wider than its neighbour.
 */
export function renderCode({ size, path }: QrImage, wanted: QrScene['size'], name: string): TemplateResult {
  const moduleWidth = Math.max(leastModuleWidth, Math.ceil(leastWidths[wanted] / size));
  return html`
    <svg part="code" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" width=${size * moduleWidth} shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
  `;
}

function nameOf({ host }: QrImage, label: string, l10n: Localizer<QrMessages>): string {
  if (label !== '') return l10n.term('codeOfLabel', { label });
  return host === undefined ? l10n.term('codeOfText') : l10n.term('codeOfHost', { host });
}
