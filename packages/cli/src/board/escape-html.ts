import { visibleText } from '@xaso/core';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text out of data as HTML, for content and for attributes in quotes: one line, in composed letters, without control characters. */
export function escapeHtml(text: string): string {
  return visibleText(text.normalize('NFC')).replace(/[&<>"']/g, (character) => entities[character]!);
}
