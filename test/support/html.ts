import { sampleFallback } from './sample-report.js';

/** What a page is made of; the rest is the same on every one. */
export interface PageParts {
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}

/** A page of a commune's site, as a CMS would send it. */
export function html({ head = '', body, lang = 'vi' }: PageParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>Xã Mẫu</title>${head}</head>
<body>${body}</body>
</html>`;
}

/** The one line of the theme. */
export const loaderLine = '<script type="module" src="/kit/xaso-loader.js"></script>';

/** The snippet of contract v1; `attributes` without the prefix `data-xa-`. */
export function snippet(name: string, attributes: Readonly<Record<string, string>> = {}, fallback: string = sampleFallback): string {
  const details = Object.entries(attributes).map(([attribute, value]) => ` data-xa-${attribute}="${value}"`);
  return `<div data-xa="${name}"${details.join('')}>${fallback}</div>`;
}
