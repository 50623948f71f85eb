// What others may rely on is written down in promises.json. Nothing in it may disappear within a major version, and nothing is public without being in it.
// A new entry is added by hand: `XA_PROMISES=write node tools/test/node-lane.mjs test/promises` adds what is new and never removes.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { elementsOf } from '../../tools/generate/manifest.mjs';
import { root } from '../../tools/paths.mjs';
import { globSync } from '../../tools/test/files.mjs';

const file = join(root, 'test/promises/promises.json');
const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'src/index.ts')));

const current = { findings: await findingCodes(), exports: exportEntries(), elements: elementApi(), snippet: await snippetAttributes() };
if (process.env.XA_PROMISES === 'write') writeFileSync(file, `${JSON.stringify(merge(readPromises(), current), null, 2)}\n`);
const promised = readPromises();

describe('promises', () => {
  for (const kind of Object.keys(current)) {
    it(`keeps every promised name among the ${kind}`, () => {
      expect(Object.keys(current[kind]).length, 'nothing found at all').to.be.greaterThan(0);
      for (const [owner, names] of Object.entries(promised[kind])) expect(current[kind][owner] ?? [], owner).to.include.members(names);
    });

    it(`has every public name among the ${kind} written down`, () => {
      for (const [owner, names] of Object.entries(current[kind])) expect(promised[kind][owner] ?? [], owner).to.include.members(names);
    });
  }
});

/** Lists of findings stand in files of their own, whatever entry gives them out. */
async function findingCodes() {
  const found = {};
  for (const name of packages) {
    const files = globSync([`packages/${name}/src`], /-findings\.ts$/);
    const modules = await Promise.all(files.filter((path) => /FindingSeverities\b/.test(readFileSync(join(root, path), 'utf8'))).map((path) => import(pathToFileURL(join(root, path)).href)));
    const codes = new Set(modules.flatMap((module) => Object.entries(module)).flatMap(([key, severities]) => (/FindingSeverities$/.test(key) ? Object.keys(severities) : [])));
    if (codes.size > 0) found[name] = [...codes].sort();
  }
  return found;
}

function exportEntries() {
  return Object.fromEntries(packages.map((name) => [name, Object.keys(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).exports).sort()]));
}

function elementApi() {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'));
  return Object.fromEntries(
    elementsOf(manifest).map((element) => [
      element.tagName,
      [
        ...(element.attributes ?? []).map(({ name, fieldName }) => `attribute ${name ?? fieldName}`),
        ...(element.members ?? []).filter(({ kind }) => kind === 'field').map(({ name }) => `property ${name}`),
        ...(element.events ?? []).map(({ name }) => `event ${name}`),
        ...(element.slots ?? []).map(({ name }) => `slot ${name || '(default)'}`),
        ...(element.cssParts ?? []).map(({ name }) => `part ${name}`),
        ...(element.cssProperties ?? []).map(({ name }) => `css ${name}`),
      ].sort(),
    ]),
  );
}

async function snippetAttributes() {
  const { officialRegistry } = await import('../../packages/embed/src/registry.ts');
  return Object.fromEntries(Object.entries(officialRegistry).map(([name, { attributes }]) => [name, Object.keys(attributes).sort()]));
}

function readPromises() {
  return JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{"findings":{},"exports":{},"elements":{},"snippet":{}}');
}

function merge(old, added) {
  const union = (a = [], b = []) => [...new Set([...a, ...b])].sort();
  return Object.fromEntries(Object.keys(added).map((kind) => [kind, Object.fromEntries([...new Set([...Object.keys(old[kind] ?? {}), ...Object.keys(added[kind])])].sort().map((owner) => [owner, union(old[kind]?.[owner], added[kind][owner])]))]));
}
