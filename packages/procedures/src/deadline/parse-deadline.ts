import { excerpt, parseResult, type FindingPlace, type ParseResult } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import { deadlineOfReading } from './build-deadline.js';
import type { Deadline } from './deadline.schema.js';
import { readTimeText } from './read-time-text.js';
import { tidyTimeText } from './time-figures.js';

const compound = /^(?:không quá |tối đa )?([0-9]{1,3}) tháng(?:\s?\+\s?|,? và |,? )(?:không quá )?([0-9]{1,3}(?:,[0-9])?) ngày( làm việc)?$/iu;

/**
 * Reads a time limit as offices write it: `44 ngày làm việc`, `02 tháng + 15 ngày làm việc`, `trong ngày, sau 15 giờ thì ngày làm
 * việc tiếp theo`, `05 ngày làm việc, trường hợp phải xác minh không quá 10 ngày làm việc`. What can't be read is kept as
 * quoted text, with the finding `deadline.unreadable`: "1 Khác" is no day. Empty text gives no value. Never throws.
 */
export function parseDeadline(text: unknown, where: FindingPlace = { path: '' }): ParseResult<Deadline> {
  const tidy = typeof text === 'string' || typeof text === 'number' ? tidyTimeText(String(text)).slice(0, 4000).trim() : '';
  if (tidy === '') return parseResult<Deadline>(undefined, []);
  const deadline = readCompound(tidy) ?? deadlineOfReading(readTimeText(tidy));
  if (deadline !== undefined) return parseResult(deadline, []);
  return parseResult<Deadline>({ kind: 'text', text: tidy }, [procedureFinding('deadline.unreadable', where, { text: excerpt(tidy, 160) })]);
}

function readCompound(text: string): Deadline | undefined {
  const match = compound.exec(text.replace(/\.$/, ''));
  if (match === null || Number(match[1]) < 1 || Number(match[1]) > 120) return undefined;
  const days = Number(match[2]!.replace(',', '.'));
  if (days < 0.5) return undefined;
  return { kind: 'compound', months: Number(match[1]), [match[3] === undefined ? 'calendarDays' : 'workingDays']: days };
}
