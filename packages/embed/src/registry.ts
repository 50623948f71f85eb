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
function table<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value | undefined>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}

/** What every element that shows a data document understands. */
const documentAttributes: Readonly<Record<string, AttributeForm>> = {
  src: 'code',
  lang: 'code',
  'as-of': 'code',
  'heading-level': 'code',
  'keep-copy': 'flag',
  'link-hosts': 'code',
  'link-presets': 'code',
};

/** The elements of this version. */
export const officialRegistry: Registry = table<RegistryEntry>({
  scorecard: {
    tag: 'xa-scorecard',
    attributes: table<AttributeForm>({ ...documentAttributes, criteria: 'code', 'criteria-src': 'code', 'compare-src': 'code', controls: 'code', 'json-ld': 'flag', audience: 'code' }),
    load: () => import('@xaso/elements/scorecard'),
  },
  indicator: {
    tag: 'xa-indicator',
    attributes: table<AttributeForm>({ ...documentAttributes, indicator: 'code', place: 'words', size: 'code' }),
    load: () => import('@xaso/elements/indicator'),
  },
  procedure: {
    tag: 'xa-procedure',
    attributes: table<AttributeForm>({
      ...documentAttributes,
      code: 'code',
      channel: 'code',
      'overlay-src': 'code',
      'share-href': 'code',
      'report-href': 'code',
      'help-href': 'code',
      'help-text': 'words',
      'json-ld': 'flag',
    }),
    load: () => import('@xaso/elements/procedure'),
  },
  'procedure-finder': {
    tag: 'xa-procedure-finder',
    attributes: table<AttributeForm>({
      ...documentAttributes,
      shipped: 'flag',
      'overlay-src': 'code',
      'lexicon-src': 'code',
      'index-src': 'code',
      'details-src': 'code',
      'sync-hash': 'flag',
      channel: 'code',
      'report-href': 'code',
      'help-href': 'code',
      'help-text': 'words',
      'json-ld': 'flag',
    }),
    load: () => import('@xaso/elements/procedure-finder'),
  },
  qr: {
    tag: 'xa-qr',
    attributes: table<AttributeForm>({ value: 'words', label: 'words', size: 'code', lang: 'code', 'as-of': 'code', 'heading-level': 'code' }),
    load: () => import('@xaso/elements/qr'),
  },
});
