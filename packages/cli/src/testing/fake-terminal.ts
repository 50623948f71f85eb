import { civilDate } from '@xaso/core';
import { FileExists, FileTooLarge, type Terminal } from '../terminal.js';

/** A terminal in memory, with what was printed on it and what its files hold. */
export interface FakeTerminal extends Terminal {
  readonly printed: { out: string; err: string };
  /** What was shown while something was done. */
  readonly shown: string[];
  readonly files: Map<string, string | Uint8Array>;
}

/** A terminal with the given files, on 30 September 2026. */
export function fakeTerminal(files: Readonly<Record<string, string | Uint8Array>> = {}): FakeTerminal {
  const held = new Map(Object.entries(files));
  const printed = { out: '', err: '' };
  const shown: string[] = [];
  return {
    printed,
    shown,
    files: held,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    progress: (text) => void (text === undefined ? undefined : shown.push(text)),
    hasColours: false,
    read: async (path, mostBytes) => {
      const content = held.get(path);
      if (content === undefined) throw systemError('ENOENT');
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      if (bytes.length > mostBytes) throw new FileTooLarge(path);
      return bytes;
    },
    write: async (path, content, { replace }) => {
      if (held.has(path) && !replace) throw new FileExists(path);
      held.set(path, content);
    },
    list: async (path) => {
      const inside = [...held.keys()].filter((each) => each.startsWith(`${path}/`)).map((each) => each.slice(path.length + 1));
      return inside.length === 0 ? undefined : inside.sort();
    },
    makeFolder: async (path) => {
      if (held.has(path)) throw systemError('EEXIST');
    },
    today: () => civilDate('2026-09-30'),
  };
}

/** An error as Node raises it for a file. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up for a test`), { code });
}
