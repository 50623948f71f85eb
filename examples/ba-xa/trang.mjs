// What a page looks like. One layout for all communes: whoever changes it here changes every page.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags or between double quotes. */
export const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign]);

/** The whole kit runs under this: nothing from elsewhere, no code in the page. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A page in the common layout; `up` leads from it to the folder of all communes. */
function layout({ title, up, head, main, foot }) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}giao-dien/bo-nhan-dien.css">
<link rel="stylesheet" href="${up}giao-dien/trang.css">
<script type="module" src="${up}xaso/xaso-loader.js"></script>
</head>
<body>
<header class="dau-trang"><div>${head}</div></header>
<main>
${main}
</main>
<footer class="chan-trang">${foot}</footer>
</body>
</html>
`;
}

/** The page of one commune: its board, whose data is the table itself, and the procedure finder. */
export function communePage({ name, publisher, publishedOn, source }, rows) {
  const caption = `Chỉ số chuyển đổi số. Địa bàn: ${name}. Nguồn: ${source}. Công bố: ${publisher}, ngày ${publishedOn}.`;
  const main = `<div data-xa="scorecard" data-xa-heading-level="2">
${table(caption, rows)}
</div>
<p><a href="chi-so.csv" download>Tải bảng số liệu (CSV)</a></p>
<div class="tra-cuu" data-xa="procedure-finder" data-xa-shipped="1" data-xa-heading-level="2">
<p>Tra cứu thủ tục tại <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a>.</p>
</div>`;
  const head = `<p><a href="../index.html">Các xã</a></p><h1>${escaped(name)}</h1>`;
  return layout({ title: name, up: '../', head, main, foot: `<p>${escaped(publisher)}, ngày ${escaped(publishedOn)}. ${escaped(source)}.</p>` });
}

/** The page that leads to all communes. */
export function listPage(communes) {
  const items = communes.map(({ code, name }) => `<li><a href="${code}/index.html">${escaped(name)}</a></li>`);
  return layout({
    title: 'Các xã',
    up: '',
    head: `<h1>Các xã</h1><p>${communes.length} xã, một giao diện.</p>`,
    main: `<ul class="danh-sach">\n${items.join('\n')}\n</ul>`,
    foot: '<p>Trang ví dụ. Tên xã và số liệu đều đặt ra để minh họa.</p>',
  });
}

/** A plain table: it is what shows without code, and what the board reads. */
function table(caption, rows) {
  const names = Object.keys(rows[0]);
  const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<caption>${escaped(caption)}</caption>\n${[line(names, 'th'), ...rows.map((row) => line(Object.values(row), 'td'))].join('\n')}\n</table>`;
}
