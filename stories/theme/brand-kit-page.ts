import '@xaso/elements/indicator';
import '@xaso/elements/scorecard';
import type { Finding } from '@xaso/core';
import { describeThemeFinding, presets, themeFromBrand, themeProperties, themeToCss, themeToDesignTokens, type Theme } from '@xaso/elements/theme';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { brandKitControlsStyles } from './brand-kit-controls.styles.js';
import { renderMarks } from './brand-kit-marks.js';
import { brandKitPageStyles } from './brand-kit-page.styles.js';
import { brandKitReport } from './brand-kit-report.js';
import { renderColorTable, renderPairTable } from './brand-kit-tables.js';
import { brandKitTablesStyles } from './brand-kit-tables.styles.js';
import { downloadFile } from './download-file.js';
import { measureMarks, type MeasuredLine } from './measure-marks.js';

/** Fonts that devices have, and the one that Storybook brings; the first takes the font of the page. */
const fonts: readonly (readonly [label: string, font: string])[] = [
  ['Theo trang web', ''],
  ['Be Vietnam Pro', 'Be Vietnam Pro, system-ui, sans-serif'],
  ['Arial', 'Arial, sans-serif'],
  ['Tahoma', 'Tahoma, sans-serif'],
  ['Segoe UI', 'Segoe UI, system-ui, sans-serif'],
  ['Times New Roman', 'Times New Roman, serif'],
];

/** The page on which a designer goes from one colour to the files of a brand. It lives in Storybook only. */
export class DemoBrandKit extends LitElement {
  static override styles = [brandKitPageStyles, brandKitControlsStyles, brandKitTablesStyles];

  /** What stands in the field of the colour, whether it can be read or not. */
  @property() brand = presets[0]!.brand as string;

  /** A list of fonts; empty for the font of the page. */
  @property() font = '';

  @state() private _theme: Theme = presets[0]!.theme;

  @state() private _findings: readonly Finding[] = [];

  @state() private _logo: string | undefined;

  /** What the stacked marks of the chosen font leave free, once measured. */
  @state() marks: readonly MeasuredLine[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this._logo !== undefined) URL.revokeObjectURL(this._logo);
    this._logo = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('brand') && !changed.has('font')) return;
    const { value, findings } = themeFromBrand({ brand: this.brand, ...(this.font === '' ? {} : { font: this.font }) });
    this._findings = findings;
    // A colour in the middle of being typed: the last good one stays in view.
    if (value !== undefined) this._theme = value;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('_theme')) return;
    this.style.removeProperty('--xa-font-family');
    for (const [name, value] of themeProperties(this._theme, 'both').value ?? []) this.style.setProperty(name, value);
    void this.#measure();
  }

  protected override render(): TemplateResult {
    return html`
      <h1>Bộ nhận diện</h1>
      <p class="lead">Chọn một màu và một phông chữ. Trang này tính ra đủ màu sáng và tối đọc được, cho xem thử trên thành phần thật, rồi cho tải về tệp CSS và tệp JSON cho phần mềm thiết kế. Không gì được gửi ra ngoài máy này.</p>
      ${this.#renderControls()} ${this.#renderFindings()} ${this.#renderPreview()}
      <h2>Tải về</h2>
      <p>Đặt tệp CSS vào giao diện của trang, sau <code>tokens.css</code> nếu có. Tệp JSON theo định dạng Design Tokens 2025.10.</p>
      <div class="actions">
        <button type="button" class="main" @click=${this.#saveCss}>Tải tệp CSS</button>
        <button type="button" @click=${this.#saveTokens}>Tải tệp JSON</button>
      </div>
      <details>
        <summary>Xem tệp CSS</summary>
        <pre>${themeToCss(this._theme).value}</pre>
      </details>
      <h2>Các biến màu</h2>
      <p>Con số là tương phản thấp nhất của màu ấy trên mọi nền mà nó gặp.</p>
      ${renderColorTable(this._theme)}
      <details>
        <summary>Xem mọi cặp màu</summary>
        ${renderPairTable(this._theme)}
      </details>
      <h2>Dấu chồng ở chữ hoa</h2>
      <p>Dòng trên có dấu nặng, dòng dưới có hai tầng dấu: chỗ chật của chữ hoa tiếng Việt. Con số đo Ế, Ộ, Ữ, Ặ, Ỵ trong chính phông đang chọn, ở cỡ 32 px. Không thành phần nào cắt bỏ phần dấu vượt ra ngoài dòng.</p>
      ${renderMarks(this.marks)}
    `;
  }

  #renderControls(): TemplateResult {
    const shown = /^#[0-9a-f]{6}$/i.test(this.brand) ? this.brand : this._theme.light.brand;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="picker">Màu nhận diện</label>
          <div class="pair">
            <input id="picker" type="color" .value=${shown} @input=${this.#takeBrand} />
            <input type="text" aria-label="Mã màu" spellcheck="false" autocomplete="off" maxlength="40" aria-invalid=${this.#brandIsUnreadable() ? 'true' : nothing} .value=${this.brand} @input=${this.#takeBrand} />
          </div>
        </div>
        <div class="field">
          <label for="font">Phông chữ</label>
          <select id="font" @change=${this.#takeFont}>
            ${fonts.map(([label, font]) => html`<option value=${font} ?selected=${font === this.font}>${label}</option>`)}
            ${fonts.some(([, font]) => font === this.font) ? nothing : html`<option value=${this.font} selected>${this.font}</option>`}
          </select>
        </div>
        <div class="field">
          <label for="logo">Quốc huy hoặc logo</label>
          <input id="logo" type="file" accept="image/*" @change=${this.#takeLogo} />
        </div>
        <fieldset>
          <legend>Bắt đầu từ một mẫu</legend>
          <div class="actions">
            ${presets.map(
              ({ name, brand }) => html`
                <button type="button" aria-pressed=${brand === this.brand} @click=${() => (this.brand = brand)}>
                  <svg class="dot" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8" fill=${brand}></circle></svg>${name.vi}
                </button>
              `,
            )}
          </div>
        </fieldset>
      </form>
    `;
  }

  #renderFindings(): TemplateResult {
    return html`
      <div role="status">
        ${this._findings.length === 0
          ? html`<p class="said">Màu này dùng được đúng như đã cho ở cả hai giao diện.</p>`
          : html`<ul class="said">
              ${this._findings.map((finding) => html`<li class=${finding.severity}>${describeThemeFinding(finding, 'vi')}</li>`)}
              ${this.#brandIsUnreadable() ? html`<li>Bên dưới vẫn là màu dùng được gần nhất, ${this._theme.light.brand}.</li>` : nothing}
            </ul>`}
      </div>
    `;
  }

  #renderPreview(): TemplateResult {
    return html`
      <h2>Xem thử</h2>
      <div class="head">
        <div class="emblem">${this._logo === undefined ? html`<slot name="emblem"><span class="empty">Đặt quốc huy hoặc logo ở đây</span></slot>` : html`<img src=${this._logo} alt="Logo của đơn vị" />`}</div>
        <p><span class="level">Ủy ban nhân dân</span><span class="unit">Xã Mẫu</span></p>
      </div>
      <div class="panels">
        ${(['light', 'dark'] as const).map(
          (mode) => html`
            <section class="panel ${mode}">
              <h3 class="mode">${mode === 'light' ? 'Sáng' : 'Tối'}</h3>
              <xa-indicator as-of="2026-10-15" heading-level="4" indicator="government.on-time-dossiers" .report=${brandKitReport}></xa-indicator>
              <xa-scorecard as-of="2026-10-15" heading-level="4" .report=${brandKitReport}></xa-scorecard>
            </section>
          `,
        )}
      </div>
    `;
  }

  #brandIsUnreadable(): boolean {
    return this._findings.some(({ code }) => code === 'theme.color-unreadable');
  }

  async #measure(): Promise<void> {
    const theme = this._theme;
    const marks = await measureMarks(theme.fontFamily ?? getComputedStyle(this).fontFamily);
    // Another font may have been chosen while this one loaded.
    if (theme === this._theme) this.marks = marks;
  }

  #takeBrand(event: Event): void {
    this.brand = (event.target as HTMLInputElement).value;
  }

  #takeFont(event: Event): void {
    this.font = (event.target as HTMLSelectElement).value;
  }

  #takeLogo(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (this._logo !== undefined) URL.revokeObjectURL(this._logo);
    this._logo = file === undefined ? undefined : URL.createObjectURL(file);
  }

  #saveCss(): void {
    downloadFile('bo-nhan-dien.css', 'text/css;charset=utf-8', themeToCss(this._theme).value ?? '');
  }

  #saveTokens(): void {
    downloadFile('bo-nhan-dien.tokens.json', 'application/json', `${JSON.stringify(themeToDesignTokens(this._theme), null, 2)}\n`);
  }
}

customElements.define('demo-brand-kit', DemoBrandKit);

declare global {
  interface HTMLElementTagNameMap {
    'demo-brand-kit': DemoBrandKit;
  }
}
