// The lanes of `npm test`, in the order in which a mistake is cheapest to find.
const node = process.execPath;
const npx = (binary, ...rest) => [node, `node_modules/${binary}`, ...rest];

export const lanes = [
  { name: 'types', says: 'every package, test and story under the strict compiler', command: npx('typescript/bin/tsc', '-b'), quick: true, stopsAll: true },
  { name: 'lint', says: 'house rules, lit, accessibility', command: npx('eslint/bin/eslint.js', '.'), quick: true },
  { name: 'generated', says: 'validators, schemas, manifest and tables match their sources', command: [node, 'tools/generate/run.mjs', '--check'], quick: true },
  { name: 'lockfile', says: 'a fresh clone can install', command: [node, 'tools/lockfile-check.mjs'], quick: true },
  { name: 'node', says: 'unit and property tests in Node, three time zones', command: [node, 'tools/test/node-lane.mjs'], counts: true, quick: true },
  { name: 'browser', says: 'unit and element tests in a real browser', command: [node, 'tools/test/browser-lane.mjs'], counts: true },
  { name: 'cdn', says: 'the bundles that a page loads', command: npx('rollup/dist/bin/rollup', '-c', '--silent'), stopsAll: true },
  { name: 'pages', says: 'whole pages: content policy, no script, hostile page, print, the slice, sizes', command: [node, 'tools/test/node-lane.mjs', '--pages'], counts: true },
  { name: 'storybook', says: 'the built Storybook', command: npx('storybook/dist/bin/dispatcher.js', 'build', '-o', 'dist/storybook', '--quiet'), stopsAll: true },
  { name: 'stories', says: 'every story: axe, console, overflow; light, dark, 320 and 1280 px', command: [node, 'tools/test/story-walk.mjs'], counts: true },
];
