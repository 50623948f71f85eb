import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One answer that may be given. */
export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
  /** `vi` where the words come from data: a page in another language has them read out in their own. */
  readonly lang?: 'vi' | undefined;
}

/** One question with its answers. */
export interface Choice {
  /** Name of the group, once within the card. */
  readonly name: string;
  readonly legend: string;
  /** As that of an option. */
  readonly legendLang?: 'vi' | undefined;
  readonly options: readonly ChoiceOption[];
  readonly value: string | undefined;
  /** Words of the first entry of a list, which takes an answer back. */
  readonly none: string;
  readonly choose: (value: string) => void;
}

/** Up to so many answers stand side by side, where a finger finds them at once. */
const mostRadios = 4;

/** A question as a group of radio buttons, a longer one as a list: native both, so that every phone knows them. */
export function renderChoice(choice: Choice): TemplateResult {
  return choice.options.length <= mostRadios ? renderRadios(choice) : renderList(choice);
}

function renderRadios({ name, legend, legendLang, options, value, choose }: Choice): TemplateResult {
  return html`
    <fieldset part="question" class="choice ${options.length > 2 ? 'wide' : ''}">
      <legend lang=${legendLang ?? nothing}>${legend}</legend>
      <div class="options">
        ${options.map(
          (option) => html`
            <label class="option">
              <input type="radio" name=${name} .checked=${live(option.value === value)} @change=${() => choose(option.value)} />
              <span lang=${option.lang ?? nothing}>${option.text}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderList({ name, legend, legendLang, options, value, none, choose }: Choice): TemplateResult {
  return html`
    <label class="choice" part="question">
      <span class="legend" lang=${legendLang ?? nothing}>${legend}</span>
      <select name=${name} @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
        <option value="" ?selected=${value === undefined}>${none}</option>
        ${options.map((option) => html`<option value=${option.value} lang=${option.lang ?? nothing} ?selected=${option.value === value}>${option.text}</option>`)}
      </select>
    </label>
  `;
}

/** What was answered, for paper, where nothing can be pressed; nothing when there is no answer. */
export function renderAnswer({ legend, options, value }: Choice): TemplateResult | typeof nothing {
  const answered = options.find((option) => option.value === value);
  return answered === undefined ? nothing : html`<p class="print-only"><span class="legend">${legend}</span> ${answered.text}</p>`;
}
