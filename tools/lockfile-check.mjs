// npm drops optional dependencies that a mirror lacks without a word, and `npm ci` then fails in a fresh clone. This names them.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));

function isLocked(folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

const missing = Object.entries(packages).flatMap(([folder, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(folder, name))
    .map((name) => `${name} of ${folder || 'the root'}`),
);
const hosts = Object.values(packages).filter((entry) => /^https?:/.test(entry.resolved ?? ''));
for (const line of missing) console.error(`missing optional dependency: ${line}`);
if (hosts.length > 0) console.error('the lock file names a registry; install with omit-lockfile-registry-resolved=true (.npmrc)');
process.exit(missing.length + hosts.length > 0 ? 1 : 0);
