import { formatCivilDate, formatMessage, type CivilDate, type Language, type Message } from '@xaso/core';
import { productMessages, type ProductMessages } from '../messages/product-messages.js';
import type { OcopProduct } from '../product/product.schema.js';
import { certificateOn, holds, type CertificateOptions, type CertificateStatus, type CertificateVerdict } from './certificate-on.js';
import type { Certificate } from './certificate.schema.js';
import type { CertificateStars, CertifyingLevel } from './certifying-level.js';

/** In which words stars are told. */
export interface StarsOptions extends CertificateOptions {
  readonly language: Language;
  /** Vietnamese words when left out. */
  readonly messages?: ProductMessages | undefined;
  /** Who publishes the list: whose claim it is where no decision is known. */
  readonly publisher?: string | undefined;
}

/** What a page may say about a product's stars. */
export interface StarsLine {
  /** How many star shapes to draw. Undefined unless a certificate is proved and holds: then the words stand alone. */
  readonly shapes: CertificateStars | undefined;
  /** Whole line, without a full stop: "4 sao OCOP", "Chứng nhận 3 sao đã hết hạn ngày 15/03/2026". */
  readonly text: string;
  /** The decision behind valid stars: number, day, who, until when. */
  readonly certificateText: string | undefined;
  readonly verdict: CertificateVerdict;
}

/**
 * The stars of a product as they may be shown on a day. An expired, undated or unproved certificate never gives shapes,
 * but a plain sentence that says what is known and who says it.
 */
export function starsToShow({ certificate, kind }: Pick<OcopProduct, 'certificate' | 'kind'>, date: CivilDate, options: StarsOptions): StarsLine {
  const verdict = certificateOn(certificate, date, options);
  const isProved = holds(verdict.status);
  return {
    shapes: isProved ? verdict.stars : undefined,
    text: lineOf(certificate, kind, verdict, options),
    certificateText: isProved && certificate !== undefined ? decisionText(certificate, verdict, options) : undefined,
    verdict,
  };
}

const levelWords = {
  commune: 'levelCommune',
  district: 'levelDistrict',
  province: 'levelProvince',
  centre: 'levelCentre',
} as const satisfies Record<CertifyingLevel, keyof ProductMessages>;

/** Name of a level. */
export function levelName(level: CertifyingLevel, messages: ProductMessages = productMessages): string {
  return formatMessage(messages[levelWords[level]]);
}

type Line = (certificate: Certificate, verdict: CertificateVerdict, options: StarsOptions, messages: ProductMessages) => string;

const lines: Readonly<Record<Exclude<CertificateStatus, 'notFound'>, Line>> = {
  valid: ({ stars }, _verdict, _options, messages) => formatMessage(messages.starsValid, { stars }),
  expiring: ({ stars }, _verdict, _options, messages) => formatMessage(messages.starsValid, { stars }),
  expired: ({ stars }, { validUntil }, { language }, messages) => formatMessage(messages.expired, { stars, end: formatCivilDate(validUntil!, language) }),
  undated: ({ stars, decisionNumber }, _verdict, _options, messages) => formatMessage(messages.undated, { stars, number: decisionNumber! }),
  notYetValid: ({ stars, decidedOn }, _verdict, { language }, messages) => formatMessage(messages.notYetValid, { stars, date: formatCivilDate(decidedOn!, language) }),
  unproved: ({ stars, claimedBy }, _verdict, { publisher }, messages) => formatMessage(messages.claimOf, { stars, claimant: claimant(claimedBy, publisher, messages) }),
  levelCouldNotCertify: ({ stars, level }, { expectedLevel }, _options, messages) => {
    const words: Message = expectedLevel === undefined ? messages.levelNever : messages.levelCouldNotCertify;
    const expected = expectedLevel === undefined ? {} : { expected: levelName(expectedLevel, messages) };
    return formatMessage(words, { stars, level: levelName(level!, messages), ...expected });
  },
};

function lineOf(certificate: Certificate | undefined, kind: OcopProduct['kind'], verdict: CertificateVerdict, options: StarsOptions): string {
  const { messages = productMessages } = options;
  if (certificate === undefined || verdict.status === 'notFound') return formatMessage(kind === 'goods' ? messages.goods : messages.rankUnknown);
  return lines[verdict.status](certificate, verdict, options, messages);
}

function claimant(claimedBy: string | undefined, publisher: string | undefined, messages: ProductMessages): string {
  if (claimedBy !== undefined) return claimedBy;
  return publisher === undefined ? formatMessage(messages.claimant) : formatMessage(messages.claimantOf, { publisher });
}

function decisionText({ decisionNumber, decidedOn, issuer }: Certificate, { validUntil }: CertificateVerdict, { language, messages = productMessages }: StarsOptions): string {
  const values = { number: decisionNumber!, date: formatCivilDate(decidedOn!, language), end: formatCivilDate(validUntil!, language) };
  return issuer === undefined ? formatMessage(messages.decisionLine, values) : formatMessage(messages.decisionLineBy, { ...values, issuer });
}
