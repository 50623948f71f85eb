import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

// Drawn for the desk on a grid of 24, strokes in the colour of the text beside them.
const shapes = {
  sheet: svg`<path d="M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7M12 9.5v9" />`,
  done: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  error: svg`<circle cx="12" cy="12" r="9" /><path d="m8.5 8.5 7 7m0-7-7 7" />`,
  warning: svg`<path d="M12 4 2.8 19.5h18.4z" /><path d="M12 10v4.5M12 17v.4" />`,
  note: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.6v.4" />`,
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" />`,
  copy: svg`<path d="M9 8.5h10V21H9zM15 8.5V4H5v12.5h4" />`,
  next: svg`<path d="M5 12h14M13 6l6 6-6 6" />`,
  back: svg`<path d="M19 12H5M11 6l-6 6 6 6" />`,
  shield: svg`<path d="M12 3 5 6v5.5c0 4.5 3 7.8 7 9.5 4-1.7 7-5 7-9.5V6z" /><path d="m9 12 2.2 2.2L15.4 10" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** Name of an icon. */
export type IconName = keyof typeof shapes;

/** An icon beside a text that says the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

/** A button with words. */
export function button(words: string, onClick: () => void, { look = 'plain', name, before, after, label }: { readonly look?: 'plain' | 'main' | 'quiet'; readonly name?: string; readonly before?: IconName; readonly after?: IconName; readonly label?: string } = {}): TemplateResult {
  return html`<button type="button" class="button ${look}" data-name=${name ?? nothing} aria-label=${label ?? nothing} @click=${onClick}>${before === undefined ? nothing : icon(before)}<span>${words}</span>${after === undefined ? nothing : icon(after)}</button>`;
}

/** One of a few ways, one of which holds. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly hint?: string;
}

/** A group of radio buttons. */
export function choices<Value extends string>(legend: string, name: string, options: readonly Choice<Value>[], chosen: Value, onChoose: (value: Value) => void, look: 'cards' | 'row' = 'row'): TemplateResult {
  return html`
    <fieldset class="choices ${look}">
      <legend>${legend}</legend>
      <div class="options">
        ${options.map(
          ({ value, words, hint }) => html`
            <label class="option">
              <input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} @change=${() => onChoose(value)} />
              <span><span class="option-words">${words}</span>${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** An option of a select. */
export function option(value: string, words: string, isSelected: boolean): TemplateResult {
  return html`<option value=${value} .selected=${live(isSelected)}>${words}</option>`;
}

/** The value that was chosen in a select. */
export function chosenIn(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}

/** A file to be chosen: the input itself is there for keys and screen readers, its label looks like a button. */
export function fileInput(id: string, words: string, accept: string, onFiles: (files: readonly File[]) => void, look: 'plain' | 'main' = 'plain'): TemplateResult {
  const taken = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file, corrected, may be chosen once more.
    input.value = '';
    onFiles(files);
  };
  return html`<span class="file-input"><input type="file" id=${id} accept=${accept} @change=${taken} /><label for=${id} class="button ${look}">${icon('sheet')}<span>${words}</span></label></span>`;
}
