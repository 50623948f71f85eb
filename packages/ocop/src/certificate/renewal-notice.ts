import { formatCivilDate, formatMessage, type Language } from '@xaso/core';
import { listMessages, type ListMessages } from '../messages/list-messages.js';
import type { CertificateVerdict } from './certificate-on.js';

/** In which words a notice is told. */
export interface NoticeOptions {
  readonly language: Language;
  /** Vietnamese words when left out. */
  readonly messages?: ListMessages | undefined;
}

/** What the owner and the staff should know ahead of time; the public page says it once the day has come. Undefined while there is nothing to do. */
export function renewalNotice({ status, daysLeft, validUntil }: CertificateVerdict, { language, messages = listMessages }: NoticeOptions): string | undefined {
  if (daysLeft === undefined || validUntil === undefined) return undefined;
  if (status === 'expired') return formatMessage(messages.noticeExpired, { count: -daysLeft });
  if (status !== 'expiring') return undefined;
  if (daysLeft === 0) return formatMessage(messages.noticeLastDay);
  return formatMessage(messages.noticeExpiring, { count: daysLeft, end: formatCivilDate(validUntil, language) });
}
