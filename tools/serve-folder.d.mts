import type { ServerResponse } from 'node:http';

/** Finds the file for a path inside a folder; `undefined` when there is none or the path leaves the folder. */
export function fileIn(folder: string, pathname: string): string | undefined;

/** Answers one request from a file. */
export function sendFile(response: ServerResponse, file: string, headers?: Readonly<Record<string, string>>): void;

/** Serves one folder on a free port; `headers(pathname)` may add to each answer. */
export function serveFolder(
  folder: string,
  options?: { headers?: (pathname: string) => Readonly<Record<string, string>> },
): Promise<{ address: string; close: () => Promise<void> }>;
