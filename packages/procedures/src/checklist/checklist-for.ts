import { isFor, type Channel } from '../channel/channel.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import type { Paper, Question } from './paper.schema.js';

/** What has been answered, by id of the question: `yes`, `no` or the id of a choice. */
export type Answers = Readonly<Record<string, string>>;

/** What to bring, as far as the answers go. */
export interface Checklist {
  /** Papers to bring: first what is always asked for, then what the answers add; forms stand before the rest. */
  readonly papers: readonly Paper[];
  /** Questions that may add papers over this channel, each with its answer; a choice comes before yes or no. */
  readonly questions: readonly { readonly question: Question; readonly answer: string | undefined }[];
  /** Rules and advice for this channel. */
  readonly instructions: readonly string[];
  /** Whether the procedure names its papers at all. */
  readonly isKnown: boolean;
}

/** Which channel is meant, and what has been answered. */
export interface ChecklistOptions {
  readonly channel: Channel;
  readonly answers?: Answers | undefined;
}

/**
 * The papers of a procedure over one channel. A paper for a case appears only after its question has been answered so;
 * a form belongs to its channel. Instructions are never among the papers.
 */
export function checklistFor(procedure: Pick<Procedure, 'papers' | 'questions' | 'instructions'>, { channel, answers = {} }: ChecklistOptions): Checklist {
  const { papers = [], questions = [], instructions = [] } = procedure;
  const over = papers.filter((paper) => isFor(channel, paper));
  const asking = new Set(over.flatMap(({ when }) => (when === undefined ? [] : [when.question])));
  const answerOf = (id: string): string | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const shown = over.filter(({ when }) => when === undefined || answerOf(when.question) === when.answer);
  return {
    papers: shown.map((paper, index) => ({ paper, index })).sort((a, b) => rank(a.paper) - rank(b.paper) || a.index - b.index).map(({ paper }) => paper),
    questions: questions
      .filter(({ id }) => asking.has(id))
      .map((question) => ({ question, answer: answerOf(question.id) }))
      .sort((a, b) => Number(b.question.choices !== undefined) - Number(a.question.choices !== undefined)),
    instructions: instructions.filter((each) => isFor(channel, each)).map(({ text }) => text),
    isKnown: papers.length > 0,
  };
}

/** People begin with the form to fill in; the rest stays in the order of the source. */
function rank({ name, when }: Paper): number {
  return (when === undefined ? 0 : 2) + (/^(?:tờ khai|đơn|mẫu|giấy đề nghị|bản khai)/iu.test(name) ? 0 : 1);
}
