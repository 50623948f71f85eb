import fc from 'fast-check';

/** Words that break naive code wherever they turn up: names of the prototype, halves of letters, marks, other scripts, formulas, markup. */
export const nastyWords = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', '\u0000', '\ufeff', '\u200b', '\u00a0', '\u202e', '\ud83d', '\ude00', '\u0301\u0323', 'đ', 'Ệ', 'ð',
  '=1+1', '＝1', '-1', '+1', '@x', '\t', '\r\n', '\n', '"', "'", '<', '>', '&', '</script>', '{{x}}', '${x}', '%00', '%', '\\', '/', '..', '#', 'javascript:alert(1)', '//e.test', '(', ')', '[', ']', '{', '}',
  '0', '-0', '1', '1e999', '1e-999', '9007199254740993', 'NaN', 'Infinity', '١٢', '½', '97,43', '97.43', '16.968', '16,968', '1.000.000', '5-10', '850/16.968', '20/0', '31/02/2025', '29/02/2024', '12/2022', '2026-01-01', '9999-12-31',
] as const;

/** Numbers at the edges of what a number is. */
export const nastyNumbers = [0, -0, -1, 1, 0.1 + 0.2, 1e308, 5e-324, 2 ** 53 + 2, 2 ** 31, -(2 ** 31), 45_999, NaN, Infinity] as const;

/** Text of a field: nearly right words in any order, nasty ones among them, or plain noise. */
export function anyText(words: readonly string[] = [], longest = 14): fc.Arbitrary<string> {
  const word = words.length === 0 ? fc.constantFrom(...nastyWords) : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...nastyWords) });
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: longest }).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.array(word, { maxLength: longest }).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  );
}

/** Anything that JSON can hold, small. `__proto__` is an own key here, as `JSON.parse` makes it. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...nastyWords, ...nastyNumbers, null, true, false, [], {}, [[]], [null]),
  fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text)),
  fc.constantFrom('__proto__', 'constructor', 'prototype').map((key): unknown => JSON.parse(`{"${key}":{"polluted":1}}`)),
  // What cannot be written as text: a template literal with it throws.
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, [{ toString: null }], Object.create(null)),
  fc.integer({ min: 1, max: 60 }).map(nested),
);

/** Anything that a caller could hand over. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof({ weight: 3, arbitrary: anyJson }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withDate: true, withNullPrototype: true }) });

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner, _, level) => (level % 2 === 0 ? [inner] : { of: inner }), 1);
}

/** One change of a document: a path of places, counted round the keys that are there, and what comes there. */
type Damage = readonly [places: readonly number[], value: unknown];

/** Documents that are nearly right: one of the samples with up to four other things in it; sometimes nothing of the sample at all. */
export function damaged(...samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const texts = samples.map((sample) => JSON.stringify(sample));
  const damages = fc.array(fc.tuple(fc.array(fc.nat(90), { minLength: 1, maxLength: 6 }), fc.oneof({ weight: 2, arbitrary: anyJson }, { weight: 1, arbitrary: anyText() })), { maxLength: 4 });
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...texts), damages).map(([text, all]) => withDamages(JSON.parse(text), all)) },
    { weight: 1, arbitrary: anyValue },
  );
}

function withDamages(document: unknown, damages: readonly Damage[]): unknown {
  for (const [places, value] of damages) {
    let at = document;
    for (const [index, place] of places.entries()) {
      if (typeof at !== 'object' || at === null || Object.isFrozen(at)) break; // the nasty values are shared
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      const key = keys[place % keys.length]!;
      const child: unknown = Reflect.get(at, key);
      if (index < places.length - 1 && typeof child === 'object' && child !== null) {
        at = child;
        continue;
      }
      if (place % 7 === 6 && !Array.isArray(at)) Reflect.deleteProperty(at, key);
      else Object.defineProperty(at, place % 11 === 10 ? `${key}?` : key, { value, enumerable: true, configurable: true, writable: true });
      break;
    }
  }
  return document;
}

/** One cell of a sheet. */
export function anyCell(words: readonly string[]): fc.Arbitrary<string | number | boolean | null> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<string | null>(...words, null) },
    { weight: 2, arbitrary: fc.constantFrom<string | number | boolean | null>(...nastyWords, ...nastyNumbers.filter(Number.isFinite), true, false) },
    { weight: 2, arbitrary: anyText(words, 5) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  );
}

/** A table as a reader hands it over, with every field of the importer as a column, under its own header. */
export interface FuzzedBook<Field extends string> {
  readonly fileName: string;
  readonly format: 'xlsx';
  readonly sheets: readonly {
    readonly name: string | undefined;
    readonly headerRow: number;
    readonly columns: readonly { readonly index: number; readonly header: string; readonly field: Field }[];
    readonly rows: readonly { readonly number: number; readonly cells: readonly (string | number | boolean | null)[] }[];
  }[];
}

/** Books over the columns of an importer. `words` are what people write into the cells of such a sheet. */
export function anyBook<Field extends string>(columns: Readonly<Record<Field, readonly string[]>>, words: readonly string[]): fc.Arbitrary<FuzzedBook<Field>> {
  const fields = Object.keys(columns) as Field[];
  const row = fc.array(anyCell(words), { minLength: fields.length, maxLength: fields.length });
  return fc.tuple(fc.array(row, { maxLength: 5 }), fc.shuffledSubarray(fields, { minLength: Math.min(2, fields.length) })).map(([rows, chosen]) => ({
    fileName: 'a.xlsx',
    format: 'xlsx',
    sheets: [
      {
        name: 'S',
        headerRow: 1,
        columns: chosen.map((field, index) => ({ index, header: columns[field][0] ?? field, field })),
        rows: rows.map((cells, index) => ({ number: index + 2, cells })),
      },
    ],
  }));
}

/** Rows of a sheet without any header known beforehand. */
export function anyGrid(words: readonly string[]): fc.Arbitrary<readonly (readonly (string | number | boolean | null)[])[]> {
  return fc.array(fc.array(anyCell(words), { maxLength: 8 }), { maxLength: 7 });
}

const marks = [[], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xd0, 0xcf, 0x11, 0xe0], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46, 0x2d]] as const;

/** Content of a file: text that is nearly right, its bytes with a few others among them, or bytes alone; and whole files with a few bytes changed. */
export function anyContent(words: readonly string[], ...files: readonly Uint8Array[]): fc.Arbitrary<string | Uint8Array> {
  const text = anyText(words, 40);
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
  const bytes = text.map((all) => new TextEncoder().encode(all));
  return fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 2, arbitrary: fc.tuple(bytes, changes).map(([all, some]) => changedBytes(all, some)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 120 })).map(([mark, rest]) => Uint8Array.from([...mark, ...rest])) },
    ...files.map((file) => ({ weight: 2, arbitrary: fc.tuple(changes, fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(file.length) })).map(([some, end]) => changedBytes(file.slice(0, end), some)) })),
  );
}

function changedBytes(bytes: Uint8Array, changes: readonly (readonly [place: number, byte: number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [place, byte] of changes) if (copy.length > 0) copy[place % copy.length] = byte;
  return copy;
}
