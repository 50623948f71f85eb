import { foldVietnamese } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';

/** What a name says beside the thing that it names: "Tỷ lệ …" is a share, "Số …" a count. */
type Wording = 'share' | 'count' | 'open';

/** Definitions by the names that people write, and those that are made on the way. */
export interface IndicatorBook {
  /**
   * Finds the definition that a row means, by its code or else by its name, without regard to diacritics, case,
   * a unit in brackets, and a leading "Tỷ lệ" or "Số". "Số …" means a share only where the row has one (`isShare`).
   */
  readonly match: (code: string | undefined, name: string, isShare: boolean) => IndicatorDefinition | undefined;
  /** Adds a definition of one's own under an id that is not taken, so that later rows find it. */
  readonly add: (definition: IndicatorDefinition) => IndicatorDefinition;
  /** Whether somebody has said that a name means an indicator of its own. */
  readonly isOwn: (name: string) => boolean;
  /** The definitions that were added. */
  readonly own: readonly IndicatorDefinition[];
}

/** What somebody has chosen for a name in a sheet: the id of a definition, or `ownName` for an indicator of its own. */
export type ChosenName = { readonly written: string; readonly means: string };

/** Stands in the place of an id where a name means an indicator of its own. */
export const ownName = 'own';

/**
 * Makes definitions findable as people write them.
 *
 * @param chosen Wins over what the definitions themselves are called.
 */
export function indicatorBook(definitions: readonly IndicatorDefinition[], chosen: readonly ChosenName[] = []): IndicatorBook {
  const byId = new Map<string, IndicatorDefinition>();
  const byName = new Map<string, IndicatorDefinition>();
  const own: IndicatorDefinition[] = [];
  const names = new Map<string, ReturnType<typeof nameOf>>();
  // A long sheet has the same few names again and again.
  const named = (name: string): ReturnType<typeof nameOf> => {
    const known = names.get(name) ?? nameOf(name);
    names.set(name, known);
    return known;
  };
  const meant = new Map(chosen.map(({ written, means }) => [nameOf(written).key, means]));
  const remember = (definition: IndicatorDefinition): void => {
    const { id, aliases = [], name, otherNames = [] } = definition;
    for (const known of [id, ...aliases]) if (!byId.has(known)) byId.set(known, definition);
    for (const text of [name.vi, name.en ?? '', ...otherNames]) {
      const { key } = nameOf(text);
      if (key !== '' && !byName.has(key)) byName.set(key, definition);
    }
  };
  definitions.forEach(remember);
  return {
    own,
    isOwn: (name) => meant.get(nameOf(name).key) === ownName,
    match: (code, name, isShare) => {
      const { key, wording } = named(name);
      const chosenId = meant.get(key);
      if (chosenId !== undefined && byId.has(chosenId)) return byId.get(chosenId);
      const coded = code === undefined ? undefined : byId.get(code);
      const found = coded ?? byId.get(name) ?? byName.get(key);
      if (coded !== undefined || found === undefined) return found;
      const isRatio = found.kind === 'ratio';
      return (wording === 'share' && !isRatio) || (wording === 'count' && isRatio && !isShare) ? undefined : found;
    },
    add: (definition) => {
      let id = definition.id;
      for (let number = 2; byId.has(id); number += 1) id = `${definition.id}-${number}`;
      const added = { ...definition, id };
      own.push(added);
      remember(added);
      return added;
    },
  };
}

function nameOf(name: string): { readonly key: string; readonly wording: Wording } {
  const words = foldVietnamese(name.replace(/\([^()]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const share = /^(?:ty le|ti le)(?: phan tram)? /.exec(words);
  if (share) return { key: words.slice(share[0].length), wording: 'share' };
  const count = /^(?:tong so|so luong|so) /.exec(words);
  return count ? { key: words.slice(count[0].length), wording: 'count' } : { key: words, wording: 'open' };
}
