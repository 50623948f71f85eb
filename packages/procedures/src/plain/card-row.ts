import { formatCivilDate, formatMessage, formatPeriod, isUnknown, type CivilDate, type DocumentSource, type HolidayCalendar, type Message } from '@xaso/core';
import type { Channel } from '../channel/channel.js';
import type { Answers } from '../checklist/checklist-for.js';
import type { Wording } from '../deadline/deadline-text.js';
import type { Receipt } from '../deadline/result-due-on.js';
import { evidenceFor } from '../procedure/evidence.js';
import type { ProcedureLink } from '../procedure/links.js';
import type { LinkTemplate, Procedure } from '../procedure/procedure.schema.js';

/** Names of the rows of a card, in the order in which they are shown. */
export const cardRowIds = ['where', 'time', 'fee', 'papers', 'form', 'link', 'ask'] as const;

/** Name of a row. */
export type CardRowId = (typeof cardRowIds)[number];

/** One row of a card. It is never empty: it states a fact, or says whom to ask. */
export interface CardRow {
  readonly id: CardRowId;
  readonly label: string;
  readonly lines: readonly string[];
  /** `ask`: no source gives the fact, the lines say whom to ask. */
  readonly status: 'fact' | 'ask';
  /** Where the fact is from, in words; undefined for what the commune says and for sentences that state no fact. */
  readonly source?: string | undefined;
  /** Addresses, still to be judged by `safeLink`. */
  readonly links?: readonly ProcedureLink[] | undefined;
}

/** For whom, when and how a card is made. */
export interface AnswerCardOptions extends Wording {
  /** The day for which fees and the life of the procedure are told. */
  readonly date: CivilDate;
  readonly channel: Channel;
  /** When the file is handed in; without it no date is counted. */
  readonly received?: Receipt | undefined;
  readonly calendar?: HolidayCalendar | undefined;
  readonly answers?: Answers | undefined;
  /** Whether it is read where no question can be answered, on paper or in a message: papers of cases are then listed, not counted. */
  readonly isStill?: boolean | undefined;
  readonly linkTemplates?: readonly LinkTemplate[] | undefined;
  readonly sources?: readonly DocumentSource[] | undefined;
}

const labels = { where: 'rowWhere', time: 'rowTime', fee: 'rowFee', papers: 'rowPapers', form: 'rowForm', link: 'rowLink', ask: 'rowAsk' } as const;

/** A row that states a fact. `field` names what it stands on, for its source; left out for what the commune itself says. */
export function factRow(id: CardRowId, lines: readonly string[], procedure: Procedure, field: keyof Procedure | undefined, options: AnswerCardOptions): CardRow {
  const source = field === undefined ? undefined : sourceText(procedure, field, options);
  return { id, label: formatMessage(options.messages[labels[id]]), lines, status: 'fact', ...(source === undefined ? {} : { source }) };
}

/**
 * A row for which there is no fact: the procedure's own sentence about it, else the general one that ends in whom to ask;
 * behind it what is known beside.
 */
export function askRow(id: CardRowId, sentence: Message, field: string, procedure: Procedure, options: AnswerCardOptions, more: readonly string[] = []): CardRow {
  const first = ownAsk(procedure, field) ?? formatMessage(sentence, { ask: askSentence(procedure, field, options) });
  return { id, label: formatMessage(options.messages[labels[id]]), lines: [first, ...more], status: 'ask' };
}

/** What the procedure itself says about a field that it does not know. */
export function ownAsk(procedure: Procedure, field: string): string | undefined {
  return procedure.ask?.find((each) => each.field === field)?.text;
}

/** Whom to ask about a field: the procedure's own sentence, else the office, with the telephone that the commune gives. */
export function askSentence(procedure: Procedure, field: string, { messages }: Wording): string {
  const own = ownAsk(procedure, field);
  if (own !== undefined) return own;
  const agency = procedure.receivedAtCommune === true ? undefined : procedure.agency;
  const phone = procedure.local?.phone;
  if (phone !== undefined) return formatMessage(messages.askPhone, { agency: agency ?? formatMessage(messages.receivedAtCommune), phone });
  return agency === undefined ? formatMessage(messages.askCommune) : formatMessage(messages.askAgency, { agency });
}

/** Source, day and foundation of a field in words; undefined when nobody vouches for it. */
export function sourceText(procedure: Procedure, field: keyof Procedure, { messages, language, sources }: Wording & Pick<AnswerCardOptions, 'sources'>): string | undefined {
  const evidence = evidenceFor(procedure, field, sources);
  if (evidence === undefined) return undefined;
  const title = evidence.source?.title ?? formatMessage(messages.sourceUnknown);
  const words = { verbatim: undefined, secondary: messages.confidenceSecondary, inferred: messages.confidenceInferred, memory: messages.confidenceMemory }[evidence.confidence];
  const source = words === undefined ? title : formatMessage(messages.sourceConfidence, { source: title, confidence: formatMessage(words) });
  if (evidence.asOf !== undefined) return formatMessage(messages.updated, { date: formatCivilDate(evidence.asOf, language), source });
  const published = evidence.source?.date;
  if (published === undefined || isUnknown(published)) return formatMessage(messages.updatedWithoutDay, { source });
  return formatMessage(messages.published, { source, date: formatPeriod(published, language) });
}

/** A sentence with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
