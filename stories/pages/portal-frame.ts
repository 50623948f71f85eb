import { presets, themeToCss } from '@xaso/elements/theme';
import { html, type TemplateResult } from 'lit';

/** A page in the colours that the brand kit makes of one colour; both themes follow the page's `color-scheme`. */
const colors = themeToCss(presets[2]!.theme).value!;

const styles = `
  ${colors}
  * { box-sizing: border-box; }
  body { padding: 0; background: var(--xa-color-surface-quiet); color: var(--xa-color-text); font-size: max(1rem, 16px); line-height: 1.55; }
  a { color: var(--xa-color-accent); }
  h1, h2, p { margin-block: 0 0.75rem; }
  h1 { font-size: 1.75em; line-height: 1.35; text-wrap: balance; }
  h2 { font-size: 1.375em; line-height: 1.4; }
  .khung { max-inline-size: 72rem; margin-inline: auto; padding-inline: 1rem; }
  .dau { background: #1d3f72; color: #fff; }
  .dau .khung { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; padding-block: 0.75rem; }
  .dau p { margin: 0; }
  .dau .ten { font-size: 1.25em; font-weight: 700; }
  .dau ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
  .dau a { display: inline-flex; min-block-size: 44px; align-items: center; color: #fff; text-underline-offset: 0.3em; }
  .dau a:not([aria-current]) { text-decoration: none; }
  main { display: grid; gap: 2rem; padding-block: 1.5rem 2.5rem; }
  main > * { min-inline-size: 0; }
  .o { padding: clamp(0.75rem, 3vw, 1.5rem); background: var(--xa-color-surface); border: 1px solid var(--xa-color-line); border-radius: 8px; }
  .ghi-chu { color: var(--xa-color-text-quiet); }
  .chan { padding-block: 1rem 2rem; border-block-start: 1px solid var(--xa-color-line); color: var(--xa-color-text-quiet); }
  @media print {
    body { background: none; font-size: 10pt; }
    .dau, .chan { background: none; color: #000; }
    .dau nav { display: none; }
    .o { padding: 0; border: 0; }
    main { gap: 12pt; padding-block: 6pt; }
  }
`;

/** What stands around the boards of a whole page. */
export interface PortalFrame {
  readonly unit: string;
  readonly menu: readonly string[];
  /** The entry of the menu that is shown. */
  readonly current: string;
  /** What is true of all figures of the page. */
  readonly foot: string;
  readonly content: TemplateResult;
}

/** A page of a portal: head, menu, content, foot. */
export function portalFrame({ unit, menu, current, foot, content }: PortalFrame): TemplateResult {
  return html`
    <style>${styles}</style>
    <header class="dau">
      <div class="khung">
        <p><span class="ten">${unit}</span><br />Cổng thông tin điện tử</p>
        <nav aria-label="Trang">
          <ul>${menu.map((name) => (name === current ? html`<li><a href="#" aria-current="page">${name}</a></li>` : html`<li><a href="#">${name}</a></li>`))}</ul>
        </nav>
      </div>
    </header>
    <main class="khung">${content}</main>
    <footer class="chan"><div class="khung"><p>${foot}</p></div></footer>
  `;
}
