import { safeLink, type LinkPolicy } from '@xaso/core';
import type { TraceCode } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { ocopExtras } from './card-extras-contract.js';
import type { CardScene } from './card-scene.js';

/** Where the code on a label leads, where the page allows it. */
export interface CodeAddress {
  readonly href: string;
  readonly host: string;
}

/** The address that the label carries; one whose host the owner of the page does not allow is shown as text and never as a code to scan. */
export function codeAddress(codes: readonly TraceCode[], policy: LinkPolicy): CodeAddress | undefined {
  for (const code of codes) {
    if (!('url' in code)) continue;
    const judged = safeLink(code.url, policy);
    if (judged.allowed && judged.host !== undefined) return { href: judged.href, host: judged.host };
  }
  return undefined;
}

/** The code to scan, behind a panel; what draws it comes when the panel is opened. */
export function renderCode({ view: { model }, policy, l10n, desk }: CardScene): TemplateResult | typeof nothing {
  const address = codeAddress(model.traceCodes, policy);
  if (address === undefined) return nothing;
  const extras = ocopExtras.value;
  return html`
    <details class="more" part="code" ?open=${desk.printing} @toggle=${desk.bringExtras}>
      <summary>${icon('chevron')}<span>${l10n.term('code')}</span></summary>
      ${extras ? extras.renderQrCode(address, l10n) : html`<p role="status">${desk.extrasFailed ? l10n.term('codeFailed') : ''}</p>`}
    </details>
  `;
}
