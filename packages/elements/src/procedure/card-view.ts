import { formatCivilDate, formatMessage, vietnamHolidays, weekdayOf, type CivilDate, type Language } from '@xaso/core';
import {
  answerCard,
  cardMessages,
  channelName,
  channels as allChannels,
  conditionalPapers,
  deadlineLines,
  dueLines,
  explainDue,
  feeFor,
  feeLines,
  isFor,
  paperText,
  resultDueOn,
  type AnswerCard,
  type AnswerCardOptions,
  type Answers,
  type CardMessages,
  type CardRowId,
  type Channel,
  type Checklist,
  type ConditionalPapers,
  type DueDate,
  type DueResult,
  type Procedure,
  type Step,
} from '@xaso/procedures';
import type { CardSource } from './card-source.js';
import { capital } from './capital.js';
import { caseChoices, narrowed, type CaseChoice } from './cases.js';

/** For whom, when and how a card is worked out. */
export interface CardQuestion {
  /** The day on which the file is handed in. */
  readonly received: CivilDate;
  /** How; over another way when this one is not open. */
  readonly channel: Channel;
  readonly answers: Answers;
  readonly language: Language;
  /** Words of the card; Vietnamese ones when left out. */
  readonly messages?: CardMessages | undefined;
}

/** A question whose answer may add papers, as it stands now. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  /** What may be answered; yes or no when left out. */
  readonly options: readonly { readonly value: string; readonly text: string }[] | undefined;
  readonly value: string | undefined;
  /** Names of the papers that this answer has added. */
  readonly added: readonly string[];
}

/** A card with everything that is drawn of it, as plain text. */
export interface CardView {
  readonly procedure: Procedure;
  readonly card: AnswerCard;
  readonly channel: Channel;
  /** The way in words, in the middle of a sentence. */
  readonly channelName: string;
  /** The ways to hand in, each with its words; empty when there is no choice. */
  readonly channels: readonly { readonly channel: Channel; readonly text: string }[];
  readonly received: CivilDate;
  readonly cases: readonly CaseChoice[];
  /** Rows that tell several cases, of which none is the answer. */
  readonly inCases: readonly CardRowId[];
  /** Whether there are so many cases that a day for each would only confuse: one has to be chosen first. */
  readonly waitsForCase: boolean;
  /** Whether the day of handing in changes anything that is shown. */
  readonly asksForDay: boolean;
  /** What is said of the day, the day first; empty where there is nothing to count. */
  readonly dueLines: readonly string[];
  /** The day itself, where there is one for every case. */
  readonly dueDay: { readonly weekday: string; readonly date: string } | undefined;
  /** How the day was counted, one line a day. */
  readonly counted: readonly string[];
  /** What is paid over the other ways to hand in, where it is another amount. */
  readonly otherFees: readonly string[];
  readonly papers: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly AskedQuestion[];
  /** Papers of the cases about which nobody has been asked yet, for where no question can be answered. */
  readonly conditional: readonly ConditionalPapers[];
  readonly steps: readonly Step[];
  /** Procedures that have come in its place, as far as the document knows them. */
  readonly successors: readonly Procedure[];
}

/** Days for so many cases are told side by side. */
const mostDays = 2;

/** Works out the card of a procedure. */
export function cardView(own: Procedure, source: CardSource, { received, channel: wanted, answers, language, messages = cardMessages }: CardQuestion): CardView {
  const open = own.channels === undefined || own.channels.length === 0 ? undefined : allChannels.filter((each) => own.channels!.includes(each));
  const channel = (open ?? allChannels).includes(wanted) ? wanted : (open?.[0] ?? 'inPerson');
  const cases = caseChoices(own, channel, answers);
  const procedure = narrowed(own, cases);
  const options: AnswerCardOptions = { language, messages, date: received, channel, answers, linkTemplates: source.linkTemplates, sources: source.sources };
  const card = answerCard(procedure, options);
  const due = resultDueOn(received, procedure.deadline, vietnamHolidays, { channel });
  const lines = dueLines(received, due, options);
  return {
    procedure,
    card,
    channel,
    channelName: channelName(channel, messages),
    channels: open === undefined || open.length < 2 ? [] : open.map((each) => ({ channel: each, text: capital(channelName(each, messages)) })),
    received,
    cases,
    inCases: [...(procedure.deadline !== undefined && deadlineLines(procedure.deadline, channel, options).length > 1 ? ['time' as const] : []), ...(card.fee.fees.length > 1 ? ['fee' as const] : [])],
    waitsForCase: cases.some(({ field, options: named, chosen }) => field === 'deadline' && chosen === undefined && named.length > mostDays),
    asksForDay: lines.length > 0 || hasDatedFees(own),
    dueLines: lines,
    dueDay: isDate(due) ? { weekday: formatMessage(messages[`weekday${weekdayOf(due.date)}` as 'weekday1']), date: formatCivilDate(due.date, language) } : undefined,
    counted: countedDays(due, options),
    otherFees: otherFees(procedure, open ?? [], options),
    papers: card.checklist.papers.map((paper) => ({ id: paper.id, text: paperText(paper, options) })),
    questions: askedQuestions(card.checklist),
    conditional: conditionalPapers(procedure, card.checklist, options),
    steps: (procedure.steps ?? []).filter((step) => isFor(channel, step)),
    successors: card.notice === undefined ? [] : source.items.filter(({ code }) => procedure.lifeCycle?.replacedBy?.includes(code)),
  };
}

function askedQuestions({ questions, papers }: Checklist): AskedQuestion[] {
  return questions.map(({ question: { id, text, choices }, answer }) => ({
    id,
    text,
    options: choices?.map((choice) => ({ value: choice.id, text: choice.text })),
    value: answer,
    added: papers.flatMap(({ name, when }) => (when?.question === id ? [name] : [])),
  }));
}

function hasDatedFees({ fee, local }: Procedure): boolean {
  return [fee, local?.fee].some((each) => each?.kind === 'byCase' && each.cases.some(({ from, to }) => from !== undefined || to !== undefined));
}

/** The steps of the count: of the only day, or of that of the usual case. */
function countedDays(due: DueResult, options: AnswerCardOptions): string[] {
  const told = due.status !== 'byCase' ? due : (due.cases.length === 1 ? due.cases[0] : due.cases.find(({ usual }) => usual))?.due;
  return told !== undefined && isDate(told) ? explainDue(told, options) : [];
}

function isDate(due: DueResult): due is DueDate {
  return due.status === 'known' || due.status === 'expected';
}

/** What is paid over the other ways, where it is known and another amount: "Nộp trực tuyến: 10.000 đồng". */
function otherFees(procedure: Procedure, open: readonly Channel[], options: AnswerCardOptions): string[] {
  const over = (channel: Channel): string => feeLines(feeFor(procedure, { channel, date: options.date }), options).join('; ');
  const here = over(options.channel);
  return open.flatMap((channel) => {
    const text = over(channel);
    if (channel === options.channel || text === '' || text === here) return [];
    return [formatMessage(options.messages.caseLine, { when: capital(channelName(channel, options.messages)), text })];
  });
}
