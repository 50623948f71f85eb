import type { OcopProduct } from './product.schema.js';

type Words = Omit<OcopProduct, 'id'>;

/** Stars as letters and emoji, with what chooses their look and the brackets around them. */
const starMarks = /[([]?(?:[\u066d\u235f\u269d\u2605\u2606\u2729-\u2730\u2b50-\u2b52\u{1f31f}\u{1f7c9}\u{1f7ca}]\ufe0f?\s?)+[)\]]?/gu;

/** What words with stars hold, and few others: half of an emoji is enough to look again. A list of thousands is asked in no time. */
const suspect = /[\u066d\u235f\u269d\u2605\u2606\u2729-\u2730\u2b50-\u2b52\ud83c\ud83d]/;

/** What is an address or a name for machines stays letter for letter. */
const untouched: ReadonlySet<string> = new Set(['id', 'sourceId', 'src', 'url', 'website', 'gtin']);

/** Whether words of a product draw stars of their own, as sellers do in names: "Mật ong ⭐⭐⭐⭐". */
export function hasStarMarks(product: Words): boolean {
  return holdsMarks(product);
}

/** The product without them: star shapes are drawn for a certificate that is proved and holds, and for nothing else. */
export function withoutStarMarks<Product extends Words>(product: Product): Product {
  return cleaned(product) as Product;
}

function holdsMarks(value: object): boolean {
  for (const name in value) {
    const field: unknown = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof field === 'string' ? suspect.test(field) && !untouched.has(name) && field.search(starMarks) !== -1 : typeof field === 'object' && field !== null && holdsMarks(field)) return true;
  }
  return false;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.search(starMarks) === -1 ? value : value.replace(starMarks, ' ').replace(/ {2,}/g, ' ').trim() || '–';
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, untouched.has(name) ? field : cleaned(field)]));
}
