import { formatMessage } from '@xaso/core';
import { isFor } from '../channel/channel.js';
import type { Checklist } from '../checklist/checklist-for.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import type { AnswerCardOptions } from './card-row.js';
import { paperText } from './paper-text.js';

/** Papers that are only brought in a case. */
export interface ConditionalPapers {
  /** The case, in words: "Ông, bà đã ly hôn?". */
  readonly case: string;
  /** The papers, each with its counts, after one another. */
  readonly papers: string;
}

/** The papers of cases about which nobody has been asked, each behind its case: for a sheet or a message, where no question can be answered. */
export function conditionalPapers(procedure: Pick<Procedure, 'papers'>, { questions }: Checklist, options: AnswerCardOptions): readonly ConditionalPapers[] {
  const { messages, channel } = options;
  const over = (procedure.papers ?? []).filter((paper) => isFor(channel, paper));
  return questions.flatMap(({ question, answer }) => {
    if (answer !== undefined && answer !== '') return [];
    const added = (id: string): string => over.filter(({ when }) => when?.question === question.id && when.answer === id).map((paper) => paperText(paper, options)).join('; ');
    const answers = question.choices?.map(({ id, text }) => ({ id, case: formatMessage(messages.paperIfChoice, { question: question.text, answer: text }) })) ?? [
      { id: 'yes', case: question.text },
      { id: 'no', case: formatMessage(messages.paperIfNot, { question: question.text }) },
    ];
    return answers.map((each) => ({ case: each.case, papers: added(each.id) })).filter(({ papers }) => papers !== '');
  });
}
