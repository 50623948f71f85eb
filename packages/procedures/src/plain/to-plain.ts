import { formatMessage, plainLink, type Language, type LinkPolicy, type PlainContent, type PlainNode, type PlainTree } from '@xaso/core';
import { cardMessages, type CardMessages } from '../messages/card-messages.js';
import type { LegalBasis, Procedure } from '../procedure/procedure.schema.js';
import { answerCard, type AnswerCard } from './answer-card.js';
import { capital, type AnswerCardOptions, type CardRow } from './card-row.js';
import { paperText } from './paper-text.js';

/** How a procedure is written. */
export interface ProcedurePlainOptions extends Omit<AnswerCardOptions, 'language' | 'messages'> {
  /** Words; Vietnamese ones when left out. English ones come from `@xaso/procedures/messages/en`. */
  readonly messages?: CardMessages | undefined;
  /** What may be linked to; state hosts always may. */
  readonly linkPolicy?: LinkPolicy | undefined;
  /** Whether only the card is written: what is sent to somebody. */
  readonly brief?: boolean | undefined;
}

/**
 * A procedure as a plain document: the card, the checklist, advice, steps, legal basis. Static page, fallback, print and copied
 * text come only from it.
 */
export function toPlain(procedure: Procedure, language: Language, options: ProcedurePlainOptions): PlainTree {
  const { messages = cardMessages, linkPolicy = {}, brief = false } = options;
  const wording: AnswerCardOptions = { ...options, language, messages, isStill: true };
  const card = answerCard(procedure, wording);
  const head = [...headNodes(card), ...cardNodes(procedure, card, linkPolicy, messages)];
  return brief ? head : [...head, ...detailNodes(procedure, card, wording)];
}

function headNodes({ title, officialName, notice }: AnswerCard): PlainNode[] {
  return [
    { type: 'heading', level: 3, text: title },
    ...(officialName === title ? [] : [paragraph(officialName)]),
    ...(notice === undefined ? [] : [{ type: 'paragraph', content: [{ type: 'strong', text: notice }] } as const]),
  ];
}

function cardNodes({ agency }: Procedure, { rows, code, updated }: AnswerCard, policy: LinkPolicy, messages: CardMessages): PlainNode[] {
  const carriedOut: PlainContent[][] = agency === undefined ? [] : [[formatMessage(messages.rowAgency), agency]];
  const table: PlainNode = {
    type: 'table',
    columns: [formatMessage(messages.columnLine), formatMessage(messages.columnFact)],
    rows: [...rows.map((row) => [row.label, rowContent(row, policy)]), ...carriedOut, [formatMessage(messages.rowCode), code]],
    rowHeaders: true,
  };
  return [table, ...(updated === undefined ? [] : [paragraph(updated)])];
}

/** Lines with their links; the source of a row stands behind what it says. */
function rowContent({ lines, links = [], source }: CardRow, policy: LinkPolicy): PlainContent {
  const text = lines.map((line) => (/[.:;?!”]$/u.test(line) ? line : `${line}.`)).join(' ');
  const addresses = links.map(({ label, url }) => plainLink(label, url, policy).inline);
  return [text, ...addresses.flatMap((inline) => [' ', inline]), ...(source === undefined ? [] : [` ${source}`])];
}

function detailNodes(procedure: Procedure, { checklist }: AnswerCard, options: AnswerCardOptions): PlainNode[] {
  const { messages } = options;
  const { steps = [], conditions = [], results = [], legal = [] } = procedure;
  return [
    ...section(messages.headingPapers, checklist.papers.map((paper) => paperText(paper, options))),
    ...section(messages.headingQuestions, checklist.questions.map(({ question }) => (question.choices === undefined ? question.text : `${question.text} ${question.choices.map(({ text }) => text).join('; ')}`))),
    ...section(messages.headingInstructions, checklist.instructions),
    ...section(messages.headingSteps, steps.map(({ name, text }) => (name === undefined ? text : `${name} ${text}`))),
    ...section(messages.headingConditions, conditions),
    ...section(messages.rowResult, results),
    ...section(messages.headingLegal, legal.map(legalText)),
  ];
}

function section(heading: CardMessages['headingPapers'], items: readonly string[]): PlainNode[] {
  return items.length === 0 ? [] : [{ type: 'heading', level: 4, text: formatMessage(heading) }, { type: 'list', items: items.map(capital) }];
}

function legalText({ title, number }: LegalBasis): string {
  return number === undefined || title.includes(number) ? title : `${number}: ${title}`;
}

function paragraph(content: string): PlainNode {
  return { type: 'paragraph', content };
}
