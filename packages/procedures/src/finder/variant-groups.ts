import type { LexiconVariants } from './compiled-lexicon.js';
import type { VariantEntry } from './lexicon.schema.js';
import type { TitleFacts } from './title-facts.js';
import { titlesPerStep, type TitleIndex } from './title-index.js';
import { spellingsOf } from './word.js';

/** Something to ask about the members of a group, and which of them each answer leaves. */
export interface VariantQuestion {
  /** Id of a variant of the lexicon, with the answers `with` and `without`; or `variant` or `agency`, with what the catalogue says. */
  readonly about: string;
  /** The words of the question, when the lexicon has its own; `questionWords` knows the others. */
  readonly words?: VariantEntry['question'];
  readonly choices: readonly { readonly value: string; readonly codes: readonly string[] }[];
}

/** Procedures that differ in nothing but their variants. */
export interface VariantGroup {
  readonly id: string;
  /** All its members, whether found or not; those nearest to the query first. */
  readonly codes: readonly string[];
  /** What tells them apart. Ask the first, then those that still divide the rest. */
  readonly questions: readonly VariantQuestion[];
}

/** Which procedures belong together. */
export interface VariantGroups {
  /** Id of the group of a procedure, if it has any company. */
  readonly groupOf: (procedure: number) => string | undefined;
  readonly describe: (id: string, ranked: readonly number[]) => VariantGroup;
}

/** Many names begin with it, and as many do not. */
const procedureWord = spellingsOf('thủ tục');

/** Puts near-identical procedures together: those whose catalogue says so, and those whose names differ only in variants. */
export function* groupVariants({ procedures, titles }: TitleIndex, { variants }: LexiconVariants, facts: readonly TitleFacts[]): Generator<undefined, VariantGroups> {
  /** Place of the title that is the name: the first of each. */
  const names: number[] = [];
  const ids: string[] = [];
  const members = new Map<string, number[]>();
  for (const [place, title] of titles.entries()) {
    const { owner } = title;
    if (names[owner] !== undefined) continue;
    names[owner] = place;
    const own = facts[place]!.variants.map((variant) => variants[variant]!).filter(({ entry }) => entry.groups === true);
    ids[owner] = procedures[owner]!.group ?? own.flatMap((each) => each.spellings).reduce((rest, phrase) => rest.replaceAll(phrase, ' '), title.spellings.replace(procedureWord, ' ')).trim();
    const group = members.get(ids[owner]);
    if (group) group.push(owner);
    else members.set(ids[owner], [owner]);
    if (owner % titlesPerStep === 0) yield;
  }

  const ask = (group: readonly number[], about: string, answer: (procedure: number) => string, words?: VariantEntry['question']): VariantQuestion[] => {
    const choices = new Map<string, string[]>();
    for (const procedure of group) choices.set(answer(procedure), [...(choices.get(answer(procedure)) ?? []), procedures[procedure]!.code]);
    return choices.size < 2 ? [] : [{ about, words, choices: [...choices].map(([value, codes]) => ({ value, codes })) }];
  };

  return {
    groupOf: (procedure) => (members.get(ids[procedure]!)!.length > 1 ? ids[procedure] : undefined),
    describe: (id, ranked) => {
      const group = [...new Set([...ranked, ...members.get(id)!])];
      const questions = variants.flatMap(({ entry }, variant) =>
        entry.groups === true ? ask(group, entry.id, (procedure) => (facts[names[procedure]!]!.variants.includes(variant) ? 'with' : 'without'), entry.question) : [],
      );
      return {
        id,
        codes: group.map((procedure) => procedures[procedure]!.code),
        questions: [...questions, ...(['variant', 'agency'] as const).flatMap((field) => ask(group, field, (procedure) => procedures[procedure]![field] ?? ''))],
      };
    },
  };
}
