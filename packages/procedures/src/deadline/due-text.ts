import { formatCivilDate, formatMessage, formatNumber, weekdayOf, type CivilDate } from '@xaso/core';
import type { CardMessages } from '../messages/card-messages.js';
import { hourText, type Wording } from './deadline-text.js';
import type { DaysOnly, DueDate, DueResult, DueStep } from './result-due-on.js';

/**
 * What a citizen is told of the day: when, what if later, how long at most, and that it is an estimate.
 * Empty where there is nothing to count.
 */
export function dueLines(received: CivilDate, due: DueResult, wording: Wording): string[] {
  const { messages } = wording;
  switch (due.status) {
    case 'unknown':
    case 'hours':
      return [];
    case 'daysOnly':
      return [daysOnlyLine(due, messages)];
    case 'byCase': {
      // Of cases that the source does not tell apart only the usual one gets a date: several would say nothing.
      const told = due.cases.filter(({ when, usual }) => when !== undefined || usual);
      const dates = told.flatMap(({ when, due: own }) => (isDate(own) ? [{ when, own }] : []));
      const lines = dates.map(({ when, own }) => {
        const text = dateLine(received, own, wording);
        return when === undefined ? text : formatMessage(messages.caseLine, { when: capital(when), text });
      });
      const undated = due.cases.map(({ due: own }) => own).find((own) => own.status === 'daysOnly');
      if (lines.length === 0) return undated === undefined ? [] : [daysOnlyLine(undated, messages)];
      return [...lines, formatMessage(messages.dueEstimate)];
    }
    default: {
      const day = (date: CivilDate) => formatCivilDate(date, wording.language);
      return [
        dateLine(received, due, wording),
        ...(due.ifLater === undefined ? [] : [formatMessage(messages.dueIfLater, { cutoff: hourText(due.ifLater.cutoff, wording.language), date: day(due.ifLater.date) })]),
        ...(due.latest === undefined ? [] : [formatMessage(messages.dueLatest, { date: day(due.latest.date) })]),
        ...(due.status === 'expected' ? [formatMessage(messages.dueExpected)] : []),
        formatMessage(messages.dueEstimate),
      ];
    }
  }
}

/** Why there is no date: holidays to come that are not announced, or a day before the first year that the calendar knows. */
function daysOnlyLine({ calendarFrom }: DaysOnly, messages: CardMessages): string {
  return calendarFrom === undefined ? formatMessage(messages.dueDaysOnly) : formatMessage(messages.dueBeforeCalendar, { year: String(calendarFrom) });
}

function isDate(due: DueResult): due is DueDate {
  return due.status === 'known' || due.status === 'expected';
}

function dateLine(received: CivilDate, due: DueDate, { language, messages }: Wording): string {
  const day = (date: CivilDate) => formatCivilDate(date, language);
  return formatMessage(messages.due, { received: day(received), date: day(due.date), weekday: weekday(due.date, messages) });
}

/** Name of a day of the week. */
export function weekday(date: CivilDate, messages: CardMessages): string {
  const names = [messages.weekday1, messages.weekday2, messages.weekday3, messages.weekday4, messages.weekday5, messages.weekday6, messages.weekday7];
  return formatMessage(names[weekdayOf(date) - 1] ?? messages.weekday1);
}

/** The steps of a count in words, one line a day, for a reader who wants to check it. */
export function explainDue(due: DueDate, wording: Wording): string[] {
  return due.steps.map((step) => stepText(step, wording));
}

function stepText(step: DueStep, { language, messages }: Wording): string {
  const day = (date: CivilDate) => formatCivilDate(date, language);
  switch (step.kind) {
    case 'received':
      return formatMessage(messages.stepReceived, { date: day(step.date) });
    case 'receivedNextWorkingDay':
      return formatMessage(step.reason === 'afterHours' ? messages.stepReceivedAfterHours : messages.stepReceivedClosed, { from: day(step.from), date: day(step.date) });
    case 'sameDay':
      return formatMessage(messages.stepSameDay, { date: day(step.date) });
    case 'afterCutoff':
      return formatMessage(messages.stepAfterCutoff, { date: day(step.date), cutoff: hourText(step.cutoff, language) });
    case 'monthsAdded':
      return formatMessage(messages.stepMonths, { date: day(step.date), count: step.months });
    case 'daysAdded':
      return formatMessage(messages.stepDays, { date: day(step.date), count: step.days });
    case 'roundedUp':
      return formatMessage(messages.stepRounded, { from: formatNumber(step.from, { language }), to: step.to });
    case 'counted':
      return formatMessage(step.day.kind === 'workedWeekend' ? messages.stepWorkedWeekend : messages.stepCounted, { date: day(step.day.date), number: step.number });
    case 'leftOut': {
      const date = day(step.day.date);
      const { name } = step.day;
      return name === undefined ? formatMessage(messages.stepWeekend, { date }) : formatMessage(messages.stepHoliday, { date, name: (language === 'en' ? name.en : undefined) ?? name.vi });
    }
    case 'movedToWorkingDay':
      return formatMessage(messages.stepMoved, { from: day(step.from), date: day(step.date) });
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
