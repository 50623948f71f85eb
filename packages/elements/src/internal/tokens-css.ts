import { colorTokens, radiusTokens, spaceTokens, type ColorName } from './tokens.js';

const colorNames = Object.keys(colorTokens) as ColorName[];

/** What each colour is for, in the words of the reference. Kept apart from the values, so that no page downloads it. */
export const colorUses: Readonly<Record<ColorName, string>> = {
  text: 'Chữ chính',
  'text-quiet': 'Chữ phụ: kỳ số liệu, nguồn',
  surface: 'Nền của thành phần',
  'surface-quiet': 'Nền của dòng mở ra, đầu bảng',
  line: 'Đường kẻ mảnh',
  'line-strong': 'Viền của nút',
  accent: 'Màu nhấn: liên kết, nút, giá trị',
  'on-accent': 'Chữ trên nền màu nhấn',
  'accent-quiet': 'Nền nhạt của màu nhấn',
  caution: 'Chữ của nhãn cần kiểm tra lại',
  'caution-quiet': 'Nền của nhãn cần kiểm tra lại',
};

/**
 * The text of `tokens.css`: the reference of the public tokens, and the two themes for pages that choose one with `data-theme`.
 * It never sets `color-scheme`: that is the page's to say.
 */
export function tokensCss(): string {
  const theme = (name: 'light' | 'dark'): string =>
    [`[data-theme='${name}'] {`, ...colorNames.map((color) => `  --xa-color-${color}: ${colorTokens[color][name]};`), '}'].join('\n');
  return `/*
 * Xã Số: các biến giao diện dùng chung. Tệp này được sinh ra; xin đừng sửa tay.
 * Không bắt buộc: thành phần nào cũng có sẵn giá trị sáng và tối theo color-scheme của trang.
 * Nạp tệp này khi trang chọn giao diện bằng data-theme="light" hoặc data-theme="dark"
 * (nên đặt kèm color-scheme cùng tên để thanh cuộn, ô nhập liệu cùng đổi).
 * Muốn đổi màu, khoảng cách, phông chữ: đặt lại biến ở :root hoặc ở một khối bất kỳ.
 *
${colorNames.map((color) => ` *   --xa-color-${color}: ${colorUses[color]}.`).join('\n')}
${Object.entries(spaceTokens).map(([name, units]) => ` *   --xa-space-${name}: mặc định ${String(units).replace('.', ',')} × max(1rem, 16px).`).join('\n')}
${Object.entries(radiusTokens).map(([name, pixels]) => ` *   --xa-radius-${name}: mặc định ${pixels}px.`).join('\n')}
 *   --xa-font-family: phông chữ; mặc định theo trang.
 *   --xa-font-weight-strong: độ đậm của tiêu đề và giá trị; mặc định 600.
 */

${theme('light')}

${theme('dark')}
`;
}
