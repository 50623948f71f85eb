import { xlsxFile, type XlsxCell } from '@xaso/readers/fixtures';

const header = ['Chỉ số', 'Giá trị', 'Tử số', 'Mẫu số', 'Đơn vị tính', 'Kỳ'];

/** Rows of a commune's sheet, all of them right. */
export const rightRows: readonly (readonly XlsxCell[])[] = [
  ['Hồ sơ giải quyết đúng hạn', null, 45, 60, '%', 'quý III/2026'],
  ['Kết quả thủ tục hành chính được số hóa', { percent: 0.5 }, 30, 60, '%', 'quý III/2026'],
  ['Sản phẩm OCOP có mặt trên sàn thương mại điện tử', 0, null, null, 'sản phẩm', 'quý III/2026'],
  ['Biên lai điện tử thay biên lai giấy', null, 20, 58, '%', 'quý III/2026'],
];

/** A row whose value nobody can read. */
export const wrongRow: readonly XlsxCell[] = ['Di tích có mã QR giới thiệu thông tin', 'k rõ', null, null, 'di tích', 'quý III/2026'];

/** A workbook with these rows under a title and a header: the first of them is row 3. */
export function sampleWorkbook(rows: readonly (readonly XlsxCell[])[]): Uint8Array {
  return xlsxFile([{ name: 'Quý III', rows: [['Chuyển đổi số của Xã Mẫu'], header, ...rows] }]);
}

/** The same as separated text. */
export function sampleCsv(rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => cells.join(';')).join('\n');
}
