import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The policy of the frame's page: data and code of its own host, nothing else, wherever an address or a redirect might lead. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Xã Số</title>
<link rel="stylesheet" href="embed.css">
<base target="_top">
</head>
<body>
<noscript><p>Trình duyệt này không chạy mã, nên khung này trống. Hãy hỏi bộ phận một cửa của xã, phường.</p></noscript>
<script type="module" src="embed.js"></script>
</body>
</html>
`;

/** The page around may have any background, so the frame has none, and stays light as that page is. `flow-root` keeps margins inside the height that is measured. */
const sheet = `body {
  display: flow-root;
  margin: 0;
  font: 1rem/1.5 system-ui, sans-serif;
}
`;

/** Writes `embed.html` and its style sheet: the page that an `iframe` shows where an editor keeps no attributes of a div. */
export function framePage({ dir }) {
  return {
    name: 'frame-page',
    writeBundle() {
      writeFileSync(join(dir, 'embed.html'), page);
      writeFileSync(join(dir, 'embed.css'), sheet);
    },
  };
}
