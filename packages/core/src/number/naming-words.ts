import type { Token } from './quantity-tokens.js';
import { isDayAndMonth, isYear, type Figure } from './read-figure.js';
import { isTimeUnit } from './unit-word.js';

/**
 * Nouns behind which a number is a name or an ordinal: "lớp 5", "Điều 12", "Đề án 06", "tầng 3".
 * One or two words, in lower case. The list is of the language, not of a topic: what Vietnamese numbers instead of naming.
 */
const namingNouns: ReadonlySet<string> = new Set([
  // parts of a document, and documents
  'điều', 'khoản', 'mục', 'chương', 'phần', 'trang', 'phụ lục', 'tiêu chí', 'số',
  'nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công văn', 'kế hoạch', 'đề án', 'chương trình', 'phiên bản', 'mẫu',
  // places and parts of them
  'khu', 'tiểu khu', 'khối', 'tổ', 'thôn', 'xóm', 'ấp', 'bản', 'buôn', 'phường', 'quận', 'cụm', 'đội', 'nhóm', 'lô', 'thửa',
  'tầng', 'phòng', 'nhà', 'ngõ', 'ngách', 'hẻm', 'đường', 'phố', 'khu phố', 'quốc lộ', 'tỉnh lộ',
  // steps of an order
  'lớp', 'khóa', 'khoá', 'kỳ', 'đợt', 'lần', 'thứ', 'hạng', 'loại', 'bậc', 'mức', 'mức độ', 'cấp độ', 'vòng', 'bước', 'giai đoạn', 'tuổi',
  // lines of the telephone
  'điện thoại', 'tổng đài', 'hotline', 'đt', 'sđt', 'fax', 'zalo',
]);

/** "số" is also "digital" and "sum": behind these it names nothing ("chuyển đổi số 240 xã", "tổng số 58 cơ sở"). */
const beforeOtherSo: readonly string[] = ['tổng', 'trong', 'trên', 'đổi', 'ký', 'hóa', 'hoá', 'quyền', 'tế', 'hội', 'dân', 'nghệ', 'tảng', 'lực', 'tầng', 'một'];

/** Words that make what is behind them one of many: "mỗi thôn 5 camera", "bình quân tháng 300 hồ sơ". */
const distributive: readonly string[] = ['mỗi', 'từng', 'một', 'cứ', 'hằng', 'hàng', 'bình quân', 'trung bình'];

/** Which numbers a word of the calendar can name; behind it, any other number counts ("mỗi năm 300 hồ sơ"). */
const calendarBounds: Readonly<Record<string, number>> = { ngày: 31, tháng: 12, quý: 4, tuần: 53 };

/**
 * Whether the number at a token is a name because of the noun right before it: "khu 2", "năm 2024", "mức độ 3".
 *
 * @param measured Whether a scale or a known unit stands behind the number; only words of the calendar name such a number.
 * @param named Index of the number before, when it was a name: in "khoản 2 Điều 14" the 2 counts no articles.
 * @internal
 */
export function isNamed(tokens: readonly Token[], number: number, measured: boolean, named: number | undefined): boolean {
  const noun = tokens[number - 1];
  const before = tokens[number - 2];
  if (noun?.kind !== 'word') return false;
  const { text } = tokens[number]!;
  if (noun.text === 'năm') return isYear(text);
  if (isDistributive(tokens, number - 2) || (before?.kind === 'number' && named !== number - 2)) return false;
  if (isTimeUnit(noun.text)) {
    return /^\d{1,2}$/.test(text) && Number(text) <= (calendarBounds[noun.text] ?? 0);
  }
  if (measured) return false;
  if (noun.text === 'số' && before && beforeOtherSo.includes(before.text)) return false;
  return namingNouns.has(noun.text) || (before?.kind === 'word' && namingNouns.has(`${before.text} ${noun.text}`));
}

/**
 * Whether a word of distribution ends at a token.
 *
 * @internal
 */
export function isDistributive(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text;
  return word !== undefined && (distributive.includes(word) || distributive.includes(`${tokens[index - 1]?.text} ${word}`));
}

const conjunctions: readonly string[] = ['và', 'hoặc', '-', '–', '/', '&', 'đến'];

/**
 * Whether a number goes on a list of names that stands right before it: "mức độ 3, 4", "năm 2023 và 2024".
 * A comma alone may also open a new clause ("năm 2024, 240 xã"), so behind one only the next number goes on.
 *
 * @param named Index of the number before, which is a name or a date.
 * @internal
 */
export function continuesNames(tokens: readonly Token[], named: number, figure: Figure): boolean {
  const [left, right] = [tokens[named]!.text, tokens[figure.first]!.text];
  const joint = tokens[named + 1]?.text ?? '';
  if (figure.first !== named + 2 || !/^\d+$/.test(left + right)) return false;
  if (figure.form === 'ratio') return conjunctions.includes(joint) && isDayAndMonth(figure.texts);
  if (joint === ',') return Number(right) === Number(left) + 1;
  return conjunctions.includes(joint) && Number(right) > Number(left) && (right.length === left.length || Number(right) === Number(left) + 1);
}
