// The demo portal: an ordinary commune page. Its fallback tables come from `toPlain`, as every static table of the kit does.
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { civilDate, toCmsHtml } from '@xaso/core';
import { parseIndicatorReport, toPlain } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { parseOcopCatalogue, toPlain as productsToPlain } from '@xaso/ocop';
import { parsePlaceDirectory } from '@xaso/places';
import { toPlain as placesToPlain } from '@xaso/places/plain';
import { procedureHeads } from '@xaso/procedures/catalogue';
import { layout } from './layout.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The five places of the articles, in the order of the menu. */
export const places = [
  { id: 'hac-thanh', name: 'Phường Hạc Thành' },
  { id: 'ha-trung', name: 'Huyện Hà Trung (cũ)' },
  { id: 'thanh-hoa', name: 'Tỉnh Thanh Hóa' },
  { id: 'thong-nhat', name: 'Phường Thống Nhất (cũ)' },
  { id: 'quang-yen', name: 'Thị xã Quảng Yên (cũ)' },
];

/** Writes the whole site into a folder. The bundles are served beside it under /cdn/. */
export function buildSite(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'chi-so'), { recursive: true });
  cpSync(join(here, 'data'), join(out, 'data'), { recursive: true });
  cpSync(join(here, 'assets'), join(out, 'assets'), { recursive: true });
  copyFileSync(fileURLToPath(import.meta.resolve('@xaso/procedures/catalogue.json')), join(out, 'data/thu-tuc.json'));
  copyFonts(join(out, 'fonts'));
  for (const file of readdirSync(join(here, 'pages'))) {
    const page = readFileSync(join(here, 'pages', file), 'utf8');
    writeFileSync(join(out, file), layout({ ...partsOf(page), current: file }));
  }
  for (const place of places) {
    const report = readReport(place.id);
    const body = [
      `<h1>${report.title}</h1>`,
      '<p>Số liệu do bài báo công bố; bấm vào từng dòng để xem định nghĩa, nguồn và câu trích. Kho dữ liệu của trang là một tệp JSON đặt cạnh trang.</p>',
      `<div class="o-trang">${scorecardMarker(place.id, report)}</div>`,
    ].join('\n');
    writeFileSync(join(out, 'chi-so', `${place.id}.html`), layout({ title: report.title, body, current: 'chi-so' }));
  }
}

/** What a webmaster pastes: a div that holds a plain table, and where the data lies. */
function scorecardMarker(id, report, attributes = '') {
  return `<div data-xa="scorecard" data-xa-src="/data/${id}.json"${attributes}>\n${toCmsHtml(toPlain(report, 'vi', { definitions: indicatorCatalogue }))}\n</div>`;
}

function readReport(id) {
  const { value, findings } = parseIndicatorReport(JSON.parse(readFileSync(join(here, 'data', `${id}.json`), 'utf8')));
  if (!value) throw new Error(`demo/data/${id}.json: ${findings.map((finding) => finding.code).join(', ')}`);
  return value;
}

/** What a webmaster pastes for the finder: the procedures that are asked for most, as a list that needs no script. */
function finderMarker() {
  const heads = new Map(procedureHeads.items.map((head) => [head.code, head]));
  const items = procedureHeads.featured.map((code) => heads.get(code)).map(({ code, name, plainName = name }) => `<li>${plainName} (mã ${code})</li>`);
  return `<div data-xa="procedure-finder" data-xa-src="/data/thu-tuc.json" data-xa-overlay-src="/data/thu-tuc/xa-mau.json" data-xa-sync-hash="1">\n<p>Thủ tục hay hỏi:</p>\n<ul>\n${items.join('\n')}\n</ul>\n</div>`;
}

/** The day for which the samples of OCOP products speak: one is valid then, one ends soon, one has expired. */
const samplesDay = '2026-11-27';

/** What a webmaster pastes for a list of products: a plain table, and where the data lies. */
function productsMarker(element, id, attributes) {
  const { value, findings } = parseOcopCatalogue(JSON.parse(readFileSync(join(here, 'data/ocop', `${id}.json`), 'utf8')));
  if (!value) throw new Error(`demo/data/ocop/${id}.json: ${findings.map((finding) => finding.code).join(', ')}`);
  const chosen = /data-xa-product-id="([^"]*)"/.exec(attributes)?.[1];
  const shown = chosen === undefined ? value : { ...value, items: value.items.filter((item) => item.id === chosen) };
  const table = toCmsHtml(productsToPlain(shown, { language: 'vi', date: civilDate(samplesDay) }));
  return `<div data-xa="${element}" data-xa-src="/data/ocop/${id}.json"${attributes}>\n${table}\n</div>`;
}

/** What a webmaster pastes for a list of places: a plain table of those that it shows, and where the data lies. */
function placesMarker(element, id, attributes) {
  const { value, findings } = parsePlaceDirectory(JSON.parse(readFileSync(join(here, 'data/dia-diem', `${id}.json`), 'utf8')));
  if (!value) throw new Error(`demo/data/dia-diem/${id}.json: ${findings.map((finding) => finding.code).join(', ')}`);
  const kinds = element === 'business-locator' ? ['business', 'marketStall', 'cashPoint'] : /data-xa-kind="([^"]*)"/.exec(attributes)[1].split(' ');
  const table = toCmsHtml(placesToPlain({ ...value, items: value.items.filter(({ kind }) => kinds.includes(kind)) }, { language: 'vi' }));
  return `<div data-xa="${element}" data-xa-src="/data/dia-diem/${id}.json" data-xa-boundary-src="/data/dia-diem/ranh-gioi-${id}.geojson"${attributes}>\n${table}\n</div>`;
}

/** A page file is a title line and a body; `<!-- scorecard id attributes -->` stands for the snippet with its fallback table, `<!-- procedure-finder -->` for the finder's. */
function partsOf(page) {
  const [, title = '', body = ''] = /^<title>([^<]*)<\/title>\n([\s\S]*)$/.exec(page) ?? [];
  const filled = body.replace('<!-- procedure-finder -->', finderMarker).replace('<!-- procedure-count -->', String(procedureHeads.items.length));
  const withProducts = filled.replace(/<!-- (ocop-card|ocop-catalogue) ([a-z0-9-]+)((?: data-xa-[a-z-]+="[^"<>]*")*) -->/g, (_, element, id, attributes) => productsMarker(element, id, attributes));
  const withPlaces = withProducts.replace(/<!-- (business-locator|place-list) ([a-z0-9-]+)((?: data-xa-[a-z-]+="[^"<>]*")*) -->/g, (_, element, id, attributes) => placesMarker(element, id, attributes));
  return { title, body: withPlaces.replace(/<!-- scorecard ([a-z0-9/-]+)((?: data-xa-[a-z-]+="[^"<>]*")*) -->/g, (_, id, attributes) => scorecardMarker(id, readReport(id), attributes)) };
}

function copyFonts(out) {
  mkdirSync(out, { recursive: true });
  const files = dirname(fileURLToPath(import.meta.resolve('@fontsource/be-vietnam-pro/400.css')));
  for (const subset of ['vietnamese', 'latin']) {
    for (const weight of [400, 600]) {
      const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
      copyFileSync(join(files, 'files', name), join(out, name));
    }
  }
}
