import { changedItems, isMuchChanged, type Finding, type ParseResult } from '@xaso/core';
import { sourceFinding } from './source-findings.js';

// Loaded only where a file takes the place of an earlier one.

/** Elements over one file compare it once. */
const known = new WeakMap<object, Finding | undefined>();

/**
 * Says that much of a file is not what it was in the copy before: a warning for those who answer for it. Readers are told nothing, since a
 * new quarter changes every figure, too.
 */
export function muchChangedFinding<T>(before: ParseResult<T> | undefined, { value }: ParseResult<T>): Finding | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!known.has(value)) known.set(value, compare(before?.value, value));
  return known.get(value);
}

function compare(before: unknown, after: unknown): Finding | undefined {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  if (old === undefined || now === undefined) return undefined;
  const changes = changedItems(old, now);
  return isMuchChanged(changes) ? sourceFinding('source.changed-much', { path: '' }, { changed: changes.changed, of: changes.of }) : undefined;
}

/** Whatever an element makes of a document, it keeps its items. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  const { items } = (value ?? {}) as { readonly items?: unknown };
  return Array.isArray(items) ? items : undefined;
}
