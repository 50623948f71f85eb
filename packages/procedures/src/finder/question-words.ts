import { formatMessage, type Messages } from '@xaso/core';
import type { VariantQuestion } from './variant-groups.js';

/** A question to show, with its answers and the procedures that each of them leaves. */
export interface QuestionWords {
  readonly text: string;
  readonly answers: readonly { readonly text: string; readonly codes: readonly string[] }[];
}

/**
 * The words of a question about variants: those of the lexicon for its own variants, else those of `messages`, which
 * are `finderMessages` or their translation. Undefined when neither has any; then the official names must tell the procedures apart.
 */
export function questionWords({ about, choices, words }: VariantQuestion, messages: Messages): QuestionWords | undefined {
  const id = `ask${about.charAt(0).toUpperCase()}${about.slice(1)}`;
  const said = (key: string): string | undefined => (Object.hasOwn(messages, key) ? formatMessage(messages[key]!) : undefined);
  const own: Readonly<Record<string, string | undefined>> = words ?? { with: said(`${id}With`), without: said(`${id}Without`), '': said(`${id}Other`) };
  const text = words?.text ?? said(id);
  if (text === undefined) return undefined;
  return { text, answers: choices.map(({ value, codes }) => ({ text: (Object.hasOwn(own, value) ? own[value] : undefined) ?? value, codes })) };
}
