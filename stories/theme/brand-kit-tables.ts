import { formatNumber } from '@xaso/core';
import { contrastChecks, themeColorNames, themeColorUses, type ContrastCheck, type HexColor, type Theme, type ThemeColorName } from '@xaso/elements/theme';
import { html, type TemplateResult } from 'lit';

/** Cut off rather than rounded, so that nothing that fails reads as if it passed. */
const ratioText = (ratio: number): string => `${formatNumber(Math.floor(ratio * 100) / 100, { language: 'vi', minimumDecimals: 2 })}:1`;
const leastText = (least: number): string => `${formatNumber(least, { language: 'vi' })}:1`;

const swatch = (color: HexColor): TemplateResult => html`<svg class="swatch" viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" fill=${color}></rect></svg>`;

const sample = ({ frontColor, backColor, kind }: ContrastCheck): TemplateResult => html`
  <svg class="sample" viewBox="0 0 56 32" aria-hidden="true">
    <rect width="56" height="32" fill=${backColor}></rect>
    ${kind === 'text'
      ? html`<svg viewBox="0 0 56 32"><text x="28" y="22" text-anchor="middle" font-size="16" font-weight="600" fill=${frontColor}>Ế Ộ</text></svg>`
      : html`<svg viewBox="0 0 56 32"><rect x="10" y="8" width="36" height="16" rx="3" fill="none" stroke-width="2" stroke=${frontColor}></rect></svg>`}
  </svg>
`;

/** The pair of a colour that comes closest to its limit. */
function closest(checks: readonly ContrastCheck[], front: ThemeColorName): ContrastCheck | undefined {
  return checks.filter((check) => check.front === front).sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
}

const closestText = (check: ContrastCheck | undefined): TemplateResult | string =>
  check === undefined ? 'nền hoặc đường kẻ' : html`<strong>${ratioText(check.ratio)}</strong> trên ${check.back}, cần ${leastText(check.least)}`;

/** Every colour of the theme: name, use, both values, and the lowest contrast that it has on anything. */
export function renderColorTable({ light, dark }: Theme): TemplateResult {
  const lightChecks = contrastChecks(light);
  const darkChecks = contrastChecks(dark);
  return html`
    <table>
      <caption class="hidden">Các biến màu và tương phản thấp nhất của từng màu</caption>
      <thead>
        <tr><th scope="col">Biến</th><th scope="col">Sáng</th><th scope="col">Tối</th></tr>
      </thead>
      <tbody>
        ${themeColorNames.map(
          (name) => html`
            <tr>
              <th scope="row"><code>--xa-color-${name}</code><span class="quiet">${themeColorUses[name]}</span></th>
              <td data-label="Sáng">${swatch(light[name])}<span><code>${light[name]}</code><span class="quiet">${closestText(closest(lightChecks, name))}</span></span></td>
              <td data-label="Tối">${swatch(dark[name])}<span><code>${dark[name]}</code><span class="quiet">${closestText(closest(darkChecks, name))}</span></span></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Every pair that can be seen, measured in both themes. */
export function renderPairTable({ light, dark }: Theme): TemplateResult {
  const darkChecks = contrastChecks(dark);
  const verdict = (check: ContrastCheck): TemplateResult => html`${sample(check)}<span><strong>${ratioText(check.ratio)}</strong> ${check.passes ? 'đạt' : 'không đạt'}</span>`;
  return html`
    <table>
      <caption class="hidden">Mọi cặp màu và tương phản</caption>
      <thead>
        <tr><th scope="col">Cặp màu</th><th scope="col">Sáng</th><th scope="col">Tối</th></tr>
      </thead>
      <tbody>
        ${contrastChecks(light).map(
          (check, index) => html`
            <tr>
              <th scope="row"><code>${check.front}</code> trên <code>${check.back}</code><span class="quiet">${check.kind === 'text' ? 'chữ' : 'nét'}, cần ${leastText(check.least)}</span></th>
              <td data-label="Sáng">${verdict(check)}</td>
              <td data-label="Tối">${verdict(darkChecks[index]!)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
