import type { Message, TranslationOf } from '@xaso/core';

/** The words for how sure an outcome is, in Vietnamese. */
export const certaintyMessages = {
  certain: 'chắc chắn',
  nearLine: 'sát ngưỡng',
  open: 'chưa đủ số liệu',
} as const satisfies Readonly<Record<string, Message>>;

/** Those words in any language. */
export type CertaintyMessages = TranslationOf<typeof certaintyMessages>;
