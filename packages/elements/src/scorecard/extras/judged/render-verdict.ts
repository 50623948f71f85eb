import type { ExplanationLineKind } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { mark } from '../marks.js';
import { isComputed, renderAssessment, renderReasonList, statusMarks } from './render-criteria.js';
import type { Telling } from './render-judgement.js';
import type { JudgedCriterion } from './told.js';

/** Figures that nobody counted for this period are marked where they stand. */
const stoodFor: readonly string[] = ['doubtCarriedForward', 'doubtImputed'];

/** In the row of a figure: met or not, points, by which criterion where several read it, and whether the line or the figure itself is in doubt. */
export function renderVerdict(judged: readonly JudgedCriterion[], l10n: Localizer<ExtrasMessages>): TemplateResult {
  return html`${judged.map(({ result: { status, info }, explanation: { title, lines } }) => {
    const text = (kind: ExplanationLineKind): string | undefined => lines.find((line) => line.kind === kind && isComputed(line))?.text;
    const points = text('points');
    const outcome = text('status') ?? '';
    // Points without a line to pass say all by themselves: nobody needs to be told that what is judged has been judged.
    const shown = points === undefined || status === 'scored' ? l10n.term('verdict', { status: points ?? outcome }) : l10n.term('verdictPoints', { status: outcome, points });
    const isInferred = info.confidence === 'inferred' || info.confidence === 'memory';
    return html`
      <p class="verdict ${status}" part="verdict">${mark(statusMarks[status])}<span>${judged.length === 1 ? shown : l10n.term('verdictOf', { verdict: shown, name: title })}</span></p>
      ${isInferred ? html`<p class="quiet inferred">${l10n.term('verdictInferred')}</p>` : nothing}
      ${lines.filter(({ message }) => stoodFor.includes(message)).map((line) => html`<p class="quiet inferred">${line.text}</p>`)}
    `;
  })}`;
}

/** In the details of a figure: every reason. */
export function renderReasons(judged: readonly JudgedCriterion[], { l10n, isForStaff }: Telling): TemplateResult {
  return html`
    <div class="why">
      <p class="strong">${l10n.term('why')}</p>
      ${judged.map(({ explanation: { title, lines } }) => html`<p>${title}</p>
        ${renderAssessment(lines)} ${renderReasonList(lines, isForStaff)}`)}
    </div>
  `;
}
