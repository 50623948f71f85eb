import { compileAggregation, type Aggregation } from '../composite/aggregation.js';
import type { CompositeData, CompositeFigure, CompositeUnit } from '../composite/composite-data.js';
import type { CompositeIndex, Imputation } from '../composite/composite-index.schema.js';
import { prepare, type IndicatorStages } from '../composite/prepare.js';
import type { Column } from '../composite/stage.js';
import type { Doubt, MissingChoice } from './doubt.js';
import { drawNumerator } from './draw-share.js';
import type { Random } from './random.js';

/** Makes the same index over figures that could have been, one draw after the other. */
export function otherFigures(index: CompositeIndex, data: CompositeData, { denominated }: IndicatorStages, { missing, counts }: Doubt): (random: Random) => Aggregation {
  const known = new Map(denominated.map(({ id, values }) => [id, values.filter((value) => value !== undefined)]));
  return (random) => {
    const choice = missing === undefined || missing.length === 0 ? undefined : missing[Math.floor(random.next() * missing.length)];
    const drawnIndex = choice === undefined ? index : withChoice(index, choice);
    const drawnData = counts === undefined ? data : { ...data, units: data.units.map((unit) => withCounts(unit, counts, random)) };
    const { stages } = prepare(drawnIndex, drawnData, [], choice === 'otherUnit' ? (column) => fromOthers(column, known.get(column.id) ?? [], random) : undefined);
    return compileAggregation(drawnIndex, stages.normalised, data.year);
  };
}

const imputations: Readonly<Record<MissingChoice, Imputation>> = { leaveOut: {}, otherUnit: {}, mean: { mean: 'all' }, groupMean: { mean: 'group' } };

/** The index with one way for all that is missing. What is left out leaves a group standing, on whatever else it has. */
function withChoice(index: CompositeIndex, choice: MissingChoice): CompositeIndex {
  return {
    ...index,
    indicators: index.indicators.map((indicator) => ({ ...indicator, impute: imputations[choice] })),
    groups: choice === 'leaveOut' ? index.groups.map((group) => ({ ...group, leastKnown: 0 })) : index.groups,
  };
}

function withCounts(unit: CompositeUnit, doubt: NonNullable<Doubt['counts']>, random: Random): CompositeUnit {
  const drawn = Object.entries(unit.figures).map(([id, figure]): [string, CompositeFigure] => {
    if (typeof figure !== 'object' || figure === null || !('numerator' in figure)) return [id, figure];
    return [id, { numerator: drawNumerator(figure, doubt, random), denominator: figure.denominator }];
  });
  return { ...unit, figures: Object.fromEntries(drawn) };
}

/** Missing cells take the figure of some unit that has one. */
function fromOthers(column: Column, known: readonly number[], random: Random): Column {
  if (known.length === 0) return column;
  const marks = [...column.marks];
  const values = column.values.map((value, row) => {
    if (value !== undefined || marks[row] !== 'missing') return value;
    marks[row] = 'imputed';
    return known[Math.floor(random.next() * known.length)];
  });
  return { id: column.id, values, marks };
}
