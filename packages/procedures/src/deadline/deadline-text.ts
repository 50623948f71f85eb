import { formatMessage, formatNumber, type Language } from '@xaso/core';
import { isFor, type Channel } from '../channel/channel.js';
import type { CardMessages } from '../messages/card-messages.js';
import type { Deadline, Extension, SimpleDeadline } from './deadline.schema.js';

/** How something is put into words. */
export interface Wording {
  readonly language: Language;
  readonly messages: CardMessages;
}

/** A limit, case by case. */
export interface DeadlineLine {
  readonly when: string | undefined;
  readonly text: string;
}

/** The time limits over a channel in words, the usual case first. Quoted limits are left to the caller, who says whom to ask. */
export function deadlineLines(deadline: Deadline, channel: Channel, wording: Wording): DeadlineLine[] {
  if (deadline.kind !== 'byCase') return linesOf(undefined, deadline, wording);
  const cases = deadline.cases.filter((each) => isFor(channel, each));
  return [...cases].sort((a, b) => Number(b.usual ?? false) - Number(a.usual ?? false)).flatMap(({ when, deadline: own }) => linesOf(when, own, wording));
}

function linesOf(when: string | undefined, deadline: SimpleDeadline, wording: Wording): DeadlineLine[] {
  return deadline.kind === 'text' ? [] : [{ when, text: simpleText(deadline, wording) }];
}

/** One limit in words: "3 ngày làm việc; có thể đến 6 ngày làm việc". */
export function simpleText(deadline: SimpleDeadline, wording: Wording): string {
  const { messages } = wording;
  switch (deadline.kind) {
    case 'text':
      return deadline.text;
    case 'hours':
      return counted(messages.timeHours, deadline.hours, wording);
    case 'sameDay': {
      const own = deadline.cutoff === undefined ? formatMessage(messages.sameDay) : formatMessage(messages.sameDayCutoff, { cutoff: hourText(deadline.cutoff, wording.language) });
      return withExtension(own, deadline.extension, wording);
    }
    case 'workingDays':
      return withExtension(spanText({ workingDays: deadline.days }, wording), deadline.extension, wording);
    case 'calendarDays':
      return withExtension(spanText({ calendarDays: deadline.days }, wording), deadline.extension, wording);
    case 'compound':
      return withExtension(spanText(deadline, wording), deadline.extension, wording);
  }
}

/** `15:00` as people say it: "15 giờ", "15 giờ 30". */
export function hourText(time: string, language: Language): string {
  if (language === 'en') return time;
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3)];
  return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes}`;
}

function withExtension(time: string, extension: Extension | undefined, wording: Wording): string {
  if (extension === undefined) return time;
  const longest = spanText(extension, wording);
  if (longest === '') return time;
  const { extension: plain, extensionWhen } = wording.messages;
  return extension.when === undefined ? formatMessage(plain, { time, longest }) : formatMessage(extensionWhen, { time, longest, when: extension.when });
}

interface Span {
  readonly months?: number | undefined;
  readonly calendarDays?: number | undefined;
  readonly workingDays?: number | undefined;
}

function spanText({ months, calendarDays, workingDays }: Span, wording: Wording): string {
  const { messages } = wording;
  const parts = [
    ...(months === undefined ? [] : [counted(messages.months, months, wording)]),
    ...(calendarDays === undefined ? [] : [counted(messages.calendarDays, calendarDays, wording)]),
    ...(workingDays === undefined ? [] : [counted(messages.workingDays, workingDays, wording)]),
  ];
  return parts.reduce((first, second) => (first === '' ? second : formatMessage(messages.timeJoined, { first, second })), '');
}

/** The number chooses between one and several; it is written as the language writes numbers. */
function counted(message: CardMessages['months'], count: number, { language }: Wording): string {
  const words = formatMessage(message, { count });
  return Number.isInteger(count) ? words : words.replace(String(count), formatNumber(count, { language }));
}
