/** What is wrong with a text that should be JSON, and where. */
export interface JsonFault {
  readonly type: 'syntax' | 'truncated' | 'comment' | 'lines' | 'several-values' | 'trailing-text';
  /** Position in the text, in UTF-16 units. */
  readonly index: number;
}

/**
 * Finds the first fault of a JSON text, or undefined when there is none.
 *
 * Engines word the errors of `JSON.parse` differently and some give no place at all, so that the place is found here.
 * The walk keeps its own stack: nesting of any depth can't overflow it. It takes linear time.
 */
export function findJsonFault(text: string, start = 0, end = text.length): JsonFault | undefined {
  const value = skipValue(text, start, end);
  if (typeof value !== 'number') return value;
  const rest = skipSpace(text, value, end);
  if (rest >= end) return undefined;
  if (isComment(text, rest)) return { type: 'comment', index: rest };
  if (!/[[{"\-0-9tfn]/.test(text[rest]!)) return { type: 'trailing-text', index: rest };
  const onNewLine = text.slice(value, rest).includes('\n');
  return { type: onNewLine ? 'lines' : 'several-values', index: rest };
}

const closers = new Map([['{', '}'], ['[', ']']]);

/** Walks over one value with everything inside it; returns the position behind it, or the fault that it met. */
function skipValue(text: string, start: number, end: number): number | JsonFault {
  /** The brackets that wait to be closed, innermost last. */
  const open: string[] = [];
  let at = start;
  for (;;) {
    // Here a value is expected.
    at = skipSpace(text, at, end);
    const opener = at < end ? text[at]! : '';
    const closer = closers.get(opener);
    if (closer !== undefined) {
      at = skipSpace(text, at + 1, end);
      if (at < end && text[at] === closer) at += 1;
      else {
        open.push(closer);
        const inside = closer === '}' ? skipKey(text, at, end) : at;
        if (typeof inside !== 'number') return inside;
        at = inside;
        continue;
      }
    } else {
      const scalar = skipScalar(text, at, end);
      if (typeof scalar !== 'number') return scalar;
      at = scalar;
    }
    // A value has ended: its neighbours follow, or the brackets around it close.
    for (;;) {
      const closing = open.at(-1);
      if (closing === undefined) return at;
      at = skipSpace(text, at, end);
      if (at < end && text[at] === closing) {
        open.pop();
        at += 1;
        continue;
      }
      if (at >= end || text[at] !== ',') return faultAt(text, at, end);
      const next = skipSpace(text, at + 1, end);
      const inside = closing === '}' ? skipKey(text, next, end) : next;
      if (typeof inside !== 'number') return inside;
      at = inside;
      break;
    }
  }
}

/** A key with its colon. */
function skipKey(text: string, start: number, end: number): number | JsonFault {
  if (start >= end || text[start] !== '"') return faultAt(text, start, end);
  const key = skipString(text, start, end);
  if (typeof key !== 'number') return key;
  const colon = skipSpace(text, key, end);
  return colon < end && text[colon] === ':' ? colon + 1 : faultAt(text, colon, end);
}

const literals = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function skipScalar(text: string, start: number, end: number): number | JsonFault {
  if (start < end && text[start] === '"') return skipString(text, start, end);
  const literal = literals.find((word) => text.startsWith(word, start));
  if (literal !== undefined && start + literal.length <= end) return start + literal.length;
  number.lastIndex = start;
  const digits = number.exec(text);
  if (digits !== null && start + digits[0].length <= end) return start + digits[0].length;
  const cut = [...literals, '-'].some((word) => end > start && word.startsWith(text.slice(start, Math.min(end, start + 6))));
  return cut ? { type: 'truncated', index: end } : faultAt(text, start, end);
}

function skipString(text: string, start: number, end: number): number | JsonFault {
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { type: 'syntax', index: at };
    if (code !== 0x5c) continue;
    const escape = /^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.exec(text.slice(at + 1, Math.min(end, at + 6)));
    if (escape !== null) at += escape[0].length;
    else if (end - at < 6 && /^(?:|u[0-9A-Fa-f]*)$/.test(text.slice(at + 1, end))) return { type: 'truncated', index: end };
    else return { type: 'syntax', index: at };
  }
  return { type: 'truncated', index: end };
}

function faultAt(text: string, index: number, end: number): JsonFault {
  if (index >= end) return { type: 'truncated', index: end };
  return { type: isComment(text, index) ? 'comment' : 'syntax', index };
}

function isComment(text: string, index: number): boolean {
  return text[index] === '/' && (text[index + 1] === '/' || text[index + 1] === '*');
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
    at += 1;
  }
  return at;
}
