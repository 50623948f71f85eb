// `npm run screens [part of a story id or page …]`: pictures of the stories and the demo pages, to be looked at by a person.
// Needs `npm run build:storybook`, `npm run cdn` and dist/demo (`node demo/build.mjs`). Writes dist/screens/.
// XA_STORYBOOK names another Storybook folder below dist/, XA_SCREENS another folder below dist/ for the pictures.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChrome, flags } from './chrome.mjs';
import { root } from './paths.mjs';
import { fileIn, sendFile } from './serve-folder.mjs';

const parts = process.argv.slice(2);
const wanted = (name) => parts.length === 0 || parts.some((part) => name.includes(part));
const storybook = process.env.XA_STORYBOOK ?? 'storybook';
const out = join(root, 'dist', process.env.XA_SCREENS ?? 'screens');
const looks = [
  ...[320, 768, 1280].flatMap((width) => ['light', 'dark'].map((theme) => ({ width, theme, name: `${width}.${theme}` }))),
  { width: 768, theme: 'light', name: '768.text200', rootSize: '200%' },
  { width: 320, theme: 'light', name: '320.text200', rootSize: '200%' },
  { width: 768, theme: 'light', name: '768.forced', forcedColors: 'active' },
];

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const [, first, rest] = /^\/(cdn|storybook)(\/.*)$/.exec(pathname) ?? [undefined, 'demo', pathname];
  const file = fileIn(join(root, 'dist', first === 'storybook' ? storybook : first), rest);
  if (file) return sendFile(response, file);
  response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: await findChrome(), args: flags });
mkdirSync(out, { recursive: true });

const targets = [...storyTargets(), ...demoTargets()].filter(({ name }) => wanted(name));
for (const { width, theme, name, rootSize, forcedColors } of looks) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, forcedColors, locale: 'vi-VN' });
  const page = await context.newPage();
  for (const target of targets) {
    if (theme === 'dark' && target.lightOnly) continue;
    await open(page, target, theme);
    if (rootSize) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size, 'important'), rootSize);
    await page.screenshot({ path: join(out, `${target.name}.${name}.png`), fullPage: true });
    if (name !== '1280.light') continue;
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: join(out, `${target.name}.print.pdf`), format: 'A4', printBackground: true, margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
}
await browser.close();
server.close();
server.closeAllConnections();
console.log(`${targets.length} targets in ${out}`);

async function open(page, target, theme) {
  await page.goto(`${address}${target.path}${target.path.includes('iframe.html') ? `&globals=theme:${theme}` : ''}`);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.fonts.status === 'loaded', undefined, { timeout: 10_000 });
  // What comes only when it is in sight, such as photos, is to be in the picture, too.
  await page.evaluate(async () => {
    for (let y = 0; y < Math.min(document.body.scrollHeight, 30 * innerHeight); y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(150);
}

function storyTargets() {
  const file = join(root, 'dist', storybook, 'index.json');
  if (!existsSync(file)) return [];
  return Object.values(JSON.parse(readFileSync(file, 'utf8')).entries)
    .filter((entry) => entry.type === 'story')
    .map((entry) => ({ name: entry.id, path: `/storybook/iframe.html?id=${entry.id}&viewMode=story` }));
}

function demoTargets() {
  const folder = join(root, 'dist/demo');
  if (!existsSync(folder)) return [];
  const pages = [...readdirSync(folder).filter((name) => name.endsWith('.html')), ...readdirSync(join(folder, 'chi-so')).map((name) => `chi-so/${name}`)];
  return pages.map((page) => ({ name: `demo-${page.replace(/[/.]/g, '-').replace(/-html$/, '')}`, path: `/${page}`, lightOnly: true }));
}
