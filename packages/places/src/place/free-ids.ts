import { foldVietnamese } from '@xaso/core';

/** Gives out ids, each once. */
export interface FreeIds {
  /** The wanted id, or one with a number behind it where it is taken already. */
  readonly take: (wanted: string) => string;
}

/** Begins with no id taken, or with these. Case does not tell ids apart. */
export function freeIds(taken: Iterable<string> = []): FreeIds {
  const ids = new Set([...taken].map((id) => id.toLowerCase()));
  const nextNumbers = new Map<string, number>();
  const numbered = (stem: string): string => {
    let number = nextNumbers.get(stem) ?? 2;
    while (ids.has(`${stem}-${number}`.toLowerCase())) number += 1;
    nextNumbers.set(stem, number + 1);
    return `${stem}-${number}`;
  };
  return {
    take: (wanted) => {
      const id = ids.has(wanted.toLowerCase()) ? numbered(wanted.slice(0, 70)) : wanted;
      ids.add(id.toLowerCase());
      return id;
    },
  };
}

/** A name in letters that every system keeps, as an id. */
export function nameSlug(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'dia-diem';
}
