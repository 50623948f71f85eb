import { formatMessage } from '@xaso/core';
import type { CliMessages } from '../messages/vi.js';
import type { CliWords } from '../words.js';

type Reasons = Readonly<Record<string, keyof CliMessages>>;

/** What the codes of the operating system mean to somebody who wants a file. */
const reasons: Reasons = {
  EISDIR: 'reasonFolder',
  ENOTDIR: 'reasonNoFolder',
  EACCES: 'reasonPermission',
  EPERM: 'reasonPermission',
  EBUSY: 'reasonBusy',
  ENAMETOOLONG: 'reasonNameTooLong',
  EROFS: 'reasonReadOnly',
  ENOSPC: 'reasonDiskFull',
  EDQUOT: 'reasonDiskFull',
};

/** Why a file could not be read, in a few words. */
export function readingReason(error: unknown, words: CliWords): string {
  return reasonOf(error, { ...reasons, ENOENT: 'reasonNoFile' }, words);
}

/** Why a file could not be written, in a few words. */
export function writingReason(error: unknown, words: CliWords): string {
  // A file that is there is told as `FileExists`, so that what is there has to be a folder.
  return reasonOf(error, { ...reasons, ENOENT: 'reasonNoFolder', EEXIST: 'reasonFolder' }, words);
}

/** Why a folder could not be made, in a few words. */
export function folderReason(error: unknown, words: CliWords): string {
  return reasonOf(error, { ...reasons, EEXIST: 'reasonFile', ENOTDIR: 'reasonFile', ENOENT: 'reasonNoFolder' }, words);
}

function reasonOf(error: unknown, known: Reasons, { cli }: CliWords): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const key = Object.hasOwn(known, code) ? known[code]! : 'reasonOther';
  return formatMessage(cli[key], { code });
}
