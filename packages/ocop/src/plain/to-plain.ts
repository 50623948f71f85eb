import { formatCivilDate, formatMessage, formatNumber, plainLink, type CivilDate, type LinkPolicy, type Message, type PlainContent, type PlainNode, type PlainTable, type PlainTree } from '@xaso/core';
import { starsToShow, type StarsOptions } from '../certificate/stars-to-show.js';
import { listMessages, type ListMessages } from '../messages/list-messages.js';
import { productMessages } from '../messages/product-messages.js';
import type { OcopCatalogue, OcopProduct } from '../product/product.schema.js';
import { productModel, type ProductRow } from './product-rows.js';
import { groupName, ownerText, priceText } from './product-words.js';

/** How products are written. */
export interface OcopPlainOptions extends StarsOptions {
  /** The day for which certificates are told. */
  readonly date: CivilDate;
  /** What may be linked to; state hosts always may. */
  readonly linkPolicy?: LinkPolicy | undefined;
  /** Words of lists; Vietnamese ones when left out. */
  readonly listMessages?: ListMessages | undefined;
}

/** One product as a plain document: name, facts, story. */
export function productToPlain(product: OcopProduct, options: OcopPlainOptions): PlainTree {
  const { listMessages: words = listMessages, date, linkPolicy = {} } = options;
  const model = productModel(product, date, options);
  const story: PlainNode[] = model.story === undefined ? [] : [{ type: 'heading', level: 4, text: formatMessage(words.headingStory) }, ...paragraphs(model.story)];
  return [
    { type: 'heading', level: 3, text: model.name },
    {
      type: 'table',
      columns: [formatMessage(words.columnLine), formatMessage(words.columnFact)],
      rows: model.rows.map((row) => [row.label, rowContent(row, linkPolicy)]),
      rowHeaders: true,
    },
    ...story,
  ];
}

/** A catalogue as a plain document: who publishes it, how many products there are, one table. */
export function toPlain(catalogue: Pick<OcopCatalogue, 'title' | 'publisher' | 'asOf' | 'items'>, options: OcopPlainOptions): PlainTree {
  const { listMessages: words = listMessages, language } = options;
  const { title, publisher, asOf } = catalogue;
  const publication = formatMessage(words.publication, { publisher: publisher.name, date: formatCivilDate(asOf, language) });
  return [...(title === undefined ? [] : [{ type: 'heading', level: 3, text: title } as const]), { type: 'paragraph', content: publication }, toProductTable(catalogue, options)];
}

/** The products of a catalogue as one table: what a CSV file is made of. */
export function toProductTable({ publisher, items }: Pick<OcopCatalogue, 'publisher' | 'items'>, options: OcopPlainOptions): PlainTable {
  const { listMessages: words = listMessages, language } = options;
  const columns = columnsOf(items, { publisher: publisher.name, ...options });
  return {
    type: 'table',
    caption: formatMessage(words.productCount, { count: items.length < 1000 ? items.length : formatNumber(items.length, { language }) }),
    columns: columns.map(({ label }) => label),
    rows: items.map((product) => columns.map(({ cell }) => cell(product) ?? '')),
    rowHeaders: true,
  };
}

interface Column {
  readonly label: string;
  readonly cell: (product: OcopProduct) => string | undefined;
}

/** Columns in which no product says anything are left out, but for those of name and stars. */
function columnsOf(items: readonly OcopProduct[], options: OcopPlainOptions): readonly Column[] {
  const { messages = productMessages, listMessages: words = listMessages, date } = options;
  const column = (message: Message, cell: Column['cell']): Column => ({ label: formatMessage(message), cell });
  const always = [column(words.columnName, ({ name }) => name), column(messages.columnStars, (product) => starsLine(product, date, options))];
  const optional = [
    column(messages.columnGroup, ({ group }) => (group === undefined ? undefined : groupName(group, messages))),
    column(messages.columnOwner, ({ owner }) => ownerText({ owner }, { messages })),
    column(words.columnPlace, ({ unit }) => unit?.name),
    column(messages.columnPrice, ({ price }) => (price === undefined ? undefined : priceText(price, options))),
  ];
  return [...always, ...optional.filter(({ cell }) => items.some((product) => cell(product) !== undefined))];
}

function starsLine(product: OcopProduct, date: CivilDate, options: OcopPlainOptions): string {
  const { text, certificateText } = starsToShow(product, date, options);
  return certificateText === undefined ? text : `${text}. ${certificateText}`;
}

function rowContent({ lines, links = [] }: ProductRow, policy: LinkPolicy): PlainContent {
  const text = lines.map((line) => (/[.:;?!”]$/u.test(line) ? line : `${line}.`)).join(' ');
  return [text, ...links.flatMap(({ label, url }) => [' ', plainLink(label, url, policy).inline])];
}

function paragraphs(text: string): PlainNode[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((content) => ({ type: 'paragraph', content }));
}
