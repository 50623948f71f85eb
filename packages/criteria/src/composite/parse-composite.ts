import { hasErrors, joinPath, parseResult, parseWith, type Finding, type ParseResult } from '@xaso/core';
import { checkIndex } from './check-index.js';
import { isFigure, type CompositeData, type CompositeYear } from './composite-data.js';
import { compositeFinding } from './composite-findings.js';
import type { CompositeIndex } from './composite-index.schema.js';
import { validateCompositeData, validateCompositeIndex } from './generated/composite-index.validate.js';

/** Turns untrusted JSON into a composite index, or into everything that is wrong with it; with one error there is none. Never throws. */
export function parseCompositeIndex(input: unknown): ParseResult<CompositeIndex> {
  const parsed = parseWith<CompositeIndex>(validateCompositeIndex, input);
  if (parsed.value === undefined) return parsed;
  const findings = checkIndex(parsed.value);
  return parseResult(hasErrors(findings) ? undefined : parsed.value, findings);
}

/** Turns untrusted JSON into units with their figures. A figure that is none is named and left out; the rest is kept. Never throws. */
export function parseCompositeData(input: unknown): ParseResult<CompositeData> {
  const parsed = parseWith<CompositeData>(validateCompositeData, input);
  if (parsed.value === undefined) return parsed;
  const findings: Finding[] = [];
  const { year, units, earlier } = parsed.value;
  const value: CompositeData = {
    ...kept({ year, units }, 'units', findings),
    ...(earlier === undefined ? {} : { earlier: earlier.map((each, at) => kept(each, joinPath('earlier', [at, 'units']), findings)) }),
  };
  return parseResult(value, findings);
}

function kept({ year, units }: CompositeYear, path: string, findings: Finding[]): CompositeYear {
  const keptUnits = units.map((unit, at) => {
    const figures = Object.entries(unit.figures).filter(([id, figure]) => {
      if (isFigure(figure)) return true;
      findings.push(compositeFinding('composite.figure-not-finite', { path: joinPath(path, [at, 'figures', id]) }, { indicator: id, unit: unit.name }));
      return false;
    });
    return { ...unit, figures: Object.fromEntries(figures) };
  });
  return { year, units: keptUnits };
}
