import { formatMessage } from '@xaso/core';
import { isFor } from '../channel/channel.js';
import type { Checklist } from '../checklist/checklist-for.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import type { AnswerCardOptions } from './card-row.js';
import { paperText } from './paper-text.js';

/** The papers of cases about which nobody has been asked, each behind its case: for a sheet or a message, where no question can be answered. */
export function conditionalPapers(procedure: Pick<Procedure, 'papers'>, { questions }: Checklist, options: AnswerCardOptions): string[] {
  const { messages, channel } = options;
  const over = (procedure.papers ?? []).filter((paper) => isFor(channel, paper));
  return questions.flatMap(({ question, answer }) => {
    if (answer !== undefined) return [];
    const added = (id: string): string => over.filter(({ when }) => when?.question === question.id && when.answer === id).map((paper) => paperText(paper, options)).join('; ');
    const answers = question.choices?.map(({ id, text }) => ({ id, case: formatMessage(messages.paperIfChoice, { question: question.text, answer: text }) })) ?? [
      { id: 'yes', case: question.text },
      { id: 'no', case: formatMessage(messages.paperIfNot, { question: question.text }) },
    ];
    return answers.flatMap((each) => {
      const papers = added(each.id);
      return papers === '' ? [] : [formatMessage(messages.paperIf, { case: each.case, papers })];
    });
  });
}
