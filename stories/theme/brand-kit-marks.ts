import { formatNumber } from '@xaso/core';
import { lineHeights, weights } from '@xaso/elements/theme';
import { html, type TemplateResult } from 'lit';
import { tooTight, type MeasuredLine } from './measure-marks.js';

const where = new Map<number, string>([
  [1.4, 'tiêu đề, giá trị, nút, nhãn'],
  [1.5, 'tên chỉ số'],
  [1.55, 'chữ thường'],
  [tooTight, 'để so sánh, không dùng'],
]);

/** The size of the specimens, in pixels. */
const size = 32;

function verdict(lines: readonly MeasuredLine[], weight: number, lineHeight: number): string {
  const gap = lines.find((line) => line.weight === weight && line.lineHeight === lineHeight)?.gap;
  if (gap === undefined) return 'đang đo';
  const pixels = formatNumber(Math.abs(gap) * size, { language: 'vi', maximumDecimals: 1 });
  return gap >= 0 ? `đủ chỗ, hở ${pixels} px` : `chạm nhau ${pixels} px`;
}

/** Two lines of capitals, dots below over marks above, at each weight and line height, with what a measurement says. */
export function renderMarks(lines: readonly MeasuredLine[]): TemplateResult {
  return html`
    <div class="marks">
      ${[...lineHeights, tooTight].map(
        (lineHeight) => html`
          <section>
            <h3>Giãn dòng ${formatNumber(lineHeight, { language: 'vi' })}<span class="quiet">${where.get(lineHeight)}</span></h3>
            <ul>
              ${weights.map(
                (weight) => html`
                  <li>
                    <span class="specimen weight-${weight} height-${lineHeight * 100}" lang="vi">Ặ Ỵ Ộ Ự Ậ<br />Ế Ộ Ữ Ể Ấ</span>
                    <span class="quiet">Độ đậm ${weight}: ${verdict(lines, weight, lineHeight)}</span>
                  </li>
                `,
              )}
            </ul>
          </section>
        `,
      )}
    </div>
  `;
}
