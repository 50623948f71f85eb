import type { CriterionResult, Evaluation, Explanation, ExplanationLine, ExplanationLineKind } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { mark } from '../marks.js';

/** One criterion as it is told beside a figure. */
export interface JudgedCriterion {
  readonly result: CriterionResult;
  readonly explanation: Explanation;
}

const marks = {
  scored: 'scored',
  passed: 'passed',
  failed: 'failed',
  missing: 'open',
  notApplicable: 'open',
  zeroDenominator: 'open',
  unscored: 'open',
} as const satisfies Readonly<Record<CriterionResult['status'], Parameters<typeof mark>[0]>>;

/** Reasons for a decision that stand in the open; more of them go behind a click. */
const openReasons = 3;

/** What the set says about the whole: its doubts first, then points, band and decision, then why, criterion by criterion. */
export function renderJudgement(evaluation: Evaluation, explanation: Explanation, subject: TemplateResult, { headingLevel, links }: ScorecardScene, l10n: Localizer<ExtrasMessages>): TemplateResult {
  const of = (...kinds: readonly ExplanationLineKind[]): readonly ExplanationLine[] => explanation.lines.filter(({ kind }) => kinds.includes(kind));
  const [decision, ...reasons] = of('decision');
  const results = new Map(evaluation.criteria.map((result) => [result.id, result]));
  const below = headingBelow(headingLevel);
  return html`
    <section part="judgement" class="judgement">
      ${heading(below, l10n.term('judgedBy', { set: explanation.title }), 'judgement-title')}
      ${of('warning').map(({ text }) => html`<p class="doubt">${icon('check')}<span>${text}</span></p>`)} ${subject}
      ${of('points').map(({ text }) => html`<p class="sum">${text}</p>`)} ${of('coverage').map(({ text }) => html`<p class="quiet">${text}</p>`)}
      ${of('band', 'change').map(({ text }) => html`<p class="strong">${text}</p>`)}
      ${decision === undefined ? nothing : html`<p class="strong">${decision.text}</p>`} ${renderDecisionReasons(reasons, l10n)}
      <details part="criteria">
        <summary>${icon('chevron')}<span>${l10n.term('everyCriterion')}</span></summary>
        <div class="criteria">
          ${explanation.children.map((child) => renderNode(child, results, below + 1))}
          <div class="origin">
            ${heading(capped(below + 1), l10n.term('setOrigin'), 'set-origin')} ${of('origin').map(({ text }) => html`<p class="quiet">${text}</p>`)}
            ${evaluation.set.sources.map(({ title, number, url }) => html`<p class="quiet">${links.render(number === undefined || title.includes(number) ? title : `${title}, ${number}`, url)}</p>`)}
          </div>
        </div>
      </details>
    </section>
  `;
}

function renderDecisionReasons(reasons: readonly ExplanationLine[], l10n: Localizer<ExtrasMessages>): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  const list = html`<ul>${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  if (reasons.length <= openReasons) return list;
  return html`<details><summary>${icon('chevron')}<span>${l10n.term('decisionReasons')}</span></summary>${list}</details>`;
}

/** A group with what is in it, or one criterion with its reasons. */
function renderNode({ kind, id, title, lines, children }: Explanation, results: ReadonlyMap<string, CriterionResult>, level: number): TemplateResult {
  if (kind === 'criterion') return renderCriterion(title, lines, results.get(id)!, level);
  return html`
    <section class="group">
      ${heading(capped(level), title, 'group-name')} ${lines.map(({ text }) => html`<p class="quiet">${text}</p>`)}
      <div class="members">${children.map((child) => renderNode(child, results, level + 1))}</div>
    </section>
  `;
}

function renderCriterion(title: string, lines: readonly ExplanationLine[], { status }: CriterionResult, level: number): TemplateResult {
  const shown = lines.filter(({ kind }) => kind === 'status' || kind === 'points').map(({ text }) => text);
  return html`
    <div class="criterion ${status}">
      ${heading(capped(level), title, 'criterion-name')}
      <p class="strong outcome">${mark(marks[status])}<span>${shown.join(' · ')}</span></p>
      ${renderLines(lines)}
    </div>
  `;
}

/** Why a criterion stands where it stands. */
function renderLines(lines: readonly ExplanationLine[]): TemplateResult {
  const reasons = lines.filter(({ kind }) => kind !== 'status' && kind !== 'points');
  return html`<ul class="reasons">${reasons.map(({ kind, message, text }) => html`<li>${kind === 'warning' || isDoubt(message) ? html`${icon('check')} ` : nothing}${text}</li>`)}</ul>`;
}

function isDoubt(message: string): boolean {
  return message === 'confidenceInferred' || message === 'confidenceMemory';
}

/** In the row of a figure: met or not, points, and whether the line itself is in doubt. */
export function renderVerdict(judged: readonly JudgedCriterion[], l10n: Localizer<ExtrasMessages>): TemplateResult {
  return html`${judged.map(({ result: { status, info }, explanation: { lines } }) => {
    const text = (kind: ExplanationLineKind): string | undefined => lines.find((line) => line.kind === kind)?.text;
    const points = text('points');
    const outcome = text('status') ?? '';
    // Points without a line to pass say all by themselves: nobody needs to be told that what is judged has been judged.
    const shown = points === undefined || status === 'scored' ? l10n.term('verdict', { status: points ?? outcome }) : l10n.term('verdictPoints', { status: outcome, points });
    const isInferred = info.confidence === 'inferred' || info.confidence === 'memory';
    return html`
      <p class="verdict ${status}" part="verdict">${mark(marks[status])}<span>${shown}</span></p>
      ${isInferred ? html`<p class="quiet inferred">${l10n.term('verdictInferred')}</p>` : nothing}
    `;
  })}`;
}

/** In the details of a figure: every reason. */
export function renderReasons(judged: readonly JudgedCriterion[], l10n: Localizer<ExtrasMessages>): TemplateResult {
  return html`
    <div class="why">
      <p class="strong">${l10n.term('why')}</p>
      ${judged.map(({ explanation: { title, lines } }) => html`<p>${title}</p>
        ${renderLines(lines)}`)}
    </div>
  `;
}

function headingBelow(level: number): number {
  return capped((level >= 2 && level <= 6 ? level : 3) + 1);
}

function capped(level: number): number {
  return Math.min(level, 6);
}
