import type { CertificateStatus, StarsLine } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@xaso/core';
import { languageOf } from '../internal/line-language.js';
import { starShapes } from './ocop-icons.js';

/** What a reader should not overlook: the paper speaks of stars that do not hold. */
const warned: ReadonlySet<CertificateStatus> = new Set(['expired', 'levelCouldNotCertify', 'undated']);

/** The stars as they may be shown: shapes and words while a certificate is proved and holds, otherwise the words alone. */
export function renderStars({ shapes, text, verdict }: StarsLine, language: Language): TemplateResult {
  const name = verdict.status.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return html`<p class="stars ${warned.has(verdict.status) ? 'warned' : shapes === undefined ? 'told' : 'proved'}" part="stars ${name}" lang=${languageOf(text, language) ?? nothing}>${starShapes(shapes)}<span>${text}</span></p>`;
}
