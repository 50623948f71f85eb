import type { ExplanationLine } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { capped, renderCriteria } from './render-criteria.js';
import { renderOutcomes } from './render-outcomes.js';
import type { Told, ToldCertainty } from './told.js';

/** How a judgement is told. */
export interface Telling {
  readonly l10n: Localizer<ExtrasMessages>;
  /** Whether it may be said what would change an outcome. */
  readonly isForStaff: boolean;
  /** Undefined while it is not known whether the outcome holds when counts are a little off, and where nobody asks. */
  readonly certainty: ToldCertainty | undefined;
}

/** Criteria whose time has not come or is over stand apart from the texts of the set. */
const outOfForce: readonly string[] = ['futureCriterion', 'obsoleteCriterion'];

/** What the set says about the whole: its doubts first, then decisions, points, coverage and band, then why, criterion by criterion, and the set itself. */
export function renderJudgement(told: Told, subject: TemplateResult, { headingLevel, links, toggle }: ScorecardScene, { l10n, isForStaff, certainty }: Telling): TemplateResult {
  const { evaluation: { criteria, set }, explanation: { title, lines, children } } = told;
  const results = new Map(criteria.map((result) => [result.id, result]));
  const below = headingBelow(headingLevel);
  // What is printed alone has nobody to open its panels.
  const isOnPaper = toggle === undefined;
  // Criteria outside of groups stand before the groups.
  const alone = children.filter(({ kind }) => kind === 'criterion');
  const origin = lines.filter(({ kind }) => kind === 'origin');
  return html`
    <section part="judgement" class="judgement">
      ${heading(below, l10n.term('judgedBy', { set: title }), 'judgement-title')}
      ${lines.filter(({ kind }) => kind === 'warning').map(({ text }) => html`<p class="doubt">${icon('check')}<span>${text}</span></p>`)} ${subject}
      ${renderOutcomes(told, certainty, l10n, isOnPaper)}
      <details part="criteria" ?open=${isOnPaper}>
        <summary>${icon('chevron')}<span>${l10n.term('everyCriterion')}</span></summary>
        <div class="criteria">
          ${alone.length === 0 ? nothing : html`<div class="members">${renderCriteria(alone, results, below + 1, isForStaff)}</div>`}
          ${renderCriteria(children.filter(({ kind }) => kind === 'group'), results, below + 1, isForStaff)}
          ${renderNotes(l10n.term('outOfForce'), origin.filter(({ message }) => outOfForce.includes(message)), below + 1)}
          <div class="origin">
            ${heading(capped(below + 1), l10n.term('setOrigin'), 'set-origin')}
            ${origin.filter(({ message }) => !outOfForce.includes(message)).map(({ text }) => html`<p class="quiet">${text}</p>`)}
            ${set.sources.map(({ title: source, number, url }) => html`<p class="quiet">${links.render(number === undefined || source.includes(number) ? source : `${source}, ${number}`, url)}</p>`)}
          </div>
        </div>
      </details>
    </section>
  `;
}

function renderNotes(title: string, lines: readonly ExplanationLine[], level: number): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div>${heading(capped(level), title, 'set-origin')} ${lines.map(({ text }) => html`<p class="quiet">${text}</p>`)}</div>`;
}

/** The level of headings below the title of the board. */
export function headingBelow(level: number): number {
  return capped((level >= 2 && level <= 6 ? level : 3) + 1);
}
