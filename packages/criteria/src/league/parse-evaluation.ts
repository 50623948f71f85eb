import { hasErrors, joinPath, parseListDocument, parseResult, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import { checkScoreTable, type TableGround } from './check-score-table.js';
import type { EvaluationDocument, ScoredProvince, ScoredUnits, ScoreTable } from './evaluation-document.schema.js';
import { evaluationFinding } from './evaluation-findings.js';
import { validateEvaluationHead, validateScoreTable } from './generated/evaluation.validate.js';
import { keepRows } from './keep-rows.js';
import { rowsWhere } from './rows-where.js';

/**
 * Turns untrusted JSON into an `evaluation`, or into what is wrong with it. Without units in columns of one length there is nothing to show;
 * a table that is wrong is named and left out, and so is the second row of a unit. Never throws.
 */
export function parseEvaluation(input: unknown): ParseResult<EvaluationDocument> {
  // Tables are checked against units that are known to be right, and only inside an envelope that is.
  let head: { readonly ground: TableGround | undefined; readonly findings: readonly Finding[] } | undefined;
  const headOf = (): NonNullable<typeof head> => (head ??= readHead(input as EvaluationDocument));
  const { value, findings } = parseListDocument<ScoreTable, 'evaluation'>(input, {
    kind: 'evaluation',
    version: 1,
    validateItem: validateScoreTable,
    checkItem: (table, path) => {
      const { ground } = headOf();
      return ground === undefined ? [] : checkScoreTable(table, path, ground);
    },
    keyOf: ({ id }) => id,
  });
  if (value === undefined) return parseResult<EvaluationDocument>(undefined, findings);
  const { ground, findings: headFindings } = headOf();
  if (ground === undefined) return parseResult<EvaluationDocument>(undefined, [...headFindings, ...findings]);
  return withoutRepetitions(value as EvaluationDocument, [...headFindings, ...findings]);
}

function readHead(document: EvaluationDocument): { ground: TableGround | undefined; findings: readonly Finding[] } {
  const { units, provinces, sources } = document;
  const shape = schemaFindings(validateEvaluationHead, { units, provinces });
  if (shape.length > 0) return { ground: undefined, findings: shape };
  const findings = unitFindings(units, provinces ?? []);
  return { ground: hasErrors(findings) ? undefined : { names: units.name, sourceIds: new Set(sources.map(({ id }) => id)) }, findings };
}

function unitFindings({ name, code, kind, province }: ScoredUnits, provinces: readonly ScoredProvince[]): Finding[] {
  const differing = Object.entries({ code, kind, province }).flatMap(([column, cells]) =>
    cells === undefined || cells.length === name.length ? [] : [evaluationFinding('evaluation.columns-differ', { path: `units.${column}` }, { column, count: cells.length, expected: name.length })],
  );
  if (differing.length > 0) return differing;
  return rowsWhere(province ?? [], (place) => place >= provinces.length).map((row) => evaluationFinding('evaluation.province-unknown', { path: joinPath('units.province', [row]) }, { province: province![row]!, unit: name[row]! }));
}

/** A unit that is counted twice would move the ranks of all below it. Without a code, a name is one unit only within a province. */
function withoutRepetitions(document: EvaluationDocument, findings: readonly Finding[]): ParseResult<EvaluationDocument> {
  const { name, code, province } = document.units;
  const seen = new Set<string>();
  const repeated = new Set<number>();
  name.forEach((unit, row) => {
    const place = province?.[row] ?? null;
    const key = code?.[row] ?? (place === null ? undefined : `${place} ${unit}`);
    if (key === undefined) return;
    if (seen.has(key)) repeated.add(row);
    seen.add(key);
  });
  if (repeated.size === 0) return parseResult(document, findings);
  const named = [...repeated].map((row) => evaluationFinding('evaluation.unit-twice', { path: joinPath('units.name', [row]) }, { unit: name[row]! }));
  return parseResult(keepRows(document, (row) => !repeated.has(row)), [...findings, ...named]);
}
