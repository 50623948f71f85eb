import { describePlace, describeProblem, formatCivilDate, toCmsHtml, toCsv, type Finding, type FindingMessages, type Language, type PlainTree } from '@xaso/core';
import type { DeskDocument } from '../kinds/kind.js';
import type { Say } from '../words/say.js';

/** The text of a data file, as `xaso import` writes it. */
export function documentText(document: DeskDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The findings as a table for whoever keeps the sheet: sheet, row, column, weight, words. */
export function findingsCsv(findings: readonly Finding[], say: Say, messages: FindingMessages, language: Language): string {
  const columns = [say('findingsSheet'), say('reviewRow'), say('reviewColumn'), say('findingsSeverity'), say('reviewWords')];
  const rows = findings.map((finding) => {
    const { where, severity } = finding;
    const [sheet, row, column] = 'path' in where ? ['', describePlace(where, messages), ''] : [where.sheet ?? '', where.row === 0 ? '' : String(where.row), where.column ?? ''];
    return [sheet, row, column, say(`severity_${severity}`), describeProblem(finding, messages, language)];
  });
  return toCsv({ type: 'table', columns, rows });
}

const paperStyles = `
@page { size: A4; margin: 16mm 15mm 18mm; }
html { color-scheme: light; background: #fff; color: #16202a; font: 12pt/1.5 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
body { max-width: 190mm; margin: 0 auto; padding: 16px; }
h1 { margin: 0 0 4mm; font-size: 18pt; line-height: 1.3; text-wrap: balance; }
h3 { margin: 7mm 0 2mm; font-size: 13.5pt; line-height: 1.35; break-after: avoid; }
body > h3:first-child { margin-top: 0; font-size: 18pt; text-wrap: balance; }
h4 { margin: 5mm 0 1mm; font-size: 11.5pt; break-after: avoid; }
p, ul { margin: 0 0 3mm; }
table { width: 100%; margin: 0 0 6mm; border-collapse: collapse; }
caption { padding: 0 0 2mm; text-align: start; font-size: 10.5pt; color: #3c4a56; }
th, td { padding: 2mm; border: 0.25mm solid #9fb0bd; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.stamp { margin-top: 8mm; padding-top: 2mm; border-top: 0.25mm solid #9fb0bd; font-size: 10pt; color: #3c4a56; }
@media print { body { max-width: none; padding: 0; } }
`;

/** How a page for paper is signed. */
export interface PaperOptions {
  readonly title: string;
  readonly language: Language;
  readonly say: Say;
}

/** A page that stands alone, to be hung up: no script, nothing from elsewhere, every text escaped by `toCmsHtml`. */
export function paperPage(tree: PlainTree, { publisher, asOf }: DeskDocument, { title, language, say }: PaperOptions): string {
  const stamp = toCmsHtml([
    { type: 'paragraph', content: say('stamp', { publisher: publisher.name, date: formatCivilDate(asOf, language) }) },
    ...(publisher.responsible === undefined ? [] : [{ type: 'paragraph', content: say('responsible', { name: publisher.responsible }) } as const]),
  ]);
  // A title of its own only where the document does not begin with one.
  const heading = tree[0]?.type === 'heading' ? '' : `<h1>${textOf(title)}</h1>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textOf(title)}</title>
<style>${paperStyles}</style>
</head>
<body>
${heading}${toCmsHtml(tree)}
<div class="stamp">${stamp}</div>
</body>
</html>
`;
}

/** Escaped text without a tag around it. */
function textOf(text: string): string {
  return toCmsHtml([{ type: 'paragraph', content: text }]).replace(/^<p>|<\/p>$/g, '');
}
