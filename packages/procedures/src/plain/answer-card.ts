import { formatCivilDate, formatMessage } from '@xaso/core';
import { checklistFor, type Checklist } from '../checklist/checklist-for.js';
import { resultDueOn, type DueResult } from '../deadline/result-due-on.js';
import { feeFor, type FeeAnswer } from '../fee/fee-for.js';
import { lifeCycleOn } from '../procedure/life-cycle.js';
import { procedureLinks } from '../procedure/links.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askSentence, factRow, sourceText, type AnswerCardOptions, type CardRow } from './card-row.js';
import { feeRow } from './fee-row.js';
import { formRow, papersRow } from './papers-rows.js';
import { timeRow } from './time-row.js';
import { whereRow } from './where-row.js';

/** The answer to "what do I need": seven rows, what has become of the procedure, and the account behind it. */
export interface AnswerCard {
  readonly code: string;
  /** What people call it. */
  readonly title: string;
  readonly officialName: string;
  /** What is to be known first: expired, replaced, not yet in force. */
  readonly notice: string | undefined;
  /** Where, how long, how much, what to bring, form, link, whom to ask: in this order, none left out. */
  readonly rows: readonly CardRow[];
  readonly checklist: Checklist;
  readonly due: DueResult | undefined;
  readonly fee: FeeAnswer;
  /** "Cập nhật ngày …". */
  readonly updated: string | undefined;
}

/** The answer card of a procedure. Every row is a fact with its source, or a sentence that says whom to ask. */
export function answerCard(procedure: Procedure, options: AnswerCardOptions): AnswerCard {
  const { channel, date, received, calendar, answers } = options;
  const checklist = checklistFor(procedure, { channel, answers });
  const fee = feeFor(procedure, { channel, date });
  const due = received === undefined || calendar === undefined ? undefined : resultDueOn(received, procedure.deadline, calendar, { channel });
  return {
    code: procedure.code,
    title: procedure.plainName ?? procedure.name,
    officialName: procedure.name,
    notice: noticeOf(procedure, options),
    rows: [
      whereRow(procedure, options),
      timeRow(procedure, due, options),
      feeRow(procedure, fee, options),
      papersRow(procedure, checklist, options),
      formRow(procedure, checklist, options),
      linkRow(procedure, options),
      contactRow(procedure, options),
    ],
    checklist,
    due,
    fee,
    updated: sourceText(procedure, 'name', options),
  };
}

function linkRow(procedure: Procedure, options: AnswerCardOptions): CardRow {
  const links = procedureLinks(procedure, options.linkTemplates);
  const row = factRow('link', [formatMessage(options.messages.unknownLink, { code: procedure.code })], procedure, undefined, options);
  return links.length === 0 ? row : { ...row, links };
}

function contactRow(procedure: Procedure, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const { local } = procedure;
  const note = local?.note === undefined ? [] : [formatMessage(messages.localNote, { publisher: local.publisher ?? formatMessage(messages.sourceUnknown), note: local.note })];
  return factRow('ask', [askSentence(procedure, 'ask', options), ...note], procedure, undefined, options);
}

function noticeOf(procedure: Procedure, { date, language, messages }: AnswerCardOptions): string | undefined {
  const life = lifeCycleOn(procedure, date);
  if (life.state === 'expired') return formatMessage(messages.expired);
  if (life.state === 'replaced') return formatMessage(messages.replaced, { codes: life.replacedBy.join(', ') });
  return life.state === 'notYet' ? formatMessage(messages.notYet, { date: formatCivilDate(life.from, language) }) : undefined;
}
