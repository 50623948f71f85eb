import { safeLink, type LinkPolicy } from '@xaso/core';
import { feeFor, isFor, type Channel, type Deadline, type Procedure, type SimpleFee } from '@xaso/procedures';
import type { CardView } from './card-view.js';
import { rowOf } from './row-of.js';

/** One node of linked data. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A procedure in the words of schema.org, a `GovernmentService` with one channel for each way to hand it in.
 * What is not known is left out: no price that no source gives, and no length of time that schema.org has no form for,
 * such as working days, which stand in words instead.
 */
export function procedureToJsonLd({ procedure, card, channels, channel, received }: CardView, policy: LinkPolicy): JsonLd {
  const { code, name, plainName, field, agency, audience, results, related, where, local } = procedure;
  const address = addressOf(card.rows, policy);
  const ways = channels.length > 0 ? channels : procedure.channels === undefined ? [] : [{ channel, text: undefined }];
  const place = local?.address ?? where;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: plainName ?? name,
    alternateName: plainName === undefined ? undefined : name,
    identifier: code,
    serviceType: field,
    url: address,
    inLanguage: 'vi',
    serviceOperator: agency === undefined ? undefined : { '@type': 'GovernmentOrganization', name: agency },
    audience: audience?.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    serviceOutput: results?.map((result) => ({ '@type': 'Thing', name: result })),
    isRelatedTo: related?.map((identifier) => ({ '@type': 'GovernmentService', identifier })),
    availableChannel: ways.map(({ channel: way, text }) => ({
      '@type': 'ServiceChannel',
      name: text,
      processingTime: durationOf(procedure, way),
      description: rowOf(card.rows, 'time').status === 'fact' && way === channel ? rowOf(card.rows, 'time').lines[0] : undefined,
      serviceLocation: way !== 'inPerson' || place === undefined ? undefined : { '@type': 'Place', name: place },
      servicePhone: local?.phone === undefined ? undefined : { '@type': 'ContactPoint', telephone: local.phone },
      serviceUrl: way === 'online' ? address : undefined,
    })),
    offers: offersOf(procedure, channel, received),
  };
}

/** The page of the procedure itself: a search for it is no address of the service. */
function addressOf(rows: CardView['card']['rows'], policy: LinkPolicy): string | undefined {
  for (const { url, isFallback } of rowOf(rows, 'link').links ?? []) {
    if (isFallback) continue;
    const judged = safeLink(url, policy);
    if (judged.allowed) return new URL(judged.href, policy.base).href;
  }
  return undefined;
}

/** Only where one limit holds for every case of a channel, and schema.org can say it. */
function durationOf({ deadline }: Procedure, channel: Channel): string | undefined {
  const limits = limitsOf(deadline, channel);
  const [only] = limits;
  if (only === undefined || limits.length > 1) return undefined;
  if (only.kind === 'calendarDays') return `P${only.days}D`;
  if (only.kind === 'hours') return `PT${only.hours}H`;
  return only.kind === 'compound' && only.months !== undefined && only.calendarDays === undefined && only.workingDays === undefined ? `P${only.months}M` : undefined;
}

function limitsOf(deadline: Deadline | undefined, channel: Channel): readonly Exclude<Deadline, { kind: 'byCase' }>[] {
  if (deadline === undefined) return [];
  return deadline.kind === 'byCase' ? deadline.cases.filter((each) => isFor(channel, each)).map(({ deadline: own }) => own) : [deadline];
}

function offersOf(procedure: Procedure, channel: Channel, date: CardView['received']): readonly JsonLd[] | undefined {
  const offers = feeFor(procedure, { channel, date }).fees.flatMap(({ when, fee }) => offerOf(fee, when));
  return offers.length === 0 ? undefined : offers;
}

function offerOf(fee: SimpleFee, when: string | undefined): JsonLd[] {
  switch (fee.kind) {
    case 'free':
      return [{ '@type': 'Offer', price: 0, priceCurrency: 'VND', description: when ?? fee.condition }];
    case 'fixed':
      return [{ '@type': 'Offer', price: fee.amount, priceCurrency: fee.currency ?? 'VND', description: when }];
    case 'perItem':
    case 'perPage':
      return [{ '@type': 'Offer', description: when, priceSpecification: { '@type': 'UnitPriceSpecification', price: fee.amount, priceCurrency: fee.currency ?? 'VND', unitText: fee.unit } }];
    default:
      return [];
  }
}
