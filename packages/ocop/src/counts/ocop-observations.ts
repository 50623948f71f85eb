import { formatMessage, parseResult, type Finding, type ParseResult, type Period } from '@xaso/core';
import type { Observation, PlaceRef } from '@xaso/indicators';
import { isSamePlace } from '@xaso/indicators/comparison';
import { countFinding } from '../finding/count-findings.js';
import { listMessages, type ListMessages } from '../messages/list-messages.js';
import type { OcopCatalogue, OcopProduct, Presence } from '../product/product.schema.js';

/** For whom and when figures are counted. */
export interface ObservationOptions {
  readonly period: Period;
  /** The place of the figures; that of the list when left out, and never another one. */
  readonly place?: PlaceRef | undefined;
  /** Vietnamese words for the notes when left out. */
  readonly messages?: ListMessages | undefined;
}

/** The figures that a list gives, each an indicator of its own. */
export const ocopIndicators = {
  /** OCOP products on e-commerce sites; a count. */
  ocopOnline: 'economy.ocop-products-on-ecommerce',
  /** OCOP products and other goods online; a count. */
  productsOnline: 'economy.products-listed-online',
  /** OCOP products with a trace stamp; a share of all OCOP products. */
  traceStamp: 'economy.ocop-products-with-trace-stamp',
  /** OCOP products on the province's supply and demand page; a share of all OCOP products. */
  supplyDemandPage: 'economy.ocop-products-on-supply-page',
} as const;

/**
 * Counts a list into observations for a scorecard. A list speaks for its own place alone: asked for another one it gives no figures.
 * Each figure comes from what the list says about that very thing; none is taken from another. While something is not known of some products,
 * the figure is a lower bound; while it is known of none, it is missing and not 0.
 */
export function ocopObservations(catalogue: OcopCatalogue, { period, place: asked, messages = listMessages }: ObservationOptions): ParseResult<readonly Observation[]> {
  const { place } = catalogue;
  if (place === undefined) return parseResult<readonly Observation[]>(undefined, [countFinding('ocop-count.place-missing', { path: 'place' })]);
  if (asked !== undefined && !isSamePlace(asked, place)) {
    return parseResult<readonly Observation[]>(undefined, [countFinding('ocop-count.other-place', { path: 'place' }, { list: place.name, place: asked.name })]);
  }
  const { own, findings } = ownProducts(catalogue.items, place);
  const ranked = own.filter(({ kind }) => kind === 'ocop');
  const unknown = own.filter(({ kind }) => kind === undefined).length;
  const base = { place, period, responsible: catalogue.publisher.responsible };
  const [rankedNote, allNote] = [formatMessage(messages.countDefinition), formatMessage(messages.countGoodsDefinition)];
  const items = [
    counted(ocopIndicators.ocopOnline, ranked, 'onMarketplace', false, rankedNote, base, messages),
    counted(ocopIndicators.productsOnline, own, 'onMarketplace', false, allNote, base, messages),
    counted(ocopIndicators.traceStamp, ranked, 'traceStamp', true, rankedNote, base, messages),
    counted(ocopIndicators.supplyDemandPage, ranked, 'supplyDemandPage', true, rankedNote, base, messages),
  ];
  return parseResult<readonly Observation[]>(items, unknown === 0 ? findings : [...findings, countFinding('ocop-count.rank-unknown', { path: 'items' }, { count: unknown })]);
}

/** In the list of a commune a product of another commune is somebody else's; the list of a district or a province has products of many. */
function ownProducts(items: readonly OcopProduct[], place: PlaceRef): { readonly own: readonly OcopProduct[]; readonly findings: readonly Finding[] } {
  if (place.level !== undefined && place.level !== 'commune') return { own: items, findings: [] };
  const findings: Finding[] = [];
  const own = items.filter(({ unit, name }, index) => {
    if (unit === undefined || isSamePlace(unit, place)) return true;
    findings.push(countFinding('ocop-count.product-elsewhere', { path: `items[${index}].unit` }, { name, unit: unit.name, place: place.name }));
    return false;
  });
  return { own, findings };
}

type Base = Pick<Observation, 'place' | 'period' | 'responsible'>;

function counted(indicator: string, products: readonly OcopProduct[], field: keyof Presence, isShare: boolean, definition: string, { responsible, ...base }: Base, messages: ListMessages): Observation {
  const present = products.filter(({ presence }) => presence?.[field] === true).length;
  const unknown = products.filter(({ presence }) => presence?.[field] === undefined).length;
  const note = unknown === 0 ? definition : `${definition} ${formatMessage(messages.countUnknown, { count: unknown })}`;
  const common = { indicator, ...base, ...(responsible === undefined ? {} : { responsible }), note };
  // A share of no products does not exist, and of none is known what is known of none.
  if (unknown === products.length && (unknown > 0 || isShare)) return { ...common, status: unknown > 0 ? 'missing' : 'notApplicable' };
  const figures = isShare ? { numerator: present, denominator: products.length } : { value: present };
  return { ...common, status: 'ok', ...figures, ...(unknown === 0 ? {} : { qualifier: 'gte' as const }) };
}
