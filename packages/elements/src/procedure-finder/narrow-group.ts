import type { Messages } from '@xaso/core';
import { questionWords, type VariantGroup, type VariantQuestion } from '@xaso/procedures';
import { takenBack, type GroupAnswers } from './group-answers.js';

/** A question that has its answer. */
export interface SettledQuestion {
  readonly about: string;
  readonly text: string;
  readonly answer: string;
}

/** A question to ask. */
export interface OpenQuestion {
  readonly about: string;
  readonly text: string;
  readonly answers: readonly { readonly value: string; readonly text: string; readonly codes: readonly string[] }[];
}

/** How far a group has come down to one procedure. */
export interface NarrowedGroup {
  readonly settled: readonly SettledQuestion[];
  /** What to ask next; undefined when the rest is few enough to be listed. */
  readonly question: OpenQuestion | undefined;
  readonly codes: readonly string[];
}

/** Procedures that are listed rather than asked about, once something has been answered. */
const fewProcedures = 5;

/** Answers that fit beside a question; with more of them a list of names reads better. */
const mostAnswers = 8;

/**
 * Goes through the questions of a group: keeps what the answers leave, and stops at the first question that still divides it.
 * A reader who typed "có yếu tố nước ngoài" has answered that question already: the best members then have what it asks about,
 * which they would not have otherwise, since plain procedures are favoured. Once the reader answers, nothing is taken as said.
 */
export function narrowGroup({ questions, codes: all }: VariantGroup, accepted: readonly string[], answers: GroupAnswers, messages: Messages): NarrowedGroup {
  const settled: SettledQuestion[] = [];
  let codes = accepted;
  for (const question of questions) {
    const choices = question.choices.map(({ value, codes: own }) => ({ value, codes: own.filter((code) => codes.includes(code)) })).filter((choice) => choice.codes.length > 0);
    const words = choices.length < 2 ? undefined : questionWords({ ...question, choices }, messages);
    if (words === undefined) continue;
    const { about } = question;
    const given = choices.findIndex(({ value }) => value === (answers.size === 0 ? impliedAnswer(question, all) : answers.get(about)));
    if (given >= 0) {
      settled.push({ about, text: words.text, answer: words.answers[given]!.text });
      codes = choices[given]!.codes;
    } else if (answers.get(about) === takenBack || (answers.size === 0 && settled.length === 0) || codes.length > fewProcedures) {
      if (choices.length > mostAnswers) continue;
      return { settled, codes, question: { about, text: words.text, answers: choices.map(({ value, codes: own }, index) => ({ value, text: words.answers[index]!.text, codes: own })) } };
    }
  }
  return { settled, codes, question: undefined };
}

/** An answer that the two best members share, and that is not the plain one. Of two procedures in all it is always asked. */
function impliedAnswer({ choices }: VariantQuestion, [best, second]: readonly string[]): string | undefined {
  const marked = choices.find(({ value }) => value === 'with')?.codes ?? [];
  return best !== undefined && second !== undefined && marked.includes(best) && marked.includes(second) ? 'with' : undefined;
}
