import { addMonths, civilDateFindings, type CivilDate, type Finding } from '@xaso/core';
import { certificateRules, type CertificateRules } from '../certificate/certificate-rules.js';
import { couldNotCertify, levelFor } from '../certificate/certificate-on.js';
import type { Certificate } from '../certificate/certificate.schema.js';
import { catalogueFinding } from '../finding/catalogue-findings.js';
import { traceCodesOf } from '../trace/trace-code.js';
import type { OcopProduct } from './product.schema.js';
import { hasStarMarks } from './star-marks.js';

/** What a product is checked against. */
export interface ProductContext {
  /** Ids of the document's sources; left out for a product outside a document. */
  readonly sourceIds?: { readonly has: (id: string) => boolean } | undefined;
  readonly rules?: CertificateRules | undefined;
}

/**
 * What a schema can't say: days that exist and follow each other, a level that could certify, stars that the points give,
 * check digits. Only a day that does not exist loses the product; all else asks for a look.
 */
export function checkProduct(product: OcopProduct, path: string, { sourceIds, rules = certificateRules }: ProductContext = {}): Finding[] {
  const at: At = (field) => ({ path: path === '' ? field : `${path}.${field}` });
  const impossible = dateFindings(product, at);
  if (impossible.length > 0) return impossible;
  return [
    ...(product.certificate === undefined ? [] : certificateFindings(product.certificate, at, rules)),
    ...(product.kind === 'goods' && product.certificate !== undefined ? [catalogueFinding('ocop.goods-with-stars', at('kind'), { stars: product.certificate.stars })] : []),
    ...priceFindings(product, at),
    ...(product.photos ?? []).flatMap(({ alt }, index) => (alt === undefined ? [catalogueFinding('ocop.photo-alt-missing', at(`photos[${index}]`))] : [])),
    ...traceCodesOf(product.trace, (field) => at(`trace.${field}`)).findings,
    ...(hasStarMarks(product) ? [catalogueFinding('ocop.star-marks', { path })] : []),
    ...sourceFindings(product, at, sourceIds),
  ];
}

type At = (field: string) => { readonly path: string };

function dateFindings({ certificate, price, standards = [] }: OcopProduct, at: At): Finding[] {
  const dates: readonly (readonly [CivilDate | undefined, string])[] = [
    [certificate?.decidedOn, 'certificate.decidedOn'],
    [certificate?.validUntil, 'certificate.validUntil'],
    [price?.asOf, 'price.asOf'],
    ...standards.map(({ validUntil }, index) => [validUntil, `standards[${index}].validUntil`] as const),
  ];
  return dates.flatMap(([date, field]) => (date === undefined ? [] : civilDateFindings(date, at(field).path)));
}

/** What keeps stars from being shown, or casts doubt on them. */
function certificateFindings(certificate: Certificate, at: At, rules: CertificateRules): Finding[] {
  return [...proofFindings(certificate, at), ...termFindings(certificate, at, rules), ...levelFindings(certificate, at, rules), ...pointFindings(certificate, at, rules)];
}

function proofFindings({ stars, decisionNumber, decidedOn, level }: Certificate, at: At): Finding[] {
  if (decisionNumber === undefined) return [catalogueFinding('ocop.decision-missing', at('certificate.decisionNumber'), { stars })];
  if (decidedOn === undefined) return [catalogueFinding('ocop.decision-date-missing', at('certificate.decidedOn'), { decision: decisionNumber })];
  return level === undefined ? [catalogueFinding('ocop.level-missing', at('certificate.level'), { decision: decisionNumber })] : [];
}

function termFindings({ decidedOn, validUntil: written }: Certificate, at: At, rules: CertificateRules): Finding[] {
  if (decidedOn === undefined || written === undefined) return [];
  if (written < decidedOn) return [catalogueFinding('ocop.dates-reversed', at('certificate.validUntil'), { from: decidedOn, to: written })];
  const end = addMonths(decidedOn, rules.validity.months);
  // An earlier end, such as the day before, is the paper's own and counts.
  if (end === undefined || written <= end) return [];
  return [catalogueFinding('ocop.end-differs', at('certificate.validUntil'), { written, end, months: rules.validity.months })];
}

function levelFindings(certificate: Certificate, at: At, rules: CertificateRules): Finding[] {
  const { level, decidedOn, stars } = certificate;
  if (level === undefined || decidedOn === undefined) return [];
  const expected = levelFor(stars, decidedOn, rules);
  const values = { stars, level, ...(expected === undefined ? {} : { expected }), date: decidedOn };
  if (couldNotCertify(certificate, expected)) return [catalogueFinding('ocop.level-could-not-certify', at('certificate.level'), values)];
  return expected === undefined || expected === level ? [] : [catalogueFinding('ocop.level-above', at('certificate.level'), values)];
}

function pointFindings({ stars, points }: Certificate, at: At, { bands }: CertificateRules): Finding[] {
  const band = points === undefined ? undefined : bands.find(({ min }) => points >= min);
  // Gates can pull a product below the stars of its points, but never lift it above them.
  if (points === undefined || band === undefined || band.stars >= stars) return [];
  return [catalogueFinding('ocop.points-disagree', at('certificate.points'), { points, stars, earned: band.stars })];
}

function priceFindings({ price }: OcopProduct, at: At): Finding[] {
  if (price === undefined) return [];
  const { amount, highest, asOf } = price;
  return [
    ...(asOf === undefined ? [catalogueFinding('ocop.price-undated', at('price'))] : []),
    ...(highest !== undefined && highest < amount ? [catalogueFinding('ocop.price-reversed', at('price.highest'), { amount, highest })] : []),
  ];
}

function sourceFindings({ sourceId, certificate }: OcopProduct, at: At, sourceIds: ProductContext['sourceIds']): Finding[] {
  const named = [['sourceId', sourceId], ['certificate.sourceId', certificate?.sourceId]] as const;
  return named.flatMap(([field, source]) => (source === undefined || sourceIds === undefined || sourceIds.has(source) ? [] : [catalogueFinding('ocop.source-unknown', at(field), { source })]));
}
