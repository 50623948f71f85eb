import type { CriteriaPlan, PlannedOperand } from '../engine/plan.js';
import { readFact } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import { columnsOfSubjects } from './columns-of-subjects.js';
import { factsOf, type FigureColumn, type FigureTable } from './figure-table.js';
import { prepareColumn } from './prepare-column.js';
import { missingCell, notApplicableCell, oddCell, plainCell, zeroDenominatorCell, type PreparedFigures, type PreparedOperand } from './prepared-figures.js';

/**
 * Makes the figures of a table ready for a plan: each cell is looked at once, however often the table is judged.
 * A column belongs to the input of its name, or else to the indicator of its name; columns that no input asks for are not looked at.
 * A cell that cannot be (a negative count, half a household, a number of the wrong unit) is missing, as it is for `evaluate`.
 */
export function prepareFigures(plan: CriteriaPlan, table: FigureTable): PreparedFigures {
  const { rows, columns } = table;
  const own = (id: string | undefined): FigureColumn | undefined => (id !== undefined && Object.hasOwn(columns, id) ? columns[id] : undefined);
  return prepared(plan, rows, (input) => own(input.id) ?? own(input.indicator), (row) => ({ ...table.subjectOf(row), facts: factsOf(table, row) }));
}

/** Makes the facts of subjects ready for a plan, a row a subject. */
export function figuresOf(plan: CriteriaPlan, subjects: readonly Subject[]): PreparedFigures {
  const columns = columnsOfSubjects(plan.set.inputs, subjects);
  return prepared(plan, subjects.length, ({ id }) => columns.get(id), (row) => subjects[row]!);
}

function prepared(plan: CriteriaPlan, rows: number, columnOf: (input: CriteriaPlan['set']['inputs'][number]) => FigureColumn | undefined, subjectOf: PreparedFigures['subjectOf']): PreparedFigures {
  const { inputs } = plan.set;
  const alone = inputs.map((input) => (): PreparedOperand => prepareColumn(input, columnOf(input), rows)).map(once);
  const pairs = new Map<string, PreparedOperand>();
  const operandOf = ({ input, below }: PlannedOperand): PreparedOperand => {
    if (below === undefined) return alone[input]!();
    const key = `${input} ${below}`;
    const pair = pairs.get(key) ?? shareOf(alone[input]!(), alone[below]!(), rows);
    pairs.set(key, pair);
    return pair;
  };
  // A set that asks for more than the plain rules is judged subject by subject.
  const operands = plan.whole === undefined ? plan.criteria.map((planned) => planned.operands.map(operandOf)) : [];
  return { rows, operands, subjectOf };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The share of two counts. Something out of nothing is no share: one of the two counts is wrong. */
function shareOf(over: PreparedOperand, under: PreparedOperand, rows: number): PreparedOperand {
  const states = new Uint8Array(rows);
  const isCounts = over.below === 1 && under.below === 1;
  for (let row = 0; row < rows; row += 1) {
    const [one, other] = [over.states[row]!, under.states[row]!];
    if (one === plainCell && other === plainCell) states[row] = !isCounts ? oddCell : under.above[row]! > 0 ? plainCell : over.above[row] === 0 ? zeroDenominatorCell : missingCell;
    else if (one === oddCell || other === oddCell) states[row] = oddCell;
    else states[row] = one === notApplicableCell || other === notApplicableCell ? notApplicableCell : missingCell;
  }
  return { above: over.above, below: under.above, states };
}

/** The readings of one criterion's operands in one row; the others are never looked at. */
export function readingsOf({ operands }: { readonly operands: readonly PlannedOperand[] }, { set: { inputs } }: CriteriaPlan, { facts }: Pick<Subject, 'facts'>): ReturnType<typeof readFact>[] {
  const readings: ReturnType<typeof readFact>[] = [];
  for (const { input, below } of operands) {
    readings[input] = readFact(inputs[input]!, facts);
    if (below !== undefined) readings[below] = readFact(inputs[below]!, facts);
  }
  return readings;
}
