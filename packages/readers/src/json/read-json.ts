import { parseResult, type ParseResult } from '@xaso/core';
import { openContent } from '../content/open-content.js';
import type { FallbackEncoding } from '../encoding/decode-text.js';
import { findingLog, type FindingLog } from '../finding/finding-log.js';
import { defaultReadLimits, type ReadLimits } from '../table/limits.js';
import { findJsonFault } from './json-fault.js';
import { unwrapJson } from './json-wrapper.js';
import { positionOf } from './text-position.js';

export interface ReadJsonOptions {
  /** Name of the file or its address, for the findings. */
  readonly fileName: string;
  readonly limits?: Partial<Pick<ReadLimits, 'bytes' | 'depth'>>;
  /** Encoding to try when the bytes are not UTF-8. */
  readonly fallbackEncoding?: FallbackEncoding;
}

/**
 * Reads a JSON file into plain data. Never throws.
 *
 * A syntax error is named with its line and column; a page, a workbook, a stream of JSON lines are named for what they are.
 * The JSONP wrapper of a published Google sheet is cut away. The key `__proto__` is dropped wherever it stands.
 */
export function readJson(content: Uint8Array | string, options: ReadJsonOptions): ParseResult<unknown> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const log = findingLog(options.fileName);
  const opened = openContent(content, log, { bytes: limits.bytes, fallback: options.fallbackEncoding });
  if (opened?.type === 'zip') log.add('content.archive', {}, { kind: 'ZIP' });
  const value = opened?.type === 'text' ? parseJsonText(opened.text, log, limits.depth) : undefined;
  return parseResult(value, log.findings());
}

/** Parses the text of a JSON file; undefined, with a finding, when it can't be read. */
export function parseJsonText(text: string, log: FindingLog, depth: number): unknown {
  const { start, end, wrapper } = unwrapJson(text);
  if (wrapper !== undefined) log.add('json.wrapper-removed', {}, { name: wrapper });
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    reportFault(text, start, end, log, depth);
    return undefined;
  }
  return isShallow(value, depth, log) ? value : undefined;
}

function reportFault(text: string, start: number, end: number, log: FindingLog, depth: number): void {
  const fault = findJsonFault(text, start, end);
  if (fault === undefined) {
    // The text is right, and the engine ran out of stack on its nesting.
    log.add('json.too-deep', {}, { limit: depth });
    return;
  }
  const { line, column } = positionOf(text, fault.index);
  const found = String.fromCodePoint(text.codePointAt(fault.index) ?? 0x20);
  log.add(`json.${fault.type}`, { row: line }, { line, column, ...(fault.type === 'syntax' ? { found } : {}) });
}

/** Walks the value level by level, since recursion is what a too deep value breaks, and drops dangerous keys on its way. */
function isShallow(value: unknown, limit: number, log: FindingLog): boolean {
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) {
      log.add('json.too-deep', {}, { limit });
      return false;
    }
    const next: object[] = [];
    for (const node of level) {
      if (Object.hasOwn(node, '__proto__')) {
        Reflect.deleteProperty(node, '__proto__');
        log.add('json.forbidden-key', {}, { key: '__proto__' });
      }
      for (const child of Object.values(node)) if (isObject(child)) next.push(child);
    }
    level = next;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
