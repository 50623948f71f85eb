import type { Finding, FindingPlace } from '@xaso/core';
import { readAppliesTo, splitByClass, type UnitClass } from './applies-to.js';
import type { ThresholdLine } from './annex-rows.js';
import { importFinding } from './import-findings.js';
import type { MethodThreshold } from './method.js';
import { readThreshold } from './threshold-cell.js';

/** Figures by class of unit; `rest` for every class that is not named. */
export interface ClassFigures {
  readonly classes: readonly { readonly of: readonly UnitClass[]; readonly at: number | 'notApplicable' }[];
  readonly rest: number | 'notApplicable' | undefined;
}

/** The thresholds of a row: one for everybody, or one a class. */
export interface Thresholds {
  readonly side: 'least' | 'most';
  readonly threshold: MethodThreshold;
  /** None where the threshold is the same for everybody. */
  readonly byClass: ClassFigures | undefined;
}

/** What the columns of thresholds and of classes say together. */
export interface ThresholdsReading {
  readonly thresholds: Thresholds | undefined;
  /** Classes to which the row is confined, where it has no threshold of its own. */
  readonly confinedTo: readonly UnitClass[];
  readonly findings: readonly Finding[];
}

interface Entry {
  readonly classes: readonly UnitClass[] | 'all' | 'rest';
  readonly cell: ReturnType<typeof readThreshold>;
  readonly where: FindingPlace;
  readonly text: string;
}

/** Reads every line of a row. A line that is not understood makes the whole row one that is scored by hand. */
export function readThresholds(lines: readonly ThresholdLine[]): ThresholdsReading {
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const confined: UnitClass[] = [];
  for (const { threshold, applies, where } of lines) {
    const pieces = threshold === undefined ? [] : splitByClass(threshold);
    const own = pieces.length > 0 ? pieces : [{ threshold, applies }];
    for (const { threshold: text, applies: forWhom } of own) {
      const scope = readAppliesTo(forWhom);
      if (scope.kind === 'unknown') findings.push(importFinding('annex.applies-unknown', where('applies'), { text: (forWhom ?? '').slice(0, 120) }));
      if (text === undefined) {
        if (scope.kind === 'classes') confined.push(...scope.classes);
        continue;
      }
      const cell = readThreshold(text);
      if (cell.kind === 'unknown') findings.push(importFinding('annex.threshold-unknown', where('threshold'), { text: text.slice(0, 120) }));
      entries.push({ classes: scope.kind === 'classes' ? scope.classes : scope.kind === 'rest' ? 'rest' : 'all', cell, where: where('threshold'), text });
    }
  }
  if (findings.length > 0) return { thresholds: undefined, confinedTo: [], findings };
  if (entries.length === 0) return { thresholds: undefined, confinedTo: confined, findings };
  const clash = clashOf(entries);
  if (clash !== undefined) return { thresholds: undefined, confinedTo: [], findings: [importFinding('annex.threshold-twice', clash.where, { text: clash.text.slice(0, 120) })] };
  return { thresholds: together(entries), confinedTo: [], findings };
}

/** One line for everybody, or classes of which none is named twice, all of them on one side and in one unit. */
function clashOf(entries: readonly Entry[]): Entry | undefined {
  const seen = new Set<string>();
  const shapes = new Set<string>();
  for (const entry of entries) {
    const { classes, cell } = entry;
    if (entries.length > 1 && classes === 'all') return entry;
    for (const id of classes === 'all' || classes === 'rest' ? [classes] : classes.map((each) => each.id)) {
      if (seen.has(id)) return entry;
      seen.add(id);
    }
    if (cell.kind === 'bound') shapes.add(JSON.stringify([cell.side, cell.threshold.strict, cell.threshold.isPercent]));
    if (shapes.size > 1) return entry;
  }
  return shapes.size === 0 ? entries[0] : undefined;
}

function together(entries: readonly Entry[]): Thresholds | undefined {
  const first = entries.map(({ cell }) => cell).find((cell) => cell.kind === 'bound');
  if (first === undefined) return undefined;
  const figure = ({ cell }: Entry): number | 'notApplicable' => (cell.kind === 'bound' ? cell.threshold.at : 'notApplicable');
  if (entries.length === 1 && entries[0]!.classes === 'all') return { side: first.side, threshold: first.threshold, byClass: undefined };
  const rest = entries.find(({ classes }) => classes === 'rest');
  const classes = entries.flatMap((entry) => (typeof entry.classes === 'string' ? [] : [{ of: entry.classes, at: figure(entry) }]));
  return { side: first.side, threshold: first.threshold, byClass: { classes, rest: rest === undefined ? undefined : figure(rest) } };
}
