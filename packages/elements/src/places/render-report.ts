import { html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../internal/dialled.js';
import type { PlacesScene } from './places-scene.js';

type ReportScene = Pick<PlacesScene, 'l10n' | 'reportPhone' | 'reportMail'>;

/** Whom to tell that something is wrong or should go: the commune's telephone, its mail, or both. */
export function renderReport(scene: ReportScene): TemplateResult | typeof nothing {
  const ways = reportWays(scene);
  return ways.length === 0 ? nothing : html`<div class="report" part="report"><p>${scene.l10n.term('report')}</p><p class="reach">${ways}</p></div>`;
}

/** Telephone and mail of the commune; in the mail stands which place is meant, where one is. */
export function reportWays({ l10n, reportPhone, reportMail }: ReportScene, name?: string): readonly TemplateResult[] {
  const phone = reportPhone?.trim();
  const mail = reportMail?.trim();
  const subject = name === undefined ? '' : `?subject=${encodeURIComponent(l10n.term('reportSubject', { name }))}`;
  return [
    ...(phone ? [html`<a part="report-phone" href=${dialled(phone)}>${l10n.term('reportCall', { phone })}</a>`] : []),
    ...(mail && isMail(mail) ? [html`<a part="report-mail" href="mailto:${mail}${subject}">${l10n.term('reportMail', { mail })}</a>`] : []),
  ];
}

/** One address of mail and nothing behind it, since what stands behind it would be taken as instructions. */
function isMail(text: string): boolean {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}
