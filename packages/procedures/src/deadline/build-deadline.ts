import type { Deadline, DeadlineCase, Extension, SimpleDeadline } from './deadline.schema.js';
import type { TimeCase, TimeReading } from './read-time-text.js';
import { isPossibleTime, type TimeFigure } from './time-figures.js';

/** A time limit of one number. */
export function deadlineOf({ amount, unit }: TimeFigure): SimpleDeadline {
  switch (unit) {
    case 'workingDay':
      return { kind: 'workingDays', days: amount };
    case 'day':
      return { kind: 'calendarDays', days: amount };
    case 'hour':
      return { kind: 'hours', hours: amount };
    case 'month':
      return { kind: 'compound', months: amount };
  }
}

/** A limit with so much more. Days of another kind are counted behind the first ones. */
export function plus(first: TimeFigure, more: TimeFigure): SimpleDeadline | undefined {
  if (first.unit === more.unit) {
    const sum = { ...first, amount: first.amount + more.amount };
    return isPossibleTime(sum) ? deadlineOf(sum) : undefined;
  }
  if (first.unit === 'hour' || more.unit === 'hour') return undefined;
  const spans = { month: 'months', day: 'calendarDays', workingDay: 'workingDays' } as const;
  return { kind: 'compound', [spans[first.unit]]: first.amount, [spans[more.unit]]: more.amount };
}

/** What an extension to so much in all is; undefined for hours, which no source extends. */
export function extensionOf({ when, figure: { amount, unit } }: TimeCase): Extension | undefined {
  const condition = when === undefined ? {} : { when };
  if (unit === 'workingDay') return { workingDays: amount, ...condition };
  if (unit === 'day') return { calendarDays: amount, ...condition };
  return unit === 'month' ? { months: amount, ...condition } : undefined;
}

/** A limit with what it may be extended to. */
export function extended(deadline: SimpleDeadline, extension: Extension | undefined): SimpleDeadline {
  return extension === undefined || deadline.kind === 'text' || deadline.kind === 'hours' ? deadline : { ...deadline, extension };
}

/** One case stands for itself, unless it is bound to a condition or a channel. */
export function deadlineOfCases(cases: readonly DeadlineCase[]): Deadline | undefined {
  const [first, second] = cases;
  if (first === undefined) return undefined;
  if (second === undefined && first.when === undefined && first.channels === undefined) return first.deadline;
  return { kind: 'byCase', cases: [...cases] };
}

/** All numbers of time that a limit names, each as amount and unit; days of two kinds also as their sum. */
export function amountsIn(deadline: Deadline): number[] {
  switch (deadline.kind) {
    case 'byCase':
      return deadline.cases.flatMap((each) => amountsIn(each.deadline));
    case 'workingDays':
    case 'calendarDays':
      return [deadline.days, ...extensionAmounts(deadline.extension)];
    case 'hours':
      return [deadline.hours];
    case 'compound': {
      const { months = 0, calendarDays = 0, workingDays = 0 } = deadline;
      return [...[months, calendarDays, workingDays].filter((amount) => amount > 0), calendarDays + workingDays, ...extensionAmounts(deadline.extension)];
    }
    case 'sameDay':
      return [1, ...extensionAmounts(deadline.extension)];
    case 'text':
      return [];
  }
}

function extensionAmounts(extension: Extension | undefined): number[] {
  return [extension?.workingDays, extension?.calendarDays, extension?.months].filter((amount) => amount !== undefined);
}

/**
 * The limit that a reading states, for which the ordinary number may be given from elsewhere.
 * Undefined when it states none, or so much that no reading of it is safe.
 */
export function deadlineOfReading(reading: TimeReading, ordinary?: TimeFigure): Deadline | undefined {
  const { sameDay, cases, extension, added, remote, remoteAdded, isTangled } = reading;
  if (isTangled) return undefined;
  if (sameDay !== undefined) {
    const own: SimpleDeadline = { kind: 'sameDay', ...(sameDay.cutoff === undefined ? {} : { cutoff: sameDay.cutoff }) };
    const addedDay = added[0] === undefined ? undefined : extensionOf({ ...added[0], figure: dayAnd(added[0].figure) });
    return extended(own, extension === undefined ? addedDay : extensionOf(extension));
  }
  const unconditional = cases.filter(({ when }) => when === undefined);
  if (unconditional.length > 1) return undefined;
  const bases: readonly TimeCase[] = cases.length > 0 ? cases : ordinary === undefined ? [] : [{ figure: ordinary }];
  const [first] = bases;
  if (first === undefined) return undefined;

  const own = bases.length === 1 && extension !== undefined ? extensionOf(extension) : undefined;
  const list: DeadlineCase[] = bases.map(({ when, figure }, index) => ({
    ...(when === undefined ? {} : { when }),
    ...(index === 0 && bases.length + added.length + remote.length + (remoteAdded ? 1 : 0) > 1 ? { usual: true } : {}),
    deadline: extended(deadlineOf(figure), own),
  }));
  if (extension !== undefined && own === undefined) list.push({ ...condition(extension.when), deadline: deadlineOf(extension.figure) });
  for (const more of added) {
    const deadline = plus(first.figure, more.figure);
    if (deadline === undefined) return undefined;
    list.push({ ...condition(more.when), deadline });
  }
  for (const { when, figure } of remote) list.push({ ...condition(when), deadline: deadlineOf(figure) });
  for (const base of remoteAdded === undefined ? [] : bases) {
    const deadline = plus(base.figure, remoteAdded!.figure);
    if (deadline === undefined) return undefined;
    list.push({ ...condition(bases.length > 1 && base.when !== undefined ? `${remoteAdded!.when}; ${base.when}` : remoteAdded!.when), deadline });
  }
  return deadlineOfCases(list);
}

/** So much more than the day of receipt, in all. */
function dayAnd({ amount, unit }: TimeFigure): TimeFigure {
  return { amount: unit === 'month' ? amount : amount + 1, unit };
}

function condition(when: string | undefined): { when: string } | object {
  return when === undefined ? {} : { when: when.slice(0, 1200) };
}
