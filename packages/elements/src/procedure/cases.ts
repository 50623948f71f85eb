import { foldVietnamese } from '@xaso/core';
import { checklistFor, isFor, type Answers, type Channel, type Procedure } from '@xaso/procedures';
import { caseKey, type CaseField } from './case-key.js';

/** Cases of a time limit or a fee that the reader can tell apart, with the one that is the reader's. */
export interface CaseChoice {
  readonly field: CaseField;
  /** The cases in the words of the source. */
  readonly options: readonly string[];
  readonly chosen: string | undefined;
  /** Whether a question about papers has settled it, so that it is not asked again. */
  readonly isSettled: boolean;
}

const fields = ['deadline', 'fee'] as const;

/** What there is to choose over a channel: nothing unless at least two cases have words of their own. */
export function caseChoices(procedure: Procedure, channel: Channel, answers: Answers): CaseChoice[] {
  return fields.flatMap((field): CaseChoice[] => {
    const options = namedCases(procedure, field, channel);
    if (options.length < 2) return [];
    const asked = checklistFor(procedure, { channel, answers }).questions.find(({ question: { choices = [] } }) => options.every((option) => choices.some(({ text }) => opensWith(text, option))));
    const own = asked === undefined ? answers[caseKey(field)] : undefined;
    const answered = asked?.question.choices?.find(({ id }) => id === asked.answer)?.text;
    const chosen = asked === undefined ? options.find((option) => option === own) : options.find((option) => answered !== undefined && opensWith(answered, option));
    return [{ field, options, chosen, isSettled: asked !== undefined }];
  });
}

/** The procedure with only the reader's case in what differs by case; its words stand where the reader has chosen it. */
export function narrowed(procedure: Procedure, choices: readonly CaseChoice[]): Procedure {
  return choices.reduce((own, { field, chosen }) => (chosen === undefined ? own : withCase(own, field, chosen)), procedure);
}

function namedCases(procedure: Procedure, field: CaseField, channel: Channel): string[] {
  const of = procedure[field];
  const cases = of?.kind === 'byCase' ? of.cases : [];
  return [...new Set(cases.filter((each) => isFor(channel, each)).flatMap(({ when }) => (when === undefined ? [] : [when])))];
}

function withCase(procedure: Procedure, field: CaseField, chosen: string): Procedure {
  const { deadline, fee } = procedure;
  if (field === 'deadline') return deadline?.kind === 'byCase' ? { ...procedure, deadline: { ...deadline, cases: only(deadline.cases, chosen) } } : procedure;
  return fee?.kind === 'byCase' ? { ...procedure, fee: { ...fee, cases: only(fee.cases, chosen) } } : procedure;
}

function only<Case extends { when?: string | undefined }>(cases: readonly Case[], chosen: string): Case[] {
  return cases.filter(({ when }) => when === chosen).map(({ when: _when, ...rest }) => rest as Case);
}

/** "Công trình khác: theo tuyến, tôn giáo" is the case "công trình khác". */
function opensWith(text: string, option: string): boolean {
  return foldVietnamese(text).startsWith(foldVietnamese(option));
}
