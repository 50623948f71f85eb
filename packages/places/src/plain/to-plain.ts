import { formatCivilDate, formatMessage, formatNumber, plainLink, type LinkPolicy, type PlainCell, type PlainContent, type PlainList, type PlainNode, type PlainTable, type PlainTree } from '@xaso/core';
import { categoryText, kindName, phoneText } from '../messages/place-words.js';
import { plainMessages } from '../messages/plain-messages.js';
import { phonesToShow } from '../phone/phones-to-show.js';
import type { Place, PlaceDirectory } from '../place/place.schema.js';
import { hoursLines } from './hours-lines.js';
import { addressText, paymentText, placeRows, type PlaceFactRow } from './place-rows.js';
import type { PlainWording } from './plain-wording.js';

/** How places are written. */
export interface PlacePlainOptions extends PlainWording {
  /** What may be linked to; state hosts always may. */
  readonly linkPolicy?: LinkPolicy | undefined;
}

type Listed = Pick<PlaceDirectory, 'title' | 'publisher' | 'asOf' | 'licence' | 'items'>;

/** One place as a plain document: its name and what is known of it. */
export function placeToPlain(place: Place, options: PlacePlainOptions): PlainTree {
  const { plainMessages: words = plainMessages, linkPolicy = {} } = options;
  return [
    { type: 'heading', level: 3, text: place.name },
    { type: 'table', columns: [formatMessage(words.columnLine), formatMessage(words.columnFact)], rows: placeRows(place, options).map((row) => [row.label, rowContent(row, linkPolicy)]), rowHeaders: true },
  ];
}

/** One place as one item of a list: name, then address, hours and telephone in one line each. */
export function placeListItem(place: Place, options: PlacePlainOptions): PlainContent {
  const hours = place.hours === undefined ? undefined : hoursLines(place.hours, options).join('; ');
  const phones = phonesToShow(place).map((phone) => phoneText(phone, options)).join('; ');
  const facts = [categoryText(place, options.messages), addressText(place), hours, phones].filter((part) => part !== undefined && part !== '');
  return [{ type: 'strong', text: place.name }, ...(facts.length === 0 ? [] : [`. ${facts.join('. ')}.`])];
}

/** The places of a directory as a list: the fallback of a page, what is copied and sent. */
export function toPlaceList({ items }: Pick<Listed, 'items'>, options: PlacePlainOptions): PlainList {
  return { type: 'list', items: items.map((place) => placeListItem(place, options)) };
}

/** A directory as a plain document: who publishes it, how many places there are, one table, and whose data they are. */
export function toPlain(directory: Listed, options: PlacePlainOptions): PlainTree {
  const { plainMessages: words = plainMessages, language } = options;
  const { title, publisher, asOf, licence } = directory;
  const paragraph = (content: string): PlainNode => ({ type: 'paragraph', content });
  return [
    ...(title === undefined ? [] : [{ type: 'heading', level: 3, text: title } as const]),
    paragraph(formatMessage(words.publication, { publisher: publisher.name, date: formatCivilDate(asOf, language) })),
    toPlaceTable(directory, options),
    ...(licence === undefined ? [] : [paragraph(formatMessage(words.attribution, { licence }))]),
  ];
}

/** The places of a directory as one table: what a CSV file is made of. Columns in which no place says anything are left out. */
export function toPlaceTable({ items }: Pick<Listed, 'items'>, options: PlacePlainOptions): PlainTable {
  const { plainMessages: words = plainMessages, language, messages } = options;
  const columns: readonly (readonly [label: string, cell: (place: Place) => string | undefined])[] = [
    [formatMessage(words.columnName), ({ name }) => name],
    [formatMessage(words.columnKind), ({ kind }) => kindName(kind, messages)],
    [formatMessage(words.columnCategory), (place) => categoryText(place, messages)],
    [formatMessage(words.columnAddress), (place) => place.address],
    [formatMessage(words.columnHamlet), ({ hamlet }) => hamlet],
    [formatMessage(words.columnHours), ({ hours }) => (hours === undefined ? undefined : hoursLines(hours, options).join('; '))],
    [formatMessage(words.columnPhone), (place) => phonesToShow(place).map((phone) => phoneText(phone, options)).join('; ') || undefined],
    [formatMessage(words.columnPayment), (place) => paymentText(place, words)],
  ];
  const isOfOneKind = new Set(items.map(({ kind }) => kind)).size < 2;
  const used = columns.filter(([, cell], index) => index === 0 || (!(index === 1 && isOfOneKind) && items.some((place) => cell(place) !== undefined)));
  return {
    type: 'table',
    caption: formatMessage(words.placeCount, { count: items.length < 1000 ? items.length : formatNumber(items.length, { language }) }),
    columns: used.map(([label]) => label),
    rows: items.map((place): readonly PlainCell[] => used.map(([, cell]) => cell(place) ?? '')),
    rowHeaders: true,
  };
}

function rowContent({ lines, links = [] }: PlaceFactRow, policy: LinkPolicy): PlainContent {
  const text = lines.map((line) => (/[.:;?!”]$/u.test(line) ? line : `${line}.`)).join(' ');
  return [text, ...links.flatMap(({ label, url }) => [' ', plainLink(label, url, policy).inline])];
}
