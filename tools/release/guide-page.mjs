import { markdownToHtml } from './markdown.mjs';

/** Calm, printable, and without anything from elsewhere: the page is opened from a disk. */
const sheet = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin-top: 0; }
h2 { font-size: 1.3rem; margin-top: 2.25rem; }
h3 { font-size: 1.1rem; margin-top: 1.75rem; }
pre { padding: 0.75rem 1rem; border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.375rem; white-space: pre-wrap; }
code { font: 0.9em ui-monospace, Consolas, monospace; }
.bang { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); padding: 0.375rem 0.625rem; text-align: start; vertical-align: top; }
blockquote { margin: 1.5rem 0; padding: 0.25rem 1rem; border-inline-start: 0.25rem solid; }
hr { border: 0; border-top: 1px solid; margin: 2rem 0; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } pre, table { break-inside: avoid; } }
`;

/**
 * A guide as a page that opens by a double click.
 *
 * @param {string} markdown
 * @param {string} title
 * @param {readonly string[]} siblings - Guides in the same folder; links to them stay links, those to the repository become words.
 */
export function guidePage(markdown, title, siblings) {
  const linkTo = (address) => {
    const [file = '', anchor] = address.split('#');
    const at = anchor === undefined ? '' : `#${anchor}`;
    if (file === '' || /^(?:https:\/\/|huong-dan\/)/.test(file)) return file + at;
    return siblings.includes(file) ? file.replace(/\.md$/, '.html') + at : undefined;
  };
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${sheet}</style>
</head>
<body>
<main>
${markdownToHtml(markdown, linkTo)}
</main>
</body>
</html>
`;
}
