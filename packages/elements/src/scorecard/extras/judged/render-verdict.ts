import type { ExplanationLineKind } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { mark } from '../marks.js';
import { renderCertainty, renderCertaintyReason } from './render-certainty.js';
import { isComputed, renderAssessment, renderReasonList, statusMarks } from './render-criteria.js';
import type { Telling } from './render-judgement.js';
import type { JudgedCriterion, ToldCertainty } from './told.js';

/** Figures that nobody counted for this period are marked where they stand. */
const stoodFor: readonly string[] = ['doubtCarriedForward', 'doubtImputed'];

/** In the row of a figure: met or not, points, by which criterion where several read it, whether it holds when counts are a little off, and whether the line or the figure itself is in doubt. */
export function renderVerdict(judged: readonly JudgedCriterion[], l10n: Localizer<ExtrasMessages>, certainty?: ToldCertainty): TemplateResult {
  return html`${judged.map(({ result: { id, status, info }, explanation: { title, lines } }) => {
    const text = (kind: ExplanationLineKind): string | undefined => lines.find((line) => line.kind === kind && isComputed(line))?.text;
    const points = text('points');
    const outcome = text('status') ?? '';
    // Points without a line to pass say all by themselves: nobody needs to be told that what is judged has been judged.
    const shown = points === undefined || status === 'scored' ? l10n.term('verdict', { status: points ?? outcome }) : l10n.term('verdictPoints', { status: outcome, points });
    const isInferred = info.confidence === 'inferred' || info.confidence === 'memory';
    return html`
      <p class="verdict ${status}" part="verdict">${mark(statusMarks[status])}<span>${judged.length === 1 ? shown : l10n.term('verdictOf', { verdict: shown, name: title })}</span></p>
      ${renderCertainty(id, certainty)} ${isInferred ? html`<p class="quiet inferred">${l10n.term('verdictInferred')}</p>` : nothing}
      ${lines.filter(({ message }) => stoodFor.includes(message)).map((line) => html`<p class="quiet inferred">${line.text}</p>`)}
    `;
  })}`;
}

/** In the details of a figure: every reason. */
export function renderReasons(judged: readonly JudgedCriterion[], { l10n, isForStaff, certainty }: Telling): TemplateResult {
  return html`
    <div class="why">
      <p class="strong">${l10n.term('why')}</p>
      ${judged.map(({ result: { id }, explanation: { title, lines } }) => html`<p>${title}</p>
        ${renderAssessment(lines)} ${renderReasonList(lines, isForStaff)} ${renderCertaintyReason(id, certainty, l10n)}`)}
    </div>
  `;
}
