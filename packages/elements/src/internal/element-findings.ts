import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/elements` can raise, with its severity. Codes are promises. */
export const elementFindingSeverities = {
  // what became of a file that `src` names (users.md F1–F8)
  'data.address-refused': 'error',
  'data.not-found': 'error',
  'data.forbidden': 'error',
  'data.too-many-requests': 'error',
  'data.server': 'error',
  'data.offline': 'error',
  'data.network': 'error',
  'data.policy': 'error',
  'data.timeout': 'error',
  'data.not-data': 'error',
  'data.no-content': 'error',
  'data.too-large': 'error',
  'data.encoding': 'error',
  'data.unreadable': 'error',
  // what the data says, once it is here
  'data.invalid': 'error',
  // what is to be drawn as a QR code
  'qr.empty': 'error',
  'qr.too-long': 'error',
  // a mistake of ours
  'element.render-failed': 'error',
} as const satisfies Record<string, Severity>;

/** Code of a finding of `@xaso/elements`. */
export type ElementFindingCode = keyof typeof elementFindingSeverities;

/** Makes a finding of `@xaso/elements`, with the severity of its code. */
export const elementFinding = findingMaker<ElementFindingCode>(elementFindingSeverities);
