import { unitNameKey } from './unit-name-key.js';
import { levelOf, type UnitKind, type UnitLevel } from './unit-kind.js';

interface KindWords {
  readonly kind: UnitKind;
  /** Words that stand before a name; the first is the usual one. */
  readonly words: readonly string[];
  /** Short forms before a name: `P. 5`, `TP Thanh Hóa`. */
  readonly short: readonly string[];
  /** Names of the kind that stand alone in a column "cấp", never before a name. */
  readonly longer?: readonly string[];
}

/** How Vietnamese names the kinds. A word may name two: a "thành phố" stands at the province or at the district level. */
const kindWords: readonly KindWords[] = [
  { kind: 'province', words: ['tỉnh'], short: [] },
  { kind: 'centralCity', words: ['thành phố'], short: ['tp'], longer: ['thành phố trung ương', 'thành phố trực thuộc trung ương'] },
  { kind: 'district', words: ['huyện'], short: ['h'] },
  { kind: 'urbanDistrict', words: ['quận'], short: ['q'] },
  { kind: 'town', words: ['thị xã'], short: ['tx'] },
  { kind: 'provincialCity', words: ['thành phố'], short: ['tp'], longer: ['thành phố thuộc tỉnh', 'thành phố thuộc thành phố trực thuộc trung ương'] },
  { kind: 'commune', words: ['xã'], short: ['x'] },
  { kind: 'ward', words: ['phường'], short: ['p'] },
  { kind: 'specialZone', words: ['đặc khu'], short: ['đk'] },
  { kind: 'township', words: ['thị trấn'], short: ['tt'] },
  { kind: 'hamlet', words: ['thôn', 'ấp', 'xóm', 'làng', 'buôn', 'bon', 'sóc', 'phum'], short: [] },
  { kind: 'village', words: ['bản'], short: [] },
  { kind: 'residentialGroup', words: ['tổ dân phố', 'tổ dân cư'], short: ['tdp'] },
  { kind: 'quarter', words: ['khu phố', 'khối phố', 'khóm', 'tiểu khu'], short: ['kp'] },
];

interface PrefixWord {
  readonly kind: UnitKind;
  readonly key: string;
  /** The word to write before the name. */
  readonly shown: string;
}

/** Longest first, so that "thành phố" is not read as a name that begins with a shorter word. */
const prefixWords: readonly PrefixWord[] = kindWords
  .flatMap(({ kind, words, short }) => [
    ...words.map((word) => ({ kind, key: unitNameKey(word), shown: word })),
    ...short.map((word) => ({ kind, key: unitNameKey(word), shown: words[0]! })),
  ])
  .sort((a, b) => b.key.length - a.key.length);

const cellWords: readonly { readonly kind: UnitKind; readonly key: string }[] = [
  ...prefixWords,
  ...kindWords.flatMap(({ kind, longer = [] }) => longer.map((word) => ({ kind, key: unitNameKey(word) }))),
];

/** The kinds that a cell such as "Xã" or "Thành phố trực thuộc trung ương" may mean; none for other words. */
export function kindsNamed(cell: string): readonly UnitKind[] {
  const key = unitNameKey(cell);
  return cellWords.filter((word) => word.key === key).map(({ kind }) => kind);
}

/** The kinds a name key may begin with, each with what is left: `xa tan an` gives the commune `tan an`. */
export function prefixesOfKey(key: string): readonly { readonly kind: UnitKind; readonly rest: string }[] {
  return prefixWords.filter((word) => key.startsWith(`${word.key} `)).map(({ kind, key: word }) => ({ kind, rest: key.slice(word.length + 1) }));
}

/** A name as it is written, parted from the word for its kind. */
export interface PrefixedName {
  readonly kind: UnitKind;
  readonly name: string;
  readonly fullName: string;
}

/** Parts "xã Tân An", "P.5" or "Thị trấn Mẫu" in word and name, once for each kind that the word may mean. */
export function prefixedNames(text: string): readonly PrefixedName[] {
  const words = text.replace(/\.(?=\S)/, '. ').trim().split(/\s+/);
  return prefixWords.flatMap(({ kind, key, shown }) => {
    const count = key.split(' ').length;
    if (words.length <= count || unitNameKey(words.slice(0, count).join(' ')) !== key) return [];
    const name = words.slice(count).join(' ');
    return [{ kind, name, fullName: `${capitalised(shown)} ${name}` }];
  });
}

/** "Tân An" of kind commune as "Xã Tân An". */
export function fullNameOf(kind: UnitKind, name: string): string {
  return `${capitalised(kindWords.find((words) => words.kind === kind)!.words[0]!)} ${name}`;
}

/** Of the kinds that a word may mean, the one at a level; the only one when there is but one. */
export function kindAtLevel(kinds: readonly UnitKind[], level: UnitLevel | undefined): UnitKind | undefined {
  const distinct = new Set(kinds);
  if (distinct.size === 1) return kinds[0];
  return level === undefined ? undefined : kinds.find((kind) => levelOf(kind) === level);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
