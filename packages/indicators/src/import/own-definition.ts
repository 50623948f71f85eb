import { foldVietnamese } from '@xaso/core';
import type { IndicatorDefinition, IndicatorKind, PillarId } from '../indicator/indicator.schema.js';
import { pillars } from '../indicator/pillars.js';

/** What a row tells about an indicator that nobody has defined. */
export interface OwnIndicator {
  readonly name: string;
  readonly code: string | undefined;
  readonly unit: string;
  readonly pillar: PillarId | undefined;
  readonly isYesNo: boolean;
}

const time = ['giay', 'phut', 'gio', 'ngay', 'ngay lam viec', 'thang'];

/** Makes the definition of an indicator of one's own. Its kind comes from its unit; what the row does not say stays unknown. */
export function ownDefinition({ name, code, unit, pillar, isYesNo }: OwnIndicator): IndicatorDefinition {
  return {
    id: `${pillar ?? 'own'}.${slugOf(name)}`,
    ...(code === undefined ? {} : { aliases: [code.slice(0, 120)] }),
    name: { vi: name.slice(0, 400) },
    ...(pillar === undefined ? {} : { pillar }),
    kind: isYesNo ? 'yesNo' : kindOfUnit(unit),
    unit: { vi: unit.slice(0, 80) },
    direction: 'none',
    definition: { unknown: true },
    frequency: { unknown: true },
    source: { unknown: true },
  };
}

/** What is measured in this unit. A unit that is none of the known ones is what is counted. */
export function kindOfUnit(unit: string): IndicatorKind {
  const words = foldVietnamese(unit);
  if (words === '%' || words === '‰') return 'ratio';
  if (/^(?:dong|vnd)(?:\/|$)/.test(words)) return 'amount';
  if (words === 'hang' || words === 'thu tu') return 'rank';
  return time.includes(words) ? 'duration' : 'count';
}

/** The pillar that a cell names, by its name in either language or by its id. */
export function readPillar(cell: unknown): PillarId | undefined {
  if (typeof cell !== 'string') return undefined;
  const words = keyOf(cell);
  return pillars.find(({ id, name }) => [id, name.vi, name.en].some((text) => keyOf(text) === words))?.id;
}

function keyOf(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Letters and digits that an id may have; two names that differ in diacritics alone are told apart by nobody's eye either. */
function slugOf(name: string): string {
  const slug = foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return slug === '' ? 'chi-so' : slug;
}
