import { integrityOf, integrityOfDigest, parseIntegrity, type Finding } from '@xaso/core';
import { dataFailure, type DataFailure } from './data-failure.js';
import type { LoadedFile } from './fetch-file.js';
import { sourceFinding } from './source-findings.js';

// Loaded only by elements with `integrity`.

/** Why a file is not shown, in words for readers and as a finding. */
export interface Refusal {
  readonly failure: DataFailure;
  readonly finding: Finding;
}

const malformedWords = {
  vi: 'Mã kiểm tra của tệp số liệu trên trang này ghi chưa đúng, nên số liệu không được hiển thị. Xin báo cho người quản trị trang.',
  en: 'The check code that this page gives for its data file is not written correctly, so the figures are not shown. Please tell the administrator of this site.',
};

const mismatchWords = {
  vi: 'Nội dung tệp số liệu không đúng với mã kiểm tra ghi trên trang, nên số liệu không được hiển thị. Xin báo cho người quản trị trang.',
  en: 'The content of the data file does not match the check code on this page, so the figures are not shown. Please tell the administrator of this site.',
};

/** Holds a file against the value of `integrity`. A value that can't be read is refused like a file that does not match it. */
export async function refusalOf(file: LoadedFile, integrity: string): Promise<Refusal | undefined> {
  const values = parseIntegrity(integrity);
  if (values === undefined) {
    return { failure: { ...dataFailure('invalid', { url: file.url }), words: malformedWords }, finding: sourceFinding('source.integrity-malformed', { path: '' }, { text: beginning(integrity) }) };
  }
  const found = await integrityOfFile(file.bytes);
  if (values.includes(found)) return undefined;
  // The file may be on its way to being replaced: another attempt may help.
  return { failure: { ...dataFailure('invalid', { url: file.url }), retryable: true, words: mismatchWords }, finding: sourceFinding('source.integrity-mismatch', { path: '' }, { url: file.url, found }) };
}

/** As much as tells what was pasted, and fits into a line of a narrow page. */
function beginning(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

/** Fifty elements over one file work its digest out once. */
const known = new WeakMap<Uint8Array, Promise<string>>();

function integrityOfFile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = known.get(bytes) ?? workOut(bytes);
  known.set(bytes, digest);
  return digest;
}

/** By the browser, which does it beside the page; a page over http does not have that. */
async function workOut(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return integrityOfDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  } catch {
    return integrityOf(bytes);
  }
}
