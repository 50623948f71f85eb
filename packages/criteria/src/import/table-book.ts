import type { Attribute, TableRef, ThresholdTable } from '../table/table.schema.js';
import type { UnitClass } from './applies-to.js';
import { slugOf } from './fold-method.js';
import type { Thresholds } from './read-thresholds.js';

/** Thresholds by class of unit while a set is made. */
export interface TableBook {
  /** How a threshold stands in a rule: its number, or the table of its classes. */
  readonly figureOf: (name: string, thresholds: Thresholds) => number | TableRef;
  /** Every class that some threshold names, in the order in which they come. */
  readonly classes: readonly UnitClass[];
  /** The tables; each is written for every class of the set. */
  readonly written: () => ThresholdTable[];
}

/** Id of the attribute by which thresholds differ. */
export const unitClassAttribute = 'nhom-don-vi';

/** Collects thresholds that differ by class. */
export function tableBook(): TableBook {
  const classes: UnitClass[] = [];
  const drafts: { readonly id: string; readonly name: string; readonly figures: NonNullable<Thresholds['byClass']> }[] = [];
  return {
    classes,
    figureOf: (name, { threshold, byClass }) => {
      if (byClass === undefined) return threshold.at;
      for (const each of byClass.classes.flatMap(({ of }) => of)) if (!classes.some(({ id }) => id === each.id)) classes.push(each);
      const id = `nguong.${slugOf(name, 'tieu-chi').slice(0, 80)}${drafts.length === 0 ? '' : `-${drafts.length + 1}`}`;
      drafts.push({ id, name, figures: byClass });
      return { table: id };
    },
    written: () => drafts.map(({ id, name, figures }) => ({ id, name: { vi: name }, hit: 'unique', rows: rowsOf(figures, classes) })),
  };
}

/** Each class once: those that are named, and the rest, to whom a criterion for certain classes does not apply. */
function rowsOf({ classes, rest }: NonNullable<Thresholds['byClass']>, all: readonly UnitClass[]): ThresholdTable['rows'] {
  const hasGroups = all.some(({ id }) => id.startsWith('nhom-') || id.startsWith('khu-vuc-'));
  const options = optionsOf(all);
  // Beside groups of communes "xã" stands for all of them.
  const idsOf = ({ id }: UnitClass): readonly string[] => (id === 'xa' && hasGroups ? options.filter((option) => /^(?:nhom|khu-vuc)-/.test(option.id)).map((option) => option.id) : [id]);
  const named = classes.map(({ of, at }) => ({ ids: of.flatMap(idsOf), at }));
  const seen = new Set(named.flatMap(({ ids }) => ids));
  const others = options.map(({ id }) => id).filter((id) => !seen.has(id));
  const row = (ids: readonly string[], value: number | 'notApplicable'): ThresholdTable['rows'][number] => ({ when: [{ of: unitClassAttribute, in: [...ids] }], values: [value] });
  return [...named.map(({ ids, at }) => row(ids, at)), ...(others.length === 0 ? [] : [row(others, rest ?? 'notApplicable')])];
}

function optionsOf(classes: readonly UnitClass[]): readonly UnitClass[] {
  const hasGroups = classes.some(({ id }) => /^(?:nhom|khu-vuc)-/.test(id));
  return hasGroups ? classes.filter(({ id }) => id !== 'xa') : classes;
}

/** What units differ in, as far as thresholds depend on it. */
export function unitsAttribute(classes: readonly UnitClass[]): Attribute | undefined {
  const options = optionsOf(classes);
  if (options.length === 0) return undefined;
  return { id: unitClassAttribute, name: { vi: 'Nhóm đơn vị' }, kind: 'choice', options: options.map(({ id, name }) => ({ id, name: { vi: name } })) };
}
