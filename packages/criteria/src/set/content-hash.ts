import { sha256 } from '@xaso/core';
import type { CriteriaSet } from './criteria-set.schema.js';

/**
 * Identity of a set's content: SHA-256 over its JSON with keys in order, as `sha256-…` in hexadecimal digits. Two files with the same hash
 * are the same set, however they are laid out; a published version never changes its hash. It tells who changed nothing, not who wrote it:
 * it is no signature.
 */
export function contentHashOf(set: CriteriaSet): string {
  const digest = sha256(new TextEncoder().encode(canonicalJson(set)));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** JSON with the keys of every object in order, and without what is undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}
