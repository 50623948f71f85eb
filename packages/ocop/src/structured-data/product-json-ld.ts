import { safeImage, safeLink, type CivilDate, type LinkPolicy } from '@xaso/core';
import { certificateOn, holds, type CertificateOptions } from '../certificate/certificate-on.js';
import type { Certificate } from '../certificate/certificate.schema.js';
import type { OcopProduct, Owner } from '../product/product.schema.js';
import { traceCodesOf } from '../trace/trace-code.js';

/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [name: string]: JsonLd };

/** How structured data is made. */
export interface JsonLdOptions extends CertificateOptions {
  /** What may be linked to; addresses beyond it are left out. */
  readonly linkPolicy?: LinkPolicy | undefined;
}

/**
 * A product as schema.org `Product`, with `Certification` and `Offer`, for search engines. Only of a parsed product, and only with what it says:
 * a claim without a decision gives no certification, an expired certificate an inactive one without a rating.
 */
export function productJsonLd(product: OcopProduct, date: CivilDate, options: JsonLdOptions = {}): { readonly [name: string]: JsonLd } {
  const { linkPolicy = {} } = options;
  const images = (product.photos ?? []).flatMap(({ src }) => absolute(safeImage(src, linkPolicy)));
  const { codes } = traceCodesOf(product.trace);
  const gtin = codes.flatMap((code) => (code.kind === 'gtin' ? [code.digits] : code.kind === 'digitalLink' ? [code.link.gtin] : []))[0];
  const link = codes.find((code) => code.kind === 'digitalLink');
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.story,
    image: images.length === 0 ? undefined : images,
    manufacturer: ownerNode(product.owner),
    gtin,
    hasGS1DigitalLink: link?.kind === 'digitalLink' ? absolute(safeLink(link.url, linkPolicy))[0] : undefined,
    hasCertification: certificationNode(product.certificate, date, options),
    offers: offerNode(product, linkPolicy),
  });
}

const organisations: ReadonlySet<Owner['kind']> = new Set(['cooperative', 'cooperativeGroup', 'company'] as const);

/** A household's name may be a person's: an owner is given as an organisation only where the data says that it is one. */
function ownerNode(owner: Owner | undefined): JsonLd | undefined {
  if (owner === undefined || !organisations.has(owner.kind)) return undefined;
  return withoutUndefined({ '@type': 'Organization', name: owner.name, address: owner.address });
}

function certificationNode(certificate: Certificate | undefined, date: CivilDate, options: CertificateOptions): JsonLd | undefined {
  const { status, validUntil, stars } = certificateOn(certificate, date, options);
  if (certificate === undefined || validUntil === undefined || (status !== 'expired' && !holds(status))) return undefined;
  return withoutUndefined({
    '@type': 'Certification',
    name: 'OCOP',
    certificationIdentification: certificate.decisionNumber,
    certificationStatus: `https://schema.org/${holds(status) ? 'CertificationActive' : 'CertificationInactive'}`,
    certificationRating: holds(status) ? { '@type': 'Rating', ratingValue: stars!, worstRating: 1, bestRating: 5 } : undefined,
    issuedBy: certificate.issuer === undefined ? undefined : { '@type': 'Organization', name: certificate.issuer },
    validFrom: certificate.decidedOn,
    expires: validUntil,
  });
}

function offerNode({ price, whereToBuy = [] }: OcopProduct, policy: LinkPolicy): JsonLd | undefined {
  if (price === undefined) return undefined;
  const { amount, highest, asOf } = price;
  const isRange = highest !== undefined && highest > amount;
  const url = whereToBuy.flatMap((shop) => (shop.url === undefined ? [] : absolute(safeLink(shop.url, policy))))[0];
  return withoutUndefined({
    '@type': isRange ? 'AggregateOffer' : 'Offer',
    priceCurrency: 'VND',
    ...(isRange ? { lowPrice: amount, highPrice: highest } : { price: amount }),
    validFrom: asOf,
    url,
  });
}

/** Search engines follow whole addresses only. */
function absolute(link: ReturnType<typeof safeLink>): string[] {
  return link.allowed && /^https?:/i.test(link.href) ? [link.href] : [];
}

function withoutUndefined(fields: Readonly<Record<string, JsonLd | undefined>>): { readonly [name: string]: JsonLd } {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, JsonLd] => entry[1] !== undefined));
}
