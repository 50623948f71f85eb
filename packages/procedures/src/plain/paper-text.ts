import { formatMessage } from '@xaso/core';
import type { Paper } from '../checklist/paper.schema.js';
import type { Wording } from '../deadline/deadline-text.js';

/** One line of a list of papers: its name, how many, whether it is only shown, whether data stands in for it. */
export function paperText({ name, role, originals, copies, replaceableByData }: Paper, { messages }: Wording): string {
  const counts = [
    ...(originals === undefined ? [] : [formatMessage(messages.originals, { count: originals })]),
    ...(copies === undefined ? [] : [formatMessage(messages.copies, { count: copies })]),
  ].join(', ');
  const counted = role === 'present' ? formatMessage(messages.paperPresent, { paper: name }) : counts === '' ? name : formatMessage(messages.paperCounts, { paper: name, counts });
  return replaceableByData === true ? formatMessage(messages.paperData, { paper: counted }) : counted;
}
