import { foldVietnamese } from '@xaso/core';
import type { Observation, ObservationStatus } from '../observation/observation.schema.js';

/** What a cell says of a figure beside its number. */
export interface StatusReading {
  readonly status?: ObservationStatus;
  readonly role?: Observation['role'];
}

/** Words in the form in which they are compared: folded, without punctuation. */
const readings: readonly (readonly [reading: StatusReading, words: readonly string[]])[] = [
  [{ status: 'ok' }, ['co so lieu', 'da co so lieu', 'available']],
  [{ status: 'missing' }, ['chua co so lieu', 'chua co du lieu', 'chua co', 'chua bao cao', 'thieu', 'thieu so lieu', 'missing', 'no figure yet', 'no data']],
  [{ status: 'notApplicable' }, ['khong ap dung', 'khong thuoc pham vi', 'kad', 'not applicable']],
  [{ status: 'notCollected' }, ['khong thu thap', 'khong thong ke', 'chua thu thap', 'chua thong ke', 'not collected']],
  [{ status: 'notVerified' }, ['chua kiem chung', 'chua xac minh', 'chua xac nhan', 'chua doi chieu', 'not verified']],
  [{ role: 'target' }, ['muc tieu', 'chi tieu', 'ke hoach', 'muc tieu chua phai ket qua', 'goal', 'target', 'a goal not yet a result']],
];

const byWords: ReadonlyMap<string, StatusReading> = new Map(readings.flatMap(([reading, words]) => words.map((word) => [word, reading] as const)));

/** Reads the words by which a cell says why there is no number, or what the number is worth. Undefined for anything else. */
export function readStatus(cell: unknown): StatusReading | undefined {
  return typeof cell === 'string' ? byWords.get(wordsOf(cell)) : undefined;
}

/** Reads "có", "không", "đạt", "chưa đạt" and the truth values of a spreadsheet as 1 and 0. */
export function readYesNo(cell: unknown): 0 | 1 | undefined {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell !== 'string') return undefined;
  const words = wordsOf(cell);
  if (['co', 'dat', 'x', 'yes', 'true'].includes(words)) return 1;
  return ['khong', 'khong dat', 'chua dat', 'no', 'false'].includes(words) ? 0 : undefined;
}

function wordsOf(cell: string): string {
  return foldVietnamese(cell.slice(0, 100))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
