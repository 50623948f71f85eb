/** Answers of a reader about one group of near-identical procedures: what was asked, and the value that was chosen. */
export type GroupAnswers = ReadonlyMap<string, string>;

/** Stands for an answer that was taken back, so that what was typed does not answer in its place. */
export const takenBack = '\u0000';

/** The answers with one more; undefined takes an answer back, and with it those that came later, since they hang on it. */
export function withAnswer(answers: GroupAnswers | undefined, about: string, value: string | undefined): GroupAnswers {
  const own = [...(answers ?? [])];
  const at = own.findIndex(([each]) => each === about);
  const earlier = at < 0 ? own : own.slice(0, at);
  return new Map([...earlier, [about, value ?? takenBack]]);
}
