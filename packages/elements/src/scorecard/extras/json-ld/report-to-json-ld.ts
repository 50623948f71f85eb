import { isUnknown, periodBounds, safeLink, type LinkPolicy } from '@xaso/core';
import { hasNumber, indexDefinitions, type IndicatorDefinition, type Observation, type ScorecardReport } from '@xaso/indicators';

/** One node of linked data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A report in the words of schema.org: a `Dataset` that says who publishes it, for which time and place and after which sources,
 * with each figure as an `Observation`. A figure that is not there has no value, never 0, and a goal is left out: it is no observation.
 */
export function reportToJsonLd(report: ScorecardReport, official: readonly IndicatorDefinition[], base: string): JsonLd {
  const find = indexDefinitions(report.definitions ?? [], official);
  const policy: LinkPolicy = { base, hosts: [], presets: [] };
  const sources = new Map(report.sources.map(({ id, title, number, url }) => [id, { '@type': 'CreativeWork', name: title, identifier: number, url: addressOf(url, policy) }]));
  const items = report.items.filter(({ role }) => role !== 'target');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: report.title,
    inLanguage: 'vi',
    publisher: report.publisher && { '@type': 'GovernmentOrganization', name: report.publisher.name },
    dateModified: report.asOf,
    license: report.licence,
    temporalCoverage: coverageOf(items),
    spatialCoverage: [...new Set(items.map(({ place: { name } }) => name))].map((name) => ({ '@type': 'Place', name })),
    isBasedOn: [...sources.values()],
    hasPart: items.map((item) => observationOf(item, find(item.indicator), sources.get(item.sourceId ?? ''))),
  };
}

function observationOf(item: Observation, definition: IndicatorDefinition | undefined, source: JsonLd | undefined): JsonLd {
  const shown = (item.status === 'ok' || item.status === 'notVerified') && hasNumber(item);
  return {
    '@type': 'Observation',
    identifier: item.id,
    name: definition?.name.vi ?? item.indicator,
    measuredProperty: definition?.id ?? item.indicator,
    observationAbout: { '@type': 'Place', name: [item.place.name, ...(item.place.within ?? [])].join(', ') },
    observationPeriod: isUnknown(item.period) ? undefined : intervalOf(item.period),
    ...(shown ? valueOf(item, definition) : { description: item.status }),
    isBasedOn: source,
  };
}

/** Both numbers of a share stand beside it, so that nobody has to believe a percentage alone. */
function valueOf({ value, range, numerator, denominator, unit, qualifier }: Observation, definition: IndicatorDefinition | undefined): JsonLd {
  const unitText = unit ?? definition?.unit.vi;
  const share = numerator !== undefined && denominator !== undefined && denominator !== 0 && unitText === '%' ? (numerator / denominator) * 100 : value;
  const bounds = qualifier === 'gt' || qualifier === 'gte' ? { minValue: value } : qualifier === 'lt' || qualifier === 'lte' ? { maxValue: value } : undefined;
  const number = range ? { '@type': 'QuantitativeValue', minValue: range.min, maxValue: range.max, unitText } : bounds ? { '@type': 'QuantitativeValue', ...bounds, unitText } : share;
  return {
    value: number,
    unitText,
    variableMeasured: numerator === undefined || denominator === undefined ? undefined : [
      { '@type': 'PropertyValue', name: 'numerator', value: numerator },
      { '@type': 'PropertyValue', name: 'denominator', value: denominator },
    ],
  };
}

function coverageOf(items: readonly Observation[]): string | undefined {
  const bounds = items.flatMap(({ period }) => (isUnknown(period) ? [] : [periodBounds(period)]));
  if (bounds.length === 0) return undefined;
  const starts = bounds.map(({ start }) => start).filter((start) => start !== undefined).sort();
  const ends = bounds.map(({ end }) => end).sort();
  return `${starts[0] ?? '..'}/${ends.at(-1)!}`;
}

function intervalOf(period: Parameters<typeof periodBounds>[0]): string {
  const { start, end } = periodBounds(period);
  return start === end ? end : `${start ?? '..'}/${end}`;
}

/** Only an address that a reader could follow from the page. */
function addressOf(url: string | undefined, policy: LinkPolicy): string | undefined {
  const judged = url === undefined ? undefined : safeLink(url, policy);
  return judged?.allowed ? new URL(judged.href, policy.base).href : undefined;
}
