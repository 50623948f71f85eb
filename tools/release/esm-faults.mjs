import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Conditions that an entry may have. `xa-source` is read in this repository alone: what it names is not packed, and nobody else asks for it. */
const known = ['xa-source', 'types', 'default'];

/**
 * What keeps a packed package from being ES modules and nothing else, with types for every entry: the questions of "Are the types wrong?" that apply
 * to a package without CommonJS.
 *
 * @param {string} folder - Where the package is unpacked.
 * @returns {readonly string[]} One sentence a fault.
 */
export function esmFaults(folder) {
  const { name, type, exports = {}, main, module } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const faults = type === 'module' ? [] : [`${name}: its files are not ES modules ("type" is ${type}).`];
  if (main !== undefined || module !== undefined) faults.push(`${name}: "main" or "module" opens a way past "exports".`);
  for (const [entry, conditions] of Object.entries(exports)) faults.push(...entryFaults(folder, conditions).map((fault) => `${name + entry.slice(1)}: ${fault}`));
  return faults;
}

function entryFaults(folder, conditions) {
  if (typeof conditions === 'string') return /\.(css|json)$/.test(conditions) ? missing(folder, conditions) : ['code without types.'];
  const faults = Object.keys(conditions).filter((condition) => !known.includes(condition)).map((condition) => `condition "${condition}" is not known.`);
  const { types, default: code } = conditions;
  if (types === undefined || code === undefined) return [...faults, 'lacks "types" or "default".'];
  if (Object.keys(conditions).at(-1) !== 'default') faults.push('"default" has to come last.');
  if (types !== code.replace(/\.js$/, '.d.ts')) faults.push(`${types} is not the declaration of ${code}.`);
  return [...faults, ...missing(folder, types), ...missing(folder, code)];
}

const missing = (folder, path) => (existsSync(join(folder, path)) ? [] : [`${path} is not in the package.`]);
