// The speed of the search in the browser of the tests, among the same 6,500 procedures; quality does not depend on where it runs.
// Targets are milliseconds, so the best round of each counts: other work on the machine only ever adds.
import { officialLexicon, searchIndexOf } from '@xaso/procedures';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChrome, flags } from '../../tools/chrome.mjs';
import { root } from '../../tools/paths.mjs';
import { allProcedures, evaluationFile, listing, quantile, target } from './search.mjs';

const rounds = 7;

/** Of so many queries one is typed. */
const everySoMany = 10;

/** @returns rows of name, ratio (measured over target) and note. */
export async function run() {
  if (!listing || !existsSync(listing)) return [{ name: 'search in the browser', ratio: Number.NaN, note: 'skipped: the listing is not beside the repository' }];
  const all = allProcedures();
  const written = JSON.stringify(searchIndexOf(all, { publisher: { name: 'Xã Mẫu' }, asOf: '2026-07-31' }, officialLexicon));
  const queries = JSON.parse(readFileSync(evaluationFile('tuning'), 'utf8')).queries.filter((_, place) => place % everySoMany === 0).map(({ query }) => query);
  const { outputFiles } = await build({ stdin: { contents: pageSource, resolveDir: root }, bundle: true, format: 'esm', target: 'es2022', conditions: ['xa-source', 'browser'], minify: true, write: false, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findChrome(), args: flags });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ content: outputFiles[0].text, type: 'module' });
    await page.waitForFunction(() => 'measure' in window);
    const { builds, slices, loads, loadSlices, firsts, strokes } = await page.evaluate((input) => window.measure(input), { all, written, queries, rounds });
    const p95 = quantile(strokes, 0.95);
    return [
      { name: 'browser: a keystroke, p95', ratio: p95 / target.keystroke, note: `${p95.toFixed(2)} ms, median ${quantile(strokes, 0.5).toFixed(2)} ms, of ${strokes.length}` },
      { name: 'browser: index from procedures', ratio: Math.min(...builds) / target.build, note: `${Math.min(...builds).toFixed(0)} ms, median ${quantile(builds, 0.5).toFixed(0)} ms` },
      { name: 'browser: longest slice', ratio: Math.min(...slices) / target.slice, note: `${Math.min(...slices).toFixed(0)} ms, median ${quantile(slices, 0.5).toFixed(0)} ms` },
      { name: 'browser: index loaded prebuilt, with its JSON', ratio: Math.min(...loads) / target.load, note: `${Math.min(...loads).toFixed(0)} ms, median ${quantile(loads, 0.5).toFixed(0)} ms; the first search then ${quantile(firsts, 0.5).toFixed(0)} ms` },
      { name: 'browser: longest slice of loading prebuilt', ratio: Math.min(...loadSlices) / target.slice, note: `${Math.min(...loadSlices).toFixed(0)} ms, median ${quantile(loadSlices, 0.5).toFixed(0)} ms` },
    ];
  } finally {
    await browser.close();
  }
}

const pageSource = `
import { loadProcedureIndex, officialLexicon, parseSearchIndex, startLoadingIndex, startProcedureIndex } from '@xaso/procedures';

const now = () => performance.now();
const options = { lexicon: officialLexicon };
const took = (act) => {
  const start = now();
  act();
  return now() - start;
};

window.measure = ({ all, written, queries, rounds }) => {
  const builds = [];
  const slices = [];
  const loads = [];
  const firsts = [];
  const loadSlices = [];
  let index;
  for (let round = 0; round < rounds; round += 1) {
    const build = startProcedureIndex(all, options);
    const times = [];
    index = undefined;
    while (!index) times.push(took(() => (index = build.step(now))));
    builds.push(times.reduce((sum, time) => sum + time, 0));
    slices.push(Math.max(...times));
    let loaded;
    loads.push(took(() => (loaded = loadProcedureIndex(parseSearchIndex(JSON.parse(written)).value, options))));
    firsts.push(took(() => loaded.search('giấy khai sinh')));
    const loading = startLoadingIndex(parseSearchIndex(JSON.parse(written)).value, options);
    const loadTimes = [];
    let ready;
    while (!ready) loadTimes.push(took(() => (ready = loading.step(now))));
    loadSlices.push(Math.max(...loadTimes));
  }
  const type = () => queries.flatMap((query) => Array.from(query, (_, at) => took(() => index.search(query.slice(0, at + 1), { limit: 10 }))));
  const typed = [type(), type(), type()];
  const strokes = typed[0].map((_, at) => Math.min(...typed.map((round) => round[at])));
  return { builds, slices, loads, loadSlices, firsts, strokes };
};
`;
