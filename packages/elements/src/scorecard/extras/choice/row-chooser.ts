import { html, nothing, type TemplateResult } from 'lit';
import type { ScorecardModel } from '@xaso/indicators';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ScorecardFilterDetail } from '../../scorecard.element.js';
import type { Board } from '../../scorecard-scene.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { chooseRows, countRows, everyRow, type RowChoice } from './choose-rows.js';
import { isInState, rowStates, type RowState } from './row-states.js';
import { sortsOf, type LevelOf, type RowSort } from './sort-rows.js';

/** Figures from which a reader is helped by choosing among them. */
const rowsToChooseFrom = 13;

const stateTerms = {
  figure: 'stateFigure',
  missing: 'stateMissing',
  notApplicable: 'stateNotApplicable',
  notCollected: 'stateNotCollected',
  notVerified: 'stateNotVerified',
  check: 'stateCheck',
  stale: 'stateStale',
  behind: 'stateBehind',
  reached: 'stateReached',
  goal: 'stateGoal',
} as const satisfies Readonly<Record<RowState, keyof ExtrasMessages>>;

const sortTerms = { board: 'sortBoard', name: 'sortName', value: 'sortValue', target: 'sortTarget' } as const satisfies Readonly<Record<RowSort, keyof ExtrasMessages>>;

interface Option {
  readonly value: string;
  readonly text: string;
}

/** Lets the reader choose and sort the rows, and says which are shown. */
export class RowChooser {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  #choice = everyRow;
  #shown: { readonly of: Board; readonly choice: RowChoice; readonly board: Board } | undefined;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
  }

  /** The board with the chosen rows; the same one for the same choice, so that nothing is drawn anew. */
  shown(board: Board): Board {
    const choice = this.#choiceFor(board.model);
    if (choice === everyRow) return board;
    if (this.#shown?.of !== board || this.#shown.choice !== choice) {
      this.#shown = { of: board, choice, board: { ...board, model: chooseRows(board.model, choice, this.#levels()) } };
    }
    return this.#shown.board;
  }

  /** The controls, where the page or the number of rows asks for them; on paper only what is shown. */
  render(board: Board, onPaper: boolean): TemplateResult | typeof nothing {
    const { controls } = this.#host.element;
    const { total } = board.model.counts;
    if (controls === 'never' || total === 0 || (controls !== 'always' && total < rowsToChooseFrom)) return nothing;
    const choice = this.#choiceFor(board.model);
    return html`
      ${onPaper ? nothing : this.#renderControls(board.model, choice)}
      <p part="shown" class="shown" role="status">${this.#shownText(board, choice)}</p>
    `;
  }

  #renderControls(model: ScorecardModel, { pillar, state, sort }: RowChoice): TemplateResult {
    const l10n = this.#l10n;
    const rows = model.pillars.flatMap((own) => own.rows);
    const states = rowStates.map((id) => ({ id, count: rows.filter((row) => isInState(row, id)).length })).filter(({ count }) => count > 0);
    const option = (value: string, name: string, count: number): Option => ({ value, text: l10n.term('option', { name, count }) });
    return html`
      <div class="controls no-print" part="controls" role="group" aria-label=${l10n.term('controls')}>
        ${this.#renderSelect('pillar', pillar, [{ value: '', text: l10n.term('everyPillar') }, ...model.pillars.map((own) => option(own.id, own.name, own.rows.length))])}
        ${this.#renderSelect('state', state, [{ value: '', text: l10n.term('everyState') }, ...states.map(({ id, count }) => option(id, l10n.term(stateTerms[id]), count))])}
        ${this.#renderSelect('sort', sort, sortsOf(model.pillars.map((own) => own.rows), this.#levels()).map((id) => ({ value: id, text: l10n.term(sortTerms[id]) })))}
        ${this.#choice === everyRow ? nothing : html`<button type="button" class="reset" @click=${this.#reset}>${l10n.term('reset')}</button>`}
      </div>
    `;
  }

  #renderSelect(field: keyof RowChoice, chosen: string, options: readonly Option[]): TemplateResult {
    return html`<label class="choice"
      ><span>${this.#l10n.term(field)}</span>
      <select data-field=${field} @change=${this.#choose}>
        ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select></label
    >`;
  }

  /** Empty while nothing is chosen, so that a screen reader is told only what the reader did. */
  #shownText(board: Board, choice: RowChoice): string {
    if (choice === everyRow) return '';
    const l10n = this.#l10n;
    const { total } = board.model.counts;
    const shown = countRows(this.shown(board).model);
    if (shown === 0) return l10n.term('shownNone');
    const count = shown === total ? l10n.term('shownAll', { total }) : l10n.term('shownOf', { shown, total });
    const pillar = board.model.pillars.find(({ id }) => id === choice.pillar);
    const chosen = [
      pillar && l10n.term('chosenPillar', { name: pillar.name }),
      choice.state === '' ? undefined : l10n.term('chosenState', { name: l10n.term(stateTerms[choice.state]) }),
      choice.sort === 'board' ? undefined : l10n.term('chosenSort', { name: l10n.term(sortTerms[choice.sort]) }),
    ].filter((text) => text !== undefined);
    const text = l10n.term('chosen', { count, choice: chosen.join('; ') });
    return choice.sort === 'value' ? `${text} ${l10n.term('sortValueNote')}` : choice.sort === 'target' ? `${text} ${l10n.term('sortTargetNote')}` : text;
  }

  /** A choice that new data no longer offers falls back on all rows. */
  #choiceFor({ pillars }: ScorecardModel): RowChoice {
    const { pillar } = this.#choice;
    return pillar === '' || pillars.some(({ id }) => id === pillar) ? this.#choice : everyRow;
  }

  #levels(): LevelOf {
    const levels = new Map(this.#host.report()?.items.map(({ id, place: { level } }, index) => [id ?? `${index}`, level]));
    return ({ key }) => levels.get(key);
  }

  readonly #choose = ({ currentTarget }: Event): void => {
    const { dataset, value } = currentTarget as HTMLSelectElement;
    const choice = { ...this.#choice, [dataset['field']!]: value };
    this.#take(choice.pillar === '' && choice.state === '' && choice.sort === 'board' ? everyRow : choice);
  };

  readonly #reset = ({ currentTarget }: Event): void => {
    // The button goes; the reader stays among the controls.
    (currentTarget as HTMLElement).parentElement?.querySelector('select')?.focus();
    this.#take(everyRow);
  };

  #take(choice: RowChoice): void {
    this.#choice = choice;
    this.#host.element.requestUpdate();
    void this.#host.element.updateComplete.then(() => this.#tell());
  }

  #tell(): void {
    const total = this.#host.report()?.items.length ?? 0;
    const { pillar, state, sort } = this.#choice;
    const shown = this.#shown !== undefined && this.#choice !== everyRow ? countRows(this.#shown.board.model) : total;
    this.#host.send('xa-scorecard-filter', { pillar, state, sort, shown, total } satisfies ScorecardFilterDetail);
  }
}
