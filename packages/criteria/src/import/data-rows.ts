import type { CriteriaSet } from '../set/criteria-set.schema.js';

/** One row of the table in which a unit writes its figures for a set. */
export interface DataRow {
  readonly name: string;
  readonly unit: string;
  /** Which cells are to be filled in. */
  readonly cells: 'counts' | 'value';
  /** What may be written: the states, or that it is a yes or no. */
  readonly hint: string;
}

/** Words of the hints. */
export interface DataRowWords {
  readonly yesNo: string;
  readonly points: string;
  readonly share: string;
}

/** The figures that a set needs, each once, under the names by which they are found again. */
export function dataRows({ items, inputs }: CriteriaSet, words: DataRowWords): readonly DataRow[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const rows: DataRow[] = [];
  const seen = new Set<string>();
  const add = (row: DataRow): void => {
    if (!seen.has(row.name)) rows.push(row);
    seen.add(row.name);
  };
  const single = (id: string): void => {
    const input = byId.get(id);
    if (input === undefined || input.formula !== undefined || input.peers !== undefined) return;
    const { name, kind, unit, options = [] } = input;
    if (kind === 'choice') add({ name: name.vi, unit: '', cells: 'value', hint: options.map((option) => option.name.vi).join(' / ') });
    else if (kind === 'yesNo') add({ name: name.vi, unit: '', cells: 'value', hint: words.yesNo });
    else if (kind === 'share') add({ name: name.vi, unit: '%', cells: 'counts', hint: words.share });
    else add({ name: name.vi, unit: unit?.vi ?? '', cells: 'value', hint: id.startsWith('points.') ? words.points : '' });
  };
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each: unknown) => walk(each, name));
    const { of, numerator, denominator } = value as { of?: unknown; numerator?: unknown; denominator?: unknown };
    if (typeof of === 'string') single(of);
    if (typeof numerator === 'string' && typeof denominator === 'string') {
      const [above, below] = [byId.get(numerator), byId.get(denominator)];
      if (above?.part === 'numerator' && below?.part === 'denominator' && above.indicator === below.indicator) add({ name, unit: '%', cells: 'counts', hint: `${above.name.vi} / ${below.name.vi}` });
      else [numerator, denominator].forEach(single);
    }
    for (const each of Object.values(value)) walk(each, name);
  };
  for (const { rule, name } of items) walk(rule, name.vi);
  return rows;
}
