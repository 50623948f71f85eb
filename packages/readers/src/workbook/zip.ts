import { zipSync } from 'fflate';

/** One file of an archive. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Read as local time, and therefore the same day in every zone. */
const firstDay = '1980-01-01T00:00:00';

/** Writes a ZIP archive. The date of every file is 1/1/1980, so that the same content is the same archive. */
export function zip(files: readonly ZipFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, content }) => [name, content])), { mtime: firstDay });
}
