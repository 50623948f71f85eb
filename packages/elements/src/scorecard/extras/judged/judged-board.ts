import { formatPeriod } from '@xaso/core';
import type { CriteriaSet, Subject } from '@xaso/criteria';
import type { FigureRow } from '@xaso/indicators';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { todayOf } from '../../../internal/clock.js';
import { officialDefinitions } from '../../../internal/figures/official-definitions.js';
import type { DataFileReader } from '../../../internal/data/read-file.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import { DocumentController, type WantedDocument } from '../../../internal/document-controller.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { failureReason, renderFailure } from '../failure-line.js';
import { JudgedCertainty } from './judged-certainty.js';
import { renderSetFindings } from './render-set-findings.js';
import type { JudgedCriterion, Told, ToldCertainty } from './told.js';

const engine = onDemand(async () => {
  const [judging, words] = await Promise.all([import('./judge-report.js'), import('./judgement-words.js')]);
  return { ...judging, ...words };
});

/** For sets that ask for more than plain rules. */
const wholeEngine = onDemand(() => import('./whole-engine.js'));

interface Judged {
  readonly of: readonly unknown[];
  readonly subjects: readonly Subject[];
  /** Undefined when there is nobody to judge. */
  readonly told: Told | undefined;
}

/** Judges the board by the set of criteria that the page names. */
export class JudgedBoard implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  readonly #set: DocumentController<CriteriaSet>;
  readonly #certainty: JudgedCertainty;
  #subject = 0;
  #judged: Judged | undefined;
  #told: Told | undefined;
  /** Whether what would change an outcome is said, too. */
  #isForStaff = false;
  /** Whether the English words have been asked for. */
  #asked = false;
  /** The set for which the whole engine was asked for in vain. */
  #stuck: CriteriaSet | undefined;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
    this.#set = new DocumentController(host.element, () => this.#wanted());
    this.#certainty = new JudgedCertainty(host, () => this.#told);
    host.element.addController(this);
  }

  /** An English page gets the English words. */
  hostUpdated(): void {
    const { language } = this.#l10n;
    if (this.#set.state.value === undefined || engine.value === undefined || engine.value.speaksJudgements(language) || this.#asked) return;
    this.#asked = true;
    this.#host.element.waitFor(engine.value.loadEnglishJudgements().then(() => this.#host.element.requestUpdate()));
  }

  /** What is told now. */
  get told(): Told | undefined {
    return this.#told;
  }

  /**
   * Judges before anything is drawn, once for all rows.
   *
   * @param isForStaff Whether it may be said what would change an outcome ("đạt nếu thêm 12 hộ").
   */
  prepare(isForStaff: boolean): void {
    this.#isForStaff = isForStaff;
    const { value } = this.#set.state;
    if (value !== undefined) this.#bringEngine(value);
    this.#told = value && this.#judge(value)?.told;
  }

  /** What the set says about the whole, or why it says nothing. */
  render(scene: ScorecardScene): TemplateResult | typeof nothing {
    const { state } = this.#set;
    const l10n = this.#l10n;
    if (state.status === 'none') return nothing;
    if (state.status === 'loading') return html`<p class="quiet no-print" role="status">${l10n.term('judgedWait')}</p>`;
    if (state.value === undefined || engine.value === undefined || this.#stuck === state.value) return this.#renderFailure(scene);
    if (this.#lacksEngine(state.value)) return html`<p class="quiet no-print" role="status">${l10n.term('judgedWait')}</p>`;
    const { subjects, told } = this.#judge(state.value)!;
    if (told === undefined) return html`<p class="quiet" role="status">${l10n.term('judgedNobody')}</p>`;
    const telling = { l10n, isForStaff: this.#isForStaff, certainty: this.#howCertain };
    return html`${engine.value.renderJudgement(told, this.#renderSubject(subjects, scene), scene, telling)} ${this.#certainty.renderFault(l10n, scene)}`;
  }

  /** In the row of a figure. */
  renderVerdict({ key }: FigureRow): TemplateResult | typeof nothing {
    const judged = this.#told?.byRow.get(key);
    return judged === undefined || engine.value === undefined ? nothing : engine.value.renderVerdict(judged, this.#l10n, this.#howCertain);
  }

  /** In the details of a figure. */
  renderReasons({ key }: FigureRow): TemplateResult | typeof nothing {
    const judged = this.#told?.byRow.get(key);
    return judged === undefined || engine.value === undefined ? nothing : engine.value.renderReasons(judged, { l10n: this.#l10n, isForStaff: this.#isForStaff, certainty: this.#howCertain });
  }

  get #howCertain(): ToldCertainty | undefined {
    return this.#told && this.#certainty.of(this.#told);
  }

  #wanted(): WantedDocument<CriteriaSet> | undefined {
    const { criteriaSet, criteria, criteriaSrc } = this.#host.element;
    const id = criteria?.trim();
    const src = criteriaSrc?.trim();
    const reader = async (): Promise<DataFileReader<CriteriaSet>> => (await Promise.all([import('./read-criteria-set.js'), engine.load()]))[0];
    if (criteriaSet !== undefined && criteriaSet !== null) return { key: criteriaSet, read: async () => (await reader()).parse(criteriaSet) };
    if (id) return { key: `id ${id}`, read: async () => (await Promise.all([import('./official-sets.js'), engine.load()]))[0].officialSet(id) };
    return src ? { key: `src ${src}`, src, reader } : undefined;
  }

  #lacksEngine(set: CriteriaSet): boolean {
    return this.#needsWholeEngine(set) && wholeEngine.value === undefined;
  }

  /** Self-scores, figures of an earlier period and the like are nothing to the basic engine. */
  #needsWholeEngine(set: CriteriaSet): boolean {
    return (this.#host.element.subjects ?? undefined) !== undefined || engine.value?.needsWholeEngine(set) === true;
  }

  #bringEngine(set: CriteriaSet): void {
    if (this.#stuck === set || !this.#lacksEngine(set)) return;
    const coming = wholeEngine.load().catch(() => {
      this.#stuck = set;
    });
    this.#host.element.waitFor(coming.then(() => this.#host.element.requestUpdate()));
  }

  /** Judged once for one set, report, place, day and language. */
  #judge(set: CriteriaSet): Judged | undefined {
    const report = this.#host.report();
    const code = engine.value;
    if (report === undefined || code === undefined || this.#lacksEngine(set)) return undefined;
    const asOf = todayOf(this.#host.element);
    const { language } = this.#l10n;
    const definitions = officialDefinitions();
    const known = this.#host.element.subjects;
    const of = [set, report, known, this.#subject, asOf, language, definitions, code.speaksJudgements(language)];
    if (this.#judged?.of.every((one, index) => one === of[index])) return this.#judged;
    const subjects = code.subjectsOf(report, definitions, known);
    const subject = subjects[this.#subject] ?? subjects[0];
    if (subject === undefined) return (this.#judged = { of, subjects, told: undefined });
    const { evaluation, noRank, byRow } = code.judge(set, subject, report, definitions, asOf, this.#needsWholeEngine(set) ? wholeEngine.value : undefined);
    const explanation = code.explainJudgement(evaluation, language);
    const explanations = code.criteriaOf(explanation);
    const results = new Map(evaluation.criteria.map((result) => [result.id, result]));
    const criteriaOf = (ids: readonly string[]): readonly JudgedCriterion[] => ids.map((id) => ({ result: results.get(id)!, explanation: explanations.get(id)! }));
    const told = { set, subject, evaluation, explanation, noRank, byRow: new Map([...byRow].map(([key, ids]) => [key, criteriaOf(ids)])) };
    return (this.#judged = { of, subjects, told });
  }

  /** Says whose figures are judged; where the report has several places or periods, the reader chooses. */
  #renderSubject(subjects: readonly Subject[], { toggle }: ScorecardScene): TemplateResult {
    const l10n = this.#l10n;
    const textOf = ({ place: { name }, period }: Subject): { readonly place: string; readonly period: string } => ({ place: name, period: formatPeriod(period, l10n.language) });
    const chosen = subjects[this.#subject] ?? subjects[0]!;
    const told = html`<p>${l10n.term('judgedSubject', textOf(chosen))}</p>`;
    if (subjects.length < 2 || toggle === undefined) return told;
    return html`${told}
      <label class="choice no-print"
        ><span>${l10n.term('chooseSubject')}</span>
        <select @change=${this.#choose}>
          ${subjects.map((subject, index) => html`<option value=${index} .selected=${subject === chosen}>${l10n.term('subject', textOf(subject))}</option>`)}
        </select></label
      >`;
  }

  #renderFailure(scene: ScorecardScene): TemplateResult {
    const { l10n } = scene;
    const { state, retry } = this.#set;
    const { criteria, criteriaSet } = this.#host.element;
    if (state.value !== undefined) return this.#renderStuck(scene);
    const isUnknown = criteriaSet === undefined && criteria !== undefined && state.failure?.kind === 'invalid';
    const reason = isUnknown ? this.#l10n.term('criteriaUnknown', { id: criteria }) : failureReason(state, l10n);
    const redraw = (): void => this.#host.element.requestUpdate();
    return html`${renderFailure(this.#l10n.term('judgedFailed', { reason }), state, retry, l10n)} ${renderSetFindings(state.findings, redraw, l10n)}`;
  }

  /** The set is here, the code that could judge by it is not. */
  #renderStuck({ l10n }: ScorecardScene): TemplateResult {
    const state = { ...this.#set.state, failure: { kind: 'network', retryable: true } } as const;
    const retry = (): void => {
      this.#stuck = undefined;
      this.#host.element.requestUpdate();
    };
    return renderFailure(this.#l10n.term('judgedFailed', { reason: failureReason(state, l10n) }), state, retry, l10n);
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    this.#subject = Number((currentTarget as HTMLSelectElement).value);
    this.#host.element.requestUpdate();
  };
}
