import { safeDataSource, type Finding } from '@xaso/core';
import { dataFailure, type DataFailure } from './data-failure.js';

/** An address that may be fetched, or why it may not. */
export type SourceAddress = { readonly url: URL } | { readonly failure: DataFailure; readonly findings: readonly Finding[] };

/** Turns the `src` of an element into the address to fetch, or says why it is refused. */
export function sourceAddress(src: string, base: string): SourceAddress {
  const judged = safeDataSource(src, { base });
  if (judged.allowed) return { url: new URL(judged.href, base) };
  return { failure: dataFailure('addressRefused', { url: src.slice(0, 200) }), findings: [judged.finding] };
}

/** Whether a redirect led to a place where the element would not have gone by itself. */
export function ledAstray(response: Response, base: string): boolean {
  return response.redirected && !safeDataSource(response.url, { base }).allowed;
}
