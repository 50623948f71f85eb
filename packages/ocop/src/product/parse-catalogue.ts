import { joinPath, parseListDocument, parseResult, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import type { CertificateRules } from '../certificate/certificate-rules.js';
import { catalogueFinding } from '../finding/catalogue-findings.js';
import { checkProduct } from './check-product.js';
import { validateCatalogueHead, validateOcopProduct } from './generated/ocop-catalogue.validate.js';
import type { OcopCatalogue, OcopProduct } from './product.schema.js';
import { withoutStarMarks } from './star-marks.js';

/** How a catalogue is parsed. */
export interface ParseCatalogueOptions {
  /** Rules for certificates other than those at hand. */
  readonly rules?: CertificateRules | undefined;
}

/**
 * Turns untrusted JSON into a catalogue. Good products stay, each bad one becomes findings. Unless the file is for staff,
 * a telephone whose owner did not agree is taken out; star signs in words always are. Never throws.
 */
export function parseOcopCatalogue(input: unknown, { rules }: ParseCatalogueOptions = {}): ParseResult<OcopCatalogue> {
  let sourceIds: ReadonlySet<string> | undefined;
  const phones: Finding[] = [];
  const { value, findings } = parseListDocument<OcopProduct, 'ocop-catalogue'>(input, {
    kind: 'ocop-catalogue',
    version: 1,
    validateItem: validateOcopProduct,
    checkItem: (product, path) => {
      // Items are checked only once the envelope, and with it the list of sources, is known to be right.
      sourceIds ??= new Set((input as OcopCatalogue).sources.map(({ id }) => id));
      if ((input as OcopCatalogue).audience !== 'staff' && hasPrivatePhone(product)) phones.push(catalogueFinding('ocop.phone-without-consent', { path: joinPath(path, ['owner', 'phone']) }));
      return checkProduct(product, path, { sourceIds, rules });
    },
    keyOf: ({ id }) => id,
  });
  if (value === undefined) return parseResult<OcopCatalogue>(undefined, findings);
  const { place: given, ...envelope } = value as typeof value & { readonly place?: PlaceRef };
  const placeFindings = given === undefined ? [] : schemaFindings(validateCatalogueHead, { place: given });
  const shown = findings.some(({ code }) => code === 'ocop.star-marks') ? value.items.map(withoutStarMarks) : value.items;
  const items = value.audience === 'staff' ? shown : shown.map(withoutPrivatePhone);
  const catalogue: OcopCatalogue = { ...envelope, ...(given === undefined || placeFindings.length > 0 ? {} : { place: given }), items };
  return parseResult(catalogue, [...placeFindings, ...findings, ...phones]);
}

function hasPrivatePhone({ owner }: OcopProduct): boolean {
  return owner?.phone !== undefined && owner.phoneIsPublic !== true;
}

function withoutPrivatePhone(product: OcopProduct): OcopProduct {
  if (!hasPrivatePhone(product)) return product;
  const { phone: _phone, ...owner } = product.owner!;
  return { ...product, owner };
}
