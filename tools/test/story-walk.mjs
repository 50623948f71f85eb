// Walks every story of the built Storybook: axe, the console, sideways scrolling; light and dark, 320 and 1280 px.
//   node tools/test/story-walk.mjs [part of a story id …]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChrome, flags } from '../chrome.mjs';
import { root } from '../paths.mjs';
import { serveFolder } from '../serve-folder.mjs';
import { requiredStories } from './required-stories.mjs';

const folder = join(root, 'dist', process.env.XA_STORYBOOK ?? 'storybook');
const parts = process.argv.slice(2);
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(index.entries).filter((entry) => entry.type === 'story' && (parts.length === 0 || parts.some((part) => entry.id.includes(part))));
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark'];
const widths = [1280, 320];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const fail = (title, lines) => {
  total.failed += 1;
  failures.push(title);
  console.log(`✖ ${title}\n    ${lines.join('\n    ')}`);
};

if (stories.length === 0) fail('stories', ['no stories found']);
for (const missing of parts.length === 0 ? requiredStories(stories) : []) fail('required story', [missing]);

const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: await findChrome(), args: flags });
try {
  await Promise.all(themes.map(walk)); // one for each core
} finally {
  await browser.close();
  await server.close();
}
if (process.env.XA_TEST_COUNT) writeFileSync(process.env.XA_TEST_COUNT, JSON.stringify({ ...total, failures }));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function walk(theme) {
  const context = await browser.newContext({ viewport: { width: widths[0], height: 900 }, colorScheme: theme, locale: 'vi-VN', bypassCSP: true });
  const page = await context.newPage();
  let outside = [];
  let shouts = [];
  await page.route(
    (url) => !['127.0.0.1', 'localhost'].includes(url.hostname) && url.protocol.startsWith('http'),
    (route) => (outside.push(route.request().url()), route.abort()),
  );
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && shouts.push(message.text()));
  page.on('pageerror', (error) => shouts.push(error.message));
  for (const story of stories) {
    outside = [];
    shouts = [];
    for (const width of widths) {
      const title = `${story.title} › ${story.name} (${theme}, ${width} px)`;
      try {
        if (width === widths[0]) await open(page, story, theme);
        else await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(60);
        const problems = await page.evaluate(inspect);
        const lines = [...problems, ...shouts.map((text) => `console: ${text.slice(0, 300)}`), ...outside.map((url) => `left the page: ${url}`)];
        if (lines.length > 0) fail(title, lines);
        else total.passed += 1;
      } catch (error) {
        fail(title, [String(error?.message ?? error).split('\n')[0]]);
      }
    }
  }
  await context.close();
}

/** The frame is loaded once a theme; from then on Storybook is asked for the next story, as its own side bar does. */
async function open(page, story, theme) {
  await page.setViewportSize({ width: widths[0], height: 900 });
  if (!page.url().startsWith(server.address)) {
    await page.goto(`${server.address}/iframe.html?id=${story.id}&viewMode=story&globals=theme:${theme};a11y.manual:!true`);
    await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay') && document.querySelector('#storybook-root')?.childElementCount > 0, undefined, { timeout: 15_000 });
    await page.evaluate(axe);
  } else {
    await page.evaluate(
      (storyId) =>
        new Promise((resolve, reject) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          const late = setTimeout(() => reject(new Error('the story did not appear within 10 s')), 10_000);
          const done = () => (clearTimeout(late), ends.forEach((end) => channel.off(end, done)), resolve());
          const ends = ['storyRendered', 'storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
          ends.forEach((end) => channel.on(end, done));
          channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        }),
      story.id,
    );
  }
  // Not `fonts.ready`: a list that grows asks for further fonts, which puts another promise in its place and lets the first be collected.
  await page.waitForFunction(() => document.fonts.status === 'loaded', undefined, { timeout: 10_000 });
  const shown = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.currentRender?.id);
  if (shown !== story.id) throw new Error(`another story is shown: ${shown}`);
}

/** Runs in the page: what a reader could not use. */
async function inspect() {
  if (document.body.classList.contains('sb-show-errordisplay')) return [`story threw: ${document.querySelector('#error-message')?.textContent?.slice(0, 300)}`];
  const problems = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) problems.push(`the page scrolls sideways by ${wide} px`);
  const run = () => window.axe.run('#storybook-root', { resultTypes: ['violations'], rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  // Storybook's own panel may be at it; axe takes one run at a time.
  const again = async (tries) => run().catch((error) => (tries > 0 && /already running/.test(error.message) ? new Promise((resolve) => setTimeout(resolve, 50)).then(() => again(tries - 1)) : Promise.reject(error)));
  const result = await again(60);
  for (const violation of result.violations) problems.push(`axe ${violation.id}: ${violation.nodes.map((node) => node.target.flat().join(' › ')).slice(0, 3).join(' | ')}`);
  return problems;
}
