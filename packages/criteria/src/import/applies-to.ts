import { foldMethod, slugOf } from './fold-method.js';

/** For whom a line holds: everybody, the rest, or some classes. */
export type AppliesTo = { readonly kind: 'all' } | { readonly kind: 'rest' } | { readonly kind: 'classes'; readonly classes: readonly UnitClass[] } | { readonly kind: 'unknown' };

/** A class of units, such as "nhóm 1". */
export interface UnitClass {
  readonly id: string;
  readonly name: string;
}

const everybody = /^(?:tat ca|toan bo|moi|cac)?(?: ?(?:cac )?(?:xa|don vi|dia phuong)(?:,? (?:va )?phuong)?(?:,? (?:va )?dac khu)?)?(?: tren dia ban(?: tinh)?)?$/;
const remaining = /^(?:cac )?(?:xa|don vi|nhom|truong hop|dia phuong)?(?:,? phuong)? ?(?:con lai|khac)$/;
const group = /^(?:(?:cac )?xa )?(?:thuoc )?(?:nhom|khu vuc|vung)(?: xa)?(?: so)? ([0-9]{1,2}|[ivx]{1,4})$/;
/** A map, since a cell may hold a name that every object knows, such as `constructor`. */
const kinds: ReadonlyMap<string, UnitClass> = new Map([
  ['xa', { id: 'xa', name: 'Xã' }],
  ['phuong', { id: 'phuong', name: 'Phường' }],
  ['dac khu', { id: 'dac-khu', name: 'Đặc khu' }],
  ['thi tran', { id: 'thi-tran', name: 'Thị trấn' }],
]);

/** Reads "nhóm xã 1, 2", "phường", "các xã còn lại". */
export function readAppliesTo(text: string | undefined): AppliesTo {
  if (text === undefined) return { kind: 'all' };
  const words = foldMethod(text).replace(/[.;: ]+$/, '');
  if (remaining.test(words)) return { kind: 'rest' };
  const alone = kinds.get(words.replace(/^cac /, ''));
  if (alone !== undefined) return { kind: 'classes', classes: [alone] };
  if (everybody.test(words)) return { kind: 'all' };
  const classes: UnitClass[] = [];
  let lead = '';
  for (const piece of words.split(/\s*(?:[,;+/]|\bva\b)\s*/).filter((each) => each !== '')) {
    // "nhóm 1, 2" names the kind of class once.
    const full = /^(?:[0-9]{1,2}|[ivx]{1,4})$/.test(piece) ? `${lead} ${piece}` : piece;
    const found = classOf(full.trim());
    if (found === undefined) return { kind: 'unknown' };
    lead = full.replace(/ (?:[0-9]{1,2}|[ivx]{1,4})$/, '');
    classes.push(found);
  }
  return { kind: 'classes', classes };
}

function classOf(words: string): UnitClass | undefined {
  const kind = kinds.get(words);
  if (kind !== undefined) return kind;
  const match = group.exec(words);
  if (match === null) return undefined;
  const number = match[1]!.toUpperCase();
  const isArea = /khu vuc|vung/.test(words);
  const name = isArea ? `Khu vực ${number}` : `Nhóm ${number}`;
  return { id: slugOf(name, 'nhom'), name };
}

/** Reads thresholds of several classes in one cell: "nhóm 1: ≥ 80%; nhóm 2: ≥ 70%". */
export function splitByClass(threshold: string): readonly { readonly applies: string; readonly threshold: string }[] {
  const pieces = threshold.split(/[;\n]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const read = pieces.map((piece) => /^([^:]+):\s*(.+)$/.exec(piece));
  if (read.length === 0 || !read.every((match) => match !== null && readAppliesTo(match[1]!).kind !== 'unknown')) return [];
  return read.map((match) => ({ applies: match![1]!.trim(), threshold: match![2]!.trim() }));
}
