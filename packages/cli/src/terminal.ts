import type { CivilDate } from '@xaso/core';

/** Everything a command may touch outside itself, so that a test can be the terminal. */
export interface Terminal {
  /** Writes to the standard output: data, and nothing else. */
  readonly out: (text: string) => void;
  /** Writes to the standard error output: findings and remarks. */
  readonly err: (text: string) => void;
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
