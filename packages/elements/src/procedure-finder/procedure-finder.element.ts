import type { Finding } from '@xaso/core';
import type { Channel, SearchFilter } from '@xaso/procedures';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { todayOf } from '../internal/clock.js';
import { inlineScriptText } from '../internal/data/inline-watch.js';
import { DataController } from '../internal/data-controller.js';
import type { DataMessages } from '../internal/data-messages.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type Localizer, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { DataStatus } from '../internal/xa-element.js';
import { goalOfKey } from './arrow-keys.js';
import { answerCard, finderModel } from './finder-contract.js';
import type { ChosenProcedure, FinderDesk } from './finder-desk.js';
import type { FinderEntry } from './finder-entries.js';
import { finderListsStyles } from './finder-lists.styles.js';
import { finderMediaStyles } from './finder-media.styles.js';
import { shippedCatalogue, type FinderSource } from './finder-source.js';
import type { FinderScene, FinderState } from './finder-scene.js';
import { withAnswer } from './group-answers.js';
import { HashController } from './hash-controller.js';
import type { HashState } from './hash-state.js';
import { procedureFinderMessages, type ProcedureFinderMessages } from './procedure-finder.messages.js';
import { procedureFinderStyles } from './procedure-finder.styles.js';
import { renderBox } from './render-box.js';

/** Detail of `xa-procedure-select`. */
export interface ProcedureSelectDetail {
  readonly code: string;
  /** Official name. */
  readonly name: string;
  /** What was typed when it was chosen; empty when it was chosen without a search. */
  readonly query: string;
}

/** Detail of `xa-procedure-search`. */
export interface ProcedureSearchDetail {
  readonly query: string;
  /** How many procedures were found. */
  readonly count: number;
}

/** Where the focus can go: the box, the card, the first of the results, or the line of a procedure. */
type FocusGoal = 'box' | 'card' | 'first' | { readonly code: string };

const noFindings: readonly Finding[] = [];

/** Lines of the results that are shown at first. */
const firstRows = 8;

/** What the reader has done, before anything is done. */
const start: FinderState = { query: '', filter: {}, chosen: undefined, shown: firstRows, answers: new Map(), toggled: new Set(), recent: [] };

/** Milliseconds after the last stroke of a key before results are told: a screen reader would else talk into the typing. */
const pauseOfTyping = 600;

/** Procedures that are remembered as just viewed, in memory only. */
const rememberedChoices = 3;

/**
 * Finds the procedure that somebody means, in the words that people use, and opens its answer card in place.
 *
 * The results are a plain list of buttons below the box, not a listbox that the box controls with `aria-activedescendant`:
 * TalkBack on Android, which most readers of commune pages who need one have, does not follow an active descendant while the
 * finger explores the screen, and reads an option as one flat text without its buttons. Buttons are found by swiping, by touch
 * and by keyboard alike; the arrow keys move the focus itself from the box through the list and back; a status line tells how
 * many were found once the typing rests.
 *
 * @summary Search box for administrative procedures, with their answer cards.
 * @tagname xa-procedure-finder
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put a plain list of links to procedures here.
 * @slot help - Whom to ask, in the page's own words; shown where nothing is found and where a procedure is known by its name only.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<ProcedureSelectDetail>} xa-procedure-select - The reader chose a procedure.
 * @event {CustomEvent<ProcedureSearchDetail>} xa-procedure-search - The reader searched; told once the typing rests.
 * @csspart base - The outer box.
 * @csspart box - Label, box and hint.
 * @csspart label - The question above the box.
 * @csspart input - The box.
 * @csspart hint - The line below the box.
 * @csspart clear - The button that takes away what was typed.
 * @csspart filters - The panel for choosing by field, audience, life event and level.
 * @csspart reset - The button that takes back the chosen conditions.
 * @csspart overlay-status - Says that the commune's own file could not be loaded, or that entries of it have errors.
 * @csspart lexicon-status - Says so of the commune's own words.
 * @csspart unknown-code - Says that the address names a procedure that is not in the catalogue.
 * @csspart results - What was found, or what is asked for most.
 * @csspart recent - What was just viewed.
 * @csspart title - The heading of a list.
 * @csspart count - How many were found.
 * @csspart list - The list of results.
 * @csspart hit - One procedure of a list.
 * @csspart name - The name of a procedure in a list.
 * @csspart group - Near-identical procedures as one line.
 * @csspart question - What tells them apart.
 * @csspart answer - One answer to it.
 * @csspart more - The button that shows further results.
 * @csspart nothing - Says that nothing was found, and what to do next.
 * @csspart card - The chosen procedure.
 * @csspart back - The button back to the results.
 * @csspart listing - What is known of a procedure that has no card.
 * @csspart listing-name - The name of that procedure.
 * @csspart expired - Says that a procedure is not in force.
 * @csspart retry - The button that asks again for what did not come.
 * @csspart reload - The button that loads the page again, where the code of the kit did not come.
 * @csspart findings - The panel that names wrong records to editors.
 * @csspart status - The line about loading and faults.
 * @cssproperty [--xa-procedure-finder-box-radius=var(--xa-radius-m)] - Corner radius of the box.
 * @cssproperty [--xa-procedure-finder-mark-color=var(--xa-color-accent-quiet)] - Ground of what was found in a name.
 */
export class XaProcedureFinder extends XaDataElement {
  static override readonly tag = 'xa-procedure-finder';
  static override styles: CSSResultGroup = [XaDataElement.styles, procedureFinderStyles, finderListsStyles, finderMediaStyles];

  readonly #l10n = new LocalizeController<ProcedureFinderMessages>(this, procedureFinderMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #data = new DataController<FinderSource>(this, {
    reader: finderModel,
    property: () => this.catalogue ?? (this.shipped && !this.src && inlineScriptText(this) === undefined ? shippedCatalogue : undefined),
    isEmpty: (source) => finderModel.value?.filled(source).items.length === 0,
    limits: { size: 25_000_000 }, // every procedure of the country with its details
  });
  readonly #hash = new HashController(this, (state, isStart) => this.#goTo(state, isStart));
  /** The words about data are those of all elements, some put in other words: for the compiler that is another catalogue. */
  readonly #dataWords = this.#l10n as unknown as Localizer<DataMessages>;
  #desk: FinderDesk | undefined;
  #found: readonly FinderEntry[] | undefined;
  #count = 0;
  #chosen: ChosenProcedure | undefined;
  /** Where the focus goes once the element is drawn. */
  #focus: FocusGoal | undefined;
  /** Whether the focus is on the region of a card that is still on its way. */
  #waitsForCard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What waits for the index: to tell what was found, and what Enter was pressed for. */
  #tells = false;
  #submits = false;

  /** Catalogue to search, a `procedure-catalogue` or a `search-index`. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) catalogue?: unknown;

  /** Whether the procedures that come with the kit are searched, where the page gives none of its own. */
  @property({ type: Boolean }) shipped = false;

  /** What the commune says itself, a `procedure-overlay`: fees, counters, hours, telephones. */
  @property({ attribute: false }) overlay?: unknown;

  /** Address of the commune's own file in JSON, where `overlay` is not given. */
  @property({ attribute: 'overlay-src' }) overlaySrc?: string | undefined;

  /** The commune's own words for procedures, a `search-lexicon`; they come before those of the kit. */
  @property({ attribute: false }) lexicon?: unknown;

  /** Address of the commune's own words in JSON, where `lexicon` is not given. */
  @property({ attribute: 'lexicon-src' }) lexiconSrc?: string | undefined;

  /** Address of a `search-index` made ahead of time from the same catalogue. One that does not fit is passed over. */
  @property({ attribute: 'index-src' }) indexSrc?: string | undefined;

  /** Address of the details of one procedure, with `{code}` in it, relative to the page; the catalogue's own `detailsUrl` when left out. */
  @property({ attribute: 'details-src' }) detailsSrc?: string | undefined;

  /** Whether the address of the page tells what was typed or chosen, so that the Back button and links lead there. For one finder of a page. */
  @property({ type: Boolean, attribute: 'sync-hash' }) syncHash = false;

  /** How a file is handed in at first, on the cards: `inPerson`, `online` or `postal`; the reader may choose another way. */
  @property() channel: Channel = 'inPerson';

  /** Address at which the commune takes reports of mistakes, for the cards: a page or `mailto:`. */
  @property({ attribute: 'report-href' }) reportHref?: string | undefined;

  /** Address of those who help at hand, for the cards: a page or `tel:`. */
  @property({ attribute: 'help-href' }) helpHref?: string | undefined;

  /** Words for those who help at hand, in place of "Cần người giúp? Nhờ tổ công nghệ số cộng đồng". */
  @property({ attribute: 'help-text' }) helpText?: string | undefined;

  /** Whether a button of the cards copies the procedure as JSON-LD. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<ProcedureFinderMessages> | undefined;

  @state() private _state: FinderState = start;
  @state() private _said = '';
  @state() private _card: 'ready' | 'loading' | 'failed' = 'loading';

  constructor() {
    super();
    new PrintController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const source = this.#data.value;
    const model = finderModel.value;
    if (source && model) {
      this.#desk ??= new model.FinderDesk(this, () => this._state.query.trim() !== '');
      this.#desk.take(source);
    }
    const desk = source && this.#desk;
    const { query, filter, chosen } = this._state;
    this.#chosen = desk?.choose(chosen);
    this.#found = undefined;
    if (!desk) return;
    if (query.trim() === '') {
      this.#found = desk.browse(filter);
      this.#count = this.#found.length;
    } else {
      const searched = desk.search(query, filter);
      this.#found = searched?.entries;
      this.#count = searched?.result.hits.length ?? 0;
    }
    if (answerCard.value) this._card = 'ready';
  }

  protected override render(): TemplateResult {
    const scene = this.#scene();
    const isShown = this.#data.status === 'loading' || scene !== undefined;
    return html`
      <p class="visually-hidden" role="status" lang=${this.#l10n.language}>${this._said}</p>
      <div part="base" lang=${this.#l10n.language} @keydown=${this.#move} @click=${this.#keepFocus}>
        ${isShown && !this.#chosen ? this.#box() : nothing} ${renderDataNotice(this.#data, this.#dataWords)}
        ${scene && finderModel.value!.renderFaults(scene, this.#dataWords, this.#hasCard)}
        ${scene && !this.#chosen ? finderModel.value!.renderFilters(scene) : nothing} ${scene && this.#body(scene)}
      </div>
      ${scene ? nothing : html`<slot></slot>`}
    `;
  }

  protected override updated(): void {
    this.#desk?.work(this.#found?.length === 0 || (this.#chosen !== undefined && !this.#hasCard));
    if (this.#chosen?.status === 'whole' && this._card === 'loading') this.waitFor(this.#bringCard());
    // What is said and chosen changes the element again, which is for after it is drawn.
    if (this.#found && (this.#tells || this.#submits)) queueMicrotask(this.#answerTyping);
    if (this.#focus && (this.#chosen !== undefined) === (this.#focus === 'card')) this.#moveFocus(this.#focus);
    else if (this.#waitsForCard && !this.#isOnItsWay) void this.#focusHeading();
  }

  /** Records what became of the data; what is wrong with the commune's own file or words is named, too. */
  override reportStatus(status: DataStatus, findings: readonly Finding[] = noFindings): void {
    super.reportStatus(...(this.#desk?.judge(status, findings) ?? ([status, findings] as const)));
  }

  /** Puts words into the box, as if they had been typed; the reader's own typing goes on from there. */
  search(query: string): void {
    this._state = { ...this._state, ...afresh, query, chosen: undefined };
  }

  /** Puts the focus into the box, or onto the card that is open. */
  override focus(options?: FocusOptions): void {
    const target = this.renderRoot.querySelector<HTMLElement>("input[type='search'], [part~='card']");
    if (target) target.focus(options);
    else super.focus(options);
  }

  #scene(): FinderScene | undefined {
    const desk = this.#data.value && this.#data.status !== 'empty' ? this.#desk : undefined;
    return desk && { desk, state: this._state, acts: this.#acts, l10n: this.#l10n, links: this.#links, headingLevel: this.headingLevel, today: todayOf(this) };
  }

  /** Whether an answer card is open, which tells itself what it lacks. */
  get #hasCard(): boolean {
    return this.#chosen?.status === 'whole' && this._card === 'ready';
  }

  /** Whether more of the chosen procedure is about to be shown. */
  get #isOnItsWay(): boolean {
    return this.#chosen?.status === 'loading' || (this.#chosen?.status === 'whole' && this._card === 'loading');
  }

  #box(): TemplateResult {
    return renderBox(this._state.query, this.#l10n, { type: this.#type, submit: this.#enter, clear: this.#clear });
  }

  #body(scene: FinderScene): TemplateResult {
    const model = finderModel.value!;
    if (!this.#chosen) return model.renderResults(this.#found, this.#count, scene);
    const { code } = this.#chosen.procedure;
    const { linkHosts, linkPresets, channel, reportHref, helpHref, helpText, jsonLd, overlay, overlaySrc } = this;
    return model.renderChosen(this.#chosen, { asOf: todayOf(this), linkHosts, linkPresets, shareHref: this.#hash.hrefOf(code), card: this._card, channel, reportHref, helpHref, helpText, jsonLd, overlay, overlaySrc }, scene);
  }

  readonly #acts: FinderScene['acts'] = {
    choose: (code) => this.#choose(code),
    follow: (code) => this.#follow(code),
    back: () => this.#back(),
    more: () => {
      const next = this.renderRoot.querySelectorAll('[part~=list] > li').length;
      this._state = { ...this._state, shown: this._state.shown + finderModel.value!.moreRows };
      void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('[part~=list] > li')[next]?.querySelector('button')?.focus());
    },
    toggle: (group) => {
      const toggled = new Set(this._state.toggled);
      if (!toggled.delete(group)) toggled.add(group);
      this._state = { ...this._state, toggled };
    },
    answer: (group, about, value) => this.#answer(group, about, value),
    narrow: (filter) => this.#narrow(filter),
    unfilter: () => {
      this.#narrow({});
      this.#focus = 'box'; // the button goes
    },
    redraw: () => this.requestUpdate(),
  };

  readonly #type = (event: Event): void => {
    // A choice finds its card there, and its links, even if the network has gone by then.
    answerCard.load().catch(() => undefined);
    void this.#links.load();
    this.#submits = false;
    this.search((event.target as HTMLInputElement).value);
    this.#tellLater();
  };

  readonly #clear = (): void => {
    this.search('');
    this.#tellLater();
    this.#focus = 'box';
  };

  /** Enter opens what was found when it is one, and otherwise leads to the first. */
  readonly #enter = (event: Event): void => {
    event.preventDefault();
    if (this._state.query.trim() === '') return;
    this.#submits = true;
    this.#tells = true;
    this.requestUpdate();
  };

  /** Does what waited for results: tells them, then follows Enter. */
  readonly #answerTyping = (): void => {
    if (!this.#found) return;
    if (this.#tells) this.#tell();
    if (this.#submits) this.#submit();
  };

  #submit(): void {
    this.#submits = false;
    const [first, second] = this.#found ?? [];
    if (first?.type === 'procedure' && second === undefined) this.#choose(first.procedure.code);
    else if (first) this.#moveFocus('first');
  }

  #narrow(filter: SearchFilter): void {
    this._state = { ...this._state, ...afresh, filter, chosen: undefined };
    this.#tellLater();
  }

  #answer(group: string, about: string, value: string | undefined): void {
    const answers = new Map(this._state.answers).set(group, withAnswer(this._state.answers.get(group), about, value));
    this._state = { ...this._state, answers };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".questions [part~='answer'], .questions .rows button")?.focus());
  }

  #choose(code: string): void {
    const procedure = this.#desk?.byCode.get(code);
    if (!procedure) return;
    answerCard.load().catch(() => undefined);
    const { query } = this._state;
    const recent = [code, ...this._state.recent.filter((each) => each !== code)].slice(0, rememberedChoices);
    this.#hash.write({ query: query.trim() });
    this._state = { ...this._state, chosen: code, recent };
    this.#focus = 'card';
    this._said = '';
    this.#hash.write({ code }, { isStep: true });
    this.emit<ProcedureSelectDetail>('xa-procedure-select', { code, name: procedure.name, query: query.trim() });
  }

  /** The reader went on from a card to what has come in its place; the card itself has said so. */
  #follow(code: string): void {
    if (code === this._state.chosen || !this.#desk?.byCode.has(code)) return;
    this._state = { ...this._state, chosen: code };
    this.#focus = 'card';
    this.#hash.write({ code }, { isStep: true });
  }

  #back(): void {
    const { chosen, query } = this._state;
    this._state = { ...this._state, chosen: undefined };
    this.#focus = chosen === undefined ? 'box' : { code: chosen };
    this.#hash.leave({ query: query.trim() });
  }

  /** The address of the page says something else: at its start, by a link, or by the Back button. */
  #goTo({ code, query = '' }: HashState, isStart: boolean): void {
    const { chosen, query: typed } = this._state;
    if (code === undefined) {
      if (chosen !== undefined && !isStart) this.#focus = { code: chosen };
      this._state = { ...this._state, ...(query === typed.trim() ? {} : afresh), chosen: undefined, query: query === typed.trim() ? typed : query };
    } else if (code !== chosen) {
      this._state = { ...this._state, chosen: code };
      if (!isStart) this.#focus = 'card';
    }
  }

  #tellLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tells = true;
      this.requestUpdate();
    }, pauseOfTyping);
  }

  /** Says what was found, to a screen reader, to the page and to its address. */
  #tell(): void {
    this.#tells = false;
    clearTimeout(this.#timer);
    if (this._state.chosen !== undefined) return;
    const query = this._state.query.trim();
    const [first] = this.#found ?? [];
    const isStart = query === '' && Object.keys(this._state.filter).length === 0;
    const name = first && finderModel.value!.titleOf(first.type === 'group' ? first.lead : first.procedure);
    this._said = isStart ? '' : name === undefined ? (query === '' ? this.#l10n.term('nothingFiltered') : this.#l10n.term('nothing', { query })) : this.#l10n.term('said', { count: this.#count, name });
    this.#hash.write({ query });
    if (!isStart) this.emit<ProcedureSearchDetail>('xa-procedure-search', { query, count: this.#count });
  }

  async #bringCard(): Promise<void> {
    try {
      await answerCard.load();
      this._card = 'ready';
    } catch {
      this._card = 'failed';
    }
  }

  /** The arrow keys go through the results and back into the box; in the card Escape leads back. */
  readonly #move = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#chosen) {
      if (event.key !== 'Escape' || (event.composedPath()[0] as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      return this.#back();
    }
    const box = this.renderRoot.querySelector<HTMLInputElement>("input[type='search']");
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-item]')];
    const at = items.indexOf(target);
    if (target !== box && at < 0) return;
    const goal = goalOfKey(event.key, at, items, box);
    const clears = event.key === 'Escape' && at < 0 && this._state.query !== '';
    // A key held down on Enter would open one thing after another.
    if (goal || clears || (event.key === 'Enter' && event.repeat)) event.preventDefault();
    if (clears) this.#clear();
    goal?.focus();
  };

  /** A button for another attempt goes when it is pressed. */
  readonly #keepFocus = (event: Event): void => {
    if (!(event.target as Element).closest("[part~='retry']")) return;
    this.#focus = this.#chosen ? 'card' : 'box';
    this.requestUpdate();
  };

  #moveFocus(goal: FocusGoal): void {
    this.#focus = undefined;
    const root = this.renderRoot;
    if (goal === 'card') return void this.#focusCard();
    const box = root.querySelector<HTMLElement>("input[type='search']");
    if (goal === 'box') return box?.focus();
    const item = goal === 'first' ? root.querySelector<HTMLElement>("[part~='results'] [data-question] button, [part~='results'] [data-item]") : root.querySelector<HTMLElement>(`[data-code='${CSS.escape(goal.code)}']`);
    (item ?? box)?.focus();
  }

  /** The card is a region that takes the focus at once; its heading follows when it is there, so that a screen reader reads from the top. */
  async #focusCard(): Promise<void> {
    const region = this.renderRoot.querySelector<HTMLElement>("[part~='card']");
    if (!region) return;
    region.focus();
    // What stands there meanwhile goes, and would take the focus with it.
    this.#waitsForCard = this.#isOnItsWay;
    if (!this.#waitsForCard) await this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    this.#waitsForCard = false;
    const region = this.renderRoot.querySelector<HTMLElement>("[part~='card']");
    if (!region) return;
    await this.updateComplete;
    const card = region.querySelector('xa-procedure');
    await card?.updateComplete;
    const heading = (card?.shadowRoot ?? region).querySelector<HTMLElement>('h2, h3, h4, h5, h6');
    if (!heading || this.shadowRoot?.activeElement !== region) return; // the reader has gone on meanwhile
    heading.tabIndex = -1;
    heading.focus();
  }
}

/** What begins again with other words or other conditions. */
const afresh = { shown: start.shown, answers: start.answers, toggled: start.toggled };

declare global {
  interface HTMLElementEventMap {
    'xa-procedure-select': CustomEvent<ProcedureSelectDetail>;
    'xa-procedure-search': CustomEvent<ProcedureSearchDetail>;
  }
}
