import { civilDate } from '@xaso/core';
import { FileExists, FileTooLarge, type Terminal } from '@xaso/cli';

/** A terminal in memory, for whole command lines: what was printed, and the files that are there in the end. */
export interface MemoryTerminal extends Terminal {
  readonly printed: { out: string; err: string };
  readonly files: Map<string, string | Uint8Array>;
}

/** A terminal with these files, on 30 September 2026. */
export function memoryTerminal(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryTerminal {
  const held = new Map(Object.entries(files));
  const printed = { out: '', err: '' };
  return {
    printed,
    files: held,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    read: async (path, mostBytes) => {
      const content = held.get(path);
      if (content === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
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
    makeFolder: async () => undefined,
    progress: () => undefined,
    hasColours: false,
    today: () => civilDate('2026-09-30'),
  };
}
