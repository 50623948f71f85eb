import type { CivilDate } from '@xaso/core';

/** Everything a command may touch outside itself, so that a test can be the terminal. */
export interface Terminal {
  /** Writes to the standard output: data, and nothing else. */
  readonly out: (text: string) => void;
  /** Writes to the standard error output: findings and remarks. */
  readonly err: (text: string) => void;
  /** Shows on a terminal what is being done, in place of what it showed before; nothing where nobody looks on. `undefined` takes it away. */
  readonly progress: (text: string | undefined) => void;
  /** Whether somebody looks on whose terminal shows colours. */
  readonly hasColours: boolean;
  /** Reads a file, or the standard input for `-`. Rejects when it can't, and with `FileTooLarge` beyond `mostBytes`. */
  readonly read: (path: string, mostBytes: number) => Promise<Uint8Array>;
  /** Writes a file whole or not at all. Rejects with `FileExists` when it is there and may not be replaced. */
  readonly write: (path: string, content: string | Uint8Array, options: { readonly replace: boolean }) => Promise<void>;
  /** Names of the files in a folder, in order; `undefined` where the path is no folder. Rejects when it can't be looked into. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** Makes a folder, and those above it. Says nothing when it is there. Rejects when it can't. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** The day on the calendar of Viet Nam. */
  readonly today: () => CivilDate;
}

/** A file that would have been overwritten. */
export class FileExists extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = 'FileExists';
  }
}

/** A file, or a standard input without end, with more bytes than the command can use. */
export class FileTooLarge extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = 'FileTooLarge';
  }
}
