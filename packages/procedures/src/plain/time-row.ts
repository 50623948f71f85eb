import { formatMessage } from '@xaso/core';
import { deadlineLines } from '../deadline/deadline-text.js';
import { dueLines } from '../deadline/due-text.js';
import type { DueResult } from '../deadline/result-due-on.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askRow, askSentence, capital, factRow, ownAsk, type AnswerCardOptions, type CardRow } from './card-row.js';

const longestQuotation = 160;

/** How long it takes, and the day when it is handed in on a given one. */
export function timeRow(procedure: Procedure, due: DueResult | undefined, options: AnswerCardOptions): CardRow {
  const { messages, channel, received } = options;
  const { deadline } = procedure;
  const stated = deadline === undefined ? [] : deadlineLines(deadline, channel, options);
  const lines = stated.map(({ when, text }, index) => {
    if (when !== undefined) return formatMessage(messages.caseLine, { when: capital(when), text });
    return index === 0 ? capital(text) : formatMessage(messages.otherCases, { text });
  });
  const dates = received === undefined || due === undefined ? [] : dueLines(received.date, due, options);
  const doubt = ownAsk(procedure, 'deadline');
  if (lines.length > 0) return factRow('time', [...lines, ...(doubt === undefined ? [] : [doubt]), ...dates], procedure, 'deadline', options);
  if (deadline?.kind !== 'text') return askRow('time', messages.unknownTime, 'deadline', procedure, options);
  const quoted = formatMessage(messages.quotedTime, { text: short(deadline.text), ask: askSentence(procedure, 'deadline', options) });
  return askRow('time', quoted, 'deadline', procedure, options);
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= longestQuotation ? line : `${line.slice(0, longestQuotation - 1)}…`;
}
