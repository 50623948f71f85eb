import { foldVietnamese } from '@xaso/core';
import type { CertifyingLevel } from '../certificate/certifying-level.js';
import { isPhone } from './phone-text.js';

/** A decision as one cell tells it. */
export interface DecisionText {
  readonly number: string | undefined;
  /** The words of its day, still to be read. */
  readonly date: string | undefined;
  readonly issuer: string | undefined;
}

const number = /[0-9]{1,6}\s?\/(?:[0-9]{4}\s?\/)?\s?QĐ\s?[-–]\s?[\p{L}.&]{2,20}/iu;
const day = /ngày\s{1,3}([0-9]{1,2}\s?[/.-]\s?[0-9]{1,2}\s?[/.-]\s?[0-9]{2,4}|[0-9]{1,2}\s{1,3}tháng\s{1,3}[0-9]{1,2},?\s{1,3}năm\s{1,3}[0-9]{4})/iu;
const issuedBy = /(?:^|\s)của\s{1,3}(\p{L}.{2,190})$/iu;

/** Reads "1234/QĐ-UBND", or all of "Quyết định số 1234/QĐ-UBND ngày 15/3/2024 của UBND huyện …". A cell without digits has no number. */
export function readDecision(cell: string): DecisionText {
  const text = cell.slice(0, 400).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const found = number.exec(text)?.[0].replace(/\s/g, '').replace('–', '-');
  const date = day.exec(text)?.[1];
  const issuer = issuedBy.exec(text)?.[1]?.replace(/[.;,\s]+$/, '');
  const plain = text.replace(/^(?:quyết định|qđ)?\s{0,3}(?:số)?\s{0,3}[:.]?\s{0,3}/iu, '');
  const isShort = /[0-9]/.test(plain) && plain.length <= 80 && date === undefined && !isPhone(plain);
  return { number: found ?? (isShort ? plain : undefined), date, issuer };
}

/** Cities that are run by the centre; all others belonged to districts. */
const centralCities = /^thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)\b/;

/** Level of an office by its name: "UBND huyện …", "Hội đồng OCOP cấp tỉnh", "Bộ Nông nghiệp …". Undefined where the name does not tell. */
export function levelOfIssuer(issuer: string): CertifyingLevel | undefined {
  const folded = foldVietnamese(issuer.slice(0, 300));
  if (/\b(?:bo nong nghiep|bo nn|trung uong|quoc gia|thu tuong)\b/.test(folded)) return 'centre';
  const named = /(?:\bubnd|\buy ban nhan dan|\bcap|^)\s?(thi xa|thi tran|thanh pho [a-z ]+|huyen|quan|tinh|xa|phuong)\b/.exec(folded)?.[1];
  if (named === undefined) return undefined;
  if (named === 'tinh') return 'province';
  if (named.startsWith('thanh pho')) return centralCities.test(named) ? 'province' : 'district';
  return named === 'xa' || named === 'phuong' || named === 'thi tran' ? 'commune' : 'district';
}
