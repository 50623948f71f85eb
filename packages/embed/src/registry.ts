/**
 * How a value of `data-xa-<name>` becomes an attribute of the element: `code` is plain ASCII (an address, an id, a day),
 * `words` is a name as people write it, a `flag` is there or not.
 */
export type AttributeForm = 'code' | 'words' | 'flag';

/** The closed list of what a snippet may set on an element, by attribute name. */
export type AttributeForms = Readonly<Record<string, AttributeForm | undefined>>;

/** One element that a snippet may ask for. */
export interface RegistryEntry {
  readonly tag: `xa-${string}`;
  readonly attributes: AttributeForms;
  /** Fetches the file that defines the element. */
  readonly load: () => Promise<unknown>;
}

/** Elements by the word that stands in `data-xa`. */
export type Registry = Readonly<Record<string, RegistryEntry | undefined>>;

/** Without a prototype, so that `data-xa="constructor"` names nothing. */
function table<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value | undefined>> {
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries));
}

const listed = (names: string, form: AttributeForm): (readonly [string, AttributeForm])[] => (names.match(/\S+/g) || []).map((name) => [name, form]);

/** One element by its name. The names of its attributes are lists of words, since every page downloads them. */
function entry(name: string, load: (name: string) => Promise<unknown>, codes: string, flags = '', words = ''): readonly [string, RegistryEntry] {
  return [name, { tag: `xa-${name}`, attributes: table([...listed(codes, 'code'), ...listed(flags, 'flag'), ...listed(words, 'words')]), load: () => load(name) }];
}

/** What every element understands. */
const shown = 'lang as-of heading-level';

/** What every element that shows a data document understands, beside the flag `keep-copy`. */
const documents = `src integrity ${shown} link-hosts link-presets`;

/** What every element that lists places understands. Google's key is no attribute: it is set on the element by the page's own script. */
const places = `${documents} at-time map boundary-src google-map-id map-embed report-phone report-mail share-href`;

const products = `${documents} audience notice-days share-href`;

const procedures = `${documents} channel overlay-src report-href help-href`;

/** The elements of this version. */
export const officialRegistry: Registry = table([
  entry('business-locator', () => import('@xaso/elements/business-locator'), places, 'keep-copy json-ld without-coverage'),
  entry('place-list', () => import('@xaso/elements/place-list'), `${places} kind`, 'keep-copy json-ld'),
  entry('scorecard', () => import('@xaso/elements/scorecard'), `${documents} criteria criteria-src compare-src controls audience doubt`, 'keep-copy json-ld'),
  entry('indicator', () => import('@xaso/elements/indicator'), `${documents} indicator size`, 'keep-copy', 'place'),
  entry('league', () => import('@xaso/elements/league'), documents, 'keep-copy', 'province'),
  entry('ocop-card', () => import('@xaso/elements/ocop-card'), `${products} product-id`, 'keep-copy json-ld'),
  entry('ocop-catalogue', () => import('@xaso/elements/ocop-catalogue'), products, 'keep-copy json-ld'),
  entry('procedure', () => import('@xaso/elements/procedure'), `${procedures} code share-href`, 'keep-copy json-ld', 'help-text'),
  entry('procedure-finder', () => import('@xaso/elements/procedure-finder'), `${procedures} lexicon-src index-src details-src`, 'keep-copy json-ld shipped sync-hash', 'help-text'),
  entry('qr', () => import('@xaso/elements/qr'), `${shown} size bank account amount`, 'allow-payment', 'value label holder purpose'),
]);
