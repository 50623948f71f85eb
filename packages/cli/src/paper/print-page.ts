import { createHash } from 'node:crypto';
import type { Language } from '@xaso/core';
import { escapeHtml } from '../board/escape-html.js';

/** A page that stands alone, to be printed: its styles are named by their hash in its policy, so that it works under the strictest one. */
export interface PrintPage {
  readonly title: string;
  readonly language: Language;
  readonly styles: string;
  /** HTML whose texts are escaped. */
  readonly body: string;
}

/** Writes a page without script, picture or font from elsewhere. */
export function printPage({ title, language, styles, body }: PrintPage): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
