/**
 * Why a cell is empty, or what a stage did to it. `missing`: it should be there and is not. `notApplicable`: it should not be there.
 * The others stand only in the stage that did it.
 */
export type CellMark = 'missing' | 'notApplicable' | 'carriedForward' | 'imputed' | 'treated' | 'clamped';

/** One indicator or group over all units, in their order. */
export interface Column {
  readonly id: string;
  /** `undefined` where there is none; never NaN. */
  readonly values: readonly (number | undefined)[];
  /** A mark where there is something to say; every empty cell has one. */
  readonly marks: readonly (CellMark | undefined)[];
}

/** Figures without their empty cells. */
export function knownOf(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

/** Puts a column through a function of its figures; what comes out as no finite number is missing. */
export function mapColumn(column: Column, turn: (value: number, row: number) => number | undefined): Column {
  const marks = [...column.marks];
  const values = column.values.map((value, row) => {
    const turned = value === undefined ? undefined : turn(value, row);
    if (turned !== undefined && Number.isFinite(turned)) return turned;
    marks[row] = absent(marks[row]);
    return undefined;
  });
  return { id: column.id, values, marks };
}

/** The mark of an empty cell. */
export function absent(mark: CellMark | undefined): 'missing' | 'notApplicable' {
  return mark === 'notApplicable' ? mark : 'missing';
}

/** The marks that say why a cell is empty, without what an earlier stage did. */
export function absenceMarks({ values, marks }: Column): (CellMark | undefined)[] {
  return values.map((value, row) => (value === undefined ? absent(marks[row]) : undefined));
}
