import type { Finding, Language } from '@xaso/core';
import { elementFinding, type ElementFindingCode } from '../element-findings.js';

/** Classes of failure that a reader is told apart; the words stand in the data messages. */
export type FailureKind =
  | 'addressRefused'
  | 'notFound'
  | 'forbidden'
  | 'tooManyRequests'
  | 'server'
  | 'offline'
  | 'network'
  | 'policy'
  | 'timeout'
  | 'notData'
  | 'noContent'
  | 'tooLarge'
  | 'encoding'
  | 'unreadable'
  | 'invalid';

/** Why there is no (new) data. */
export interface DataFailure {
  readonly kind: FailureKind;
  /** Whether trying again may help. */
  readonly retryable: boolean;
  /** Address that was asked, when there was one. */
  readonly url?: string | undefined;
  /** Status code of the answer, when there was one. */
  readonly httpStatus?: number | undefined;
  /** Words for readers that came with the code that found it, in place of those of the class. */
  readonly words?: Readonly<Record<Language, string>> | undefined;
}

const codes: Readonly<Record<FailureKind, ElementFindingCode>> = {
  addressRefused: 'data.address-refused',
  notFound: 'data.not-found',
  forbidden: 'data.forbidden',
  tooManyRequests: 'data.too-many-requests',
  server: 'data.server',
  offline: 'data.offline',
  network: 'data.network',
  policy: 'data.policy',
  timeout: 'data.timeout',
  notData: 'data.not-data',
  noContent: 'data.no-content',
  tooLarge: 'data.too-large',
  encoding: 'data.encoding',
  unreadable: 'data.unreadable',
  invalid: 'data.invalid',
};

/** Failures that another attempt will not mend: the file or the page has to change first. */
const final: ReadonlySet<FailureKind> = new Set(['addressRefused', 'policy', 'tooLarge', 'encoding', 'unreadable', 'invalid', 'notData']);

/** Makes a failure of one class. */
export function dataFailure(kind: FailureKind, about: { readonly url?: string; readonly httpStatus?: number } = {}): DataFailure {
  return { kind, retryable: !final.has(kind), ...about };
}

/** The finding that `xa-data-status` carries for a failure. */
export function failureFinding(failure: DataFailure): Finding<ElementFindingCode> {
  const values = {
    ...(failure.url === undefined ? {} : { url: failure.url }),
    ...(failure.httpStatus === undefined ? {} : { httpStatus: failure.httpStatus }),
  };
  return elementFinding(codes[failure.kind], { path: '' }, values);
}
