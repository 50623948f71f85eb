// What only staff see. It comes when both the page and its file say that they are for staff.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import { LocalizeController } from '../../../internal/localize-controller.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import type { ExtrasHost } from '../extras-host.js';
import { capped } from '../judged/render-criteria.js';
import { headingBelow } from '../judged/render-judgement.js';
import type { Told } from '../judged/told.js';
import { lookAhead, type LookAhead, type StaffGoal } from './look-ahead.js';
import { gapInWords, loadEnglishPlans, planInWords, speaksPlans } from './plan-words.js';
import { loadFindingWords, renderFindings } from './render-findings.js';
import { renderGaps } from './render-gaps.js';
import { renderPlan } from './render-plan.js';
import { staffMessages, type StaffMessages } from './staff.messages.js';
import { staffStyles } from './staff.styles.js';

const goalTerms = { band: 'goalBand', title: 'goalTitle', notRevoked: 'goalNotRevoked' } as const satisfies Record<StaffGoal['look'], keyof StaffMessages>;

/** Gaps, a plan and the findings of the file. */
export class StaffView implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #l10n: LocalizeController<StaffMessages>;
  #ahead: LookAhead | undefined;
  #evaluation: Told['evaluation'] | undefined;
  /** Key of the goal that the reader chose. */
  #goal = '';
  /** Words that did not come are not asked for again and again. */
  #asked = new Set<string>();

  constructor(host: ExtrasHost) {
    this.#host = host;
    this.#l10n = new LocalizeController<StaffMessages>(host.element, staffMessages);
    host.element.addController(this);
    const root = host.element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, staffStyles.styleSheet!];
  }

  hostUpdated(): void {
    const { language } = this.#l10n;
    if (!speaksPlans(language)) this.#ask('plans', loadEnglishPlans);
    const findings = this.#host.findings();
    if (findings.length > 0) this.#ask(`findings ${language}`, () => loadFindingWords(findings, this.#l10n));
  }

  render(told: Told | undefined, { headingLevel, toggle }: ScorecardScene): TemplateResult {
    const l10n = this.#l10n;
    const below = headingBelow(headingLevel);
    const level = capped(below + 1);
    return html`
      <section part="staff" class="staff" lang=${l10n.language}>
        ${heading(below, l10n.term('staffTitle'), 'staff-title')}
        <p class="quiet">${l10n.term('staffNote')}</p>
        ${told === undefined ? html`<p>${l10n.term('staffNothingJudged')}</p>` : this.#renderAhead(told, level, toggle !== undefined)}
        ${renderFindings(this.#host.findings(), level, l10n)}
      </section>
    `;
  }

  #renderAhead(told: Told, level: number, canChoose: boolean): TemplateResult {
    const l10n = this.#l10n;
    const { language } = l10n;
    const { goals, gaps, planFor } = this.#lookAhead(told);
    const goal = goals.find(({ key }) => key === this.#goal) ?? goals[0];
    const toldGaps = gaps.map((gap) => ({ gap, words: gapInWords(gap, language) }));
    return html`
      ${goals.length > 1 && canChoose ? this.#renderChoice(goals, goal) : nothing}
      ${goal === undefined ? (canPlan(told) ? html`<p>${l10n.term('goalNone')}</p>` : nothing) : renderPlan(planInWords(planFor(goal), told.set, language), level, l10n)}
      ${renderGaps(toldGaps, level, l10n)}
    `;
  }

  #renderChoice(goals: readonly StaffGoal[], chosen: StaffGoal | undefined): TemplateResult {
    const l10n = this.#l10n;
    return html`<label class="choice no-print"
      ><span>${l10n.term('staffGoal')}</span>
      <select @change=${this.#choose}>
        ${goals.map((one) => html`<option value=${one.key} .selected=${one === chosen}>${l10n.term(goalTerms[one.look], { name: l10n.language === 'en' ? (one.name.en ?? one.name.vi) : one.name.vi })}</option>`)}
      </select></label
    >`;
  }

  /** Once for each judgement. */
  #lookAhead(told: Told): LookAhead {
    if (this.#ahead === undefined || this.#evaluation !== told.evaluation) {
      this.#evaluation = told.evaluation;
      this.#ahead = lookAhead(told);
    }
    return this.#ahead;
  }

  #ask(words: string, load: () => Promise<unknown> | undefined): void {
    if (this.#asked.has(words)) return;
    this.#asked.add(words);
    const coming = load();
    if (coming !== undefined) this.#host.element.waitFor(coming.then(() => this.#host.element.requestUpdate()));
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    this.#goal = (currentTarget as HTMLSelectElement).value;
    this.#host.element.requestUpdate();
  };
}

/** A set without bands and titles has nothing to plan for, and it is no news that there is nothing higher. */
function canPlan({ set: { bands, recognition, decisions } }: Told): boolean {
  return (bands ?? recognition ?? decisions) !== undefined;
}

/** Brings a board what only staff see. */
export function createStaffView(host: ExtrasHost): StaffView {
  return new StaffView(host);
}
