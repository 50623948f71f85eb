import type { CriterionResult, Explanation, ExplanationLine } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { icon } from '../../../internal/icons.js';
import { mark, type MarkName } from '../marks.js';

/** How a criterion stands, as its mark shows it. */
export const statusMarks = {
  scored: 'scored',
  passed: 'passed',
  failed: 'failed',
  missing: 'open',
  notApplicable: 'open',
  zeroDenominator: 'open',
  unscored: 'open',
} as const satisfies Readonly<Record<CriterionResult['status'], MarkName>>;

/** What people say about a criterion, beside what is computed. */
const assessed: readonly string[] = ['selfScore', 'verified', 'assessmentExplanation', 'assessmentDocument'];

/** Whether a line is computed, and not what people say. */
export function isComputed({ message }: ExplanationLine): boolean {
  return !assessed.includes(message);
}

/** Groups with their criteria, each criterion with its reasons. */
export function renderCriteria(nodes: readonly Explanation[], results: ReadonlyMap<string, CriterionResult>, level: number, isForStaff: boolean): readonly TemplateResult[] {
  return nodes.map(({ kind, id, title, lines, children }) => {
    if (kind === 'criterion') return renderCriterion(title, lines, results.get(id)!, level, isForStaff);
    return html`
      <section class="group">
        ${heading(capped(level), title, 'group-name')} ${lines.map(({ text }) => html`<p class="quiet">${text}</p>`)}
        <div class="members">${renderCriteria(children, results, level + 1, isForStaff)}</div>
      </section>
    `;
  });
}

function renderCriterion(title: string, lines: readonly ExplanationLine[], { status }: CriterionResult, level: number, isForStaff: boolean): TemplateResult {
  const shown = lines.filter((line) => (line.kind === 'status' || line.kind === 'points') && isComputed(line)).map(({ text }) => text);
  return html`
    <div class="criterion ${status}">
      ${heading(capped(level), title, 'criterion-name')}
      <p class="strong outcome">${mark(statusMarks[status])}<span>${shown.join(' · ')}</span></p>
      ${renderAssessment(lines)} ${renderReasonList(lines, isForStaff)}
    </div>
  `;
}

/** Self-score beside verified score, with explanation and documents below; nothing where nobody said anything. */
export function renderAssessment(lines: readonly ExplanationLine[]): TemplateResult | typeof nothing {
  const told = lines.filter((line) => !isComputed(line));
  if (told.length === 0) return nothing;
  const scores = told.filter(({ kind }) => kind === 'points');
  return html`
    <div class="assessed">
      ${scores.length === 0 ? nothing : html`<p class="scores">${scores.map(({ text }) => html`<span>${text}</span>`)}</p>`}
      ${told.filter(({ kind }) => kind !== 'points').map(({ text }) => html`<p>${text}</p>`)}
    </div>
  `;
}

/** Why a criterion stands where it stands; what would change it is for staff. */
export function renderReasonList(lines: readonly ExplanationLine[], isForStaff: boolean): TemplateResult {
  const reasons = lines.filter((line) => isComputed(line) && line.kind !== 'status' && line.kind !== 'points' && (isForStaff || line.kind !== 'change'));
  return html`<ul class="reasons">${reasons.map(({ kind, message, text }) => html`<li>${kind === 'warning' || isDoubt(message) ? html`${icon('check')} ` : nothing}${text}</li>`)}</ul>`;
}

function isDoubt(message: string): boolean {
  return message === 'confidenceInferred' || message === 'confidenceMemory';
}

/** The levels of headings end at 6. */
export function capped(level: number): number {
  return Math.min(level, 6);
}
