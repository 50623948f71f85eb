import { civilDateFindings, type CivilDate, type Finding } from '@xaso/core';
import type { Deadline, SimpleDeadline } from '../deadline/deadline.schema.js';
import type { Fee } from '../fee/fee.schema.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { Procedure } from './procedure.schema.js';

/**
 * The rules that a schema can't say: days that exist, an order of dates, answers that a question has, sources that are listed.
 *
 * @param sourceIds Ids of the document's sources; left out for a procedure outside a document.
 */
export function checkProcedure(procedure: Procedure, path: string, sourceIds: ReadonlySet<string> | undefined): Finding[] {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  return [
    ...dateFindings(procedure, at),
    ...deadlineFindings(procedure.deadline, at('deadline')),
    ...feeFindings(procedure.fee, at('fee')),
    ...feeFindings(procedure.local?.fee, at('local.fee')),
    ...questionFindings(procedure, at),
    ...evidenceFindings(procedure, at, sourceIds),
    ...lifeCycleFindings(procedure, at),
  ];
}

type At = (field: string) => string;

function dateFindings({ decision, legal = [], evidence = [], lifeCycle, local }: Procedure, at: At): Finding[] {
  const dates: readonly (readonly [CivilDate | undefined, string])[] = [
    [decision?.date, 'decision.date'],
    [lifeCycle?.from, 'lifeCycle.from'],
    [lifeCycle?.to, 'lifeCycle.to'],
    [local?.confirmedOn, 'local.confirmedOn'],
    [local?.asOf, 'local.asOf'],
    ...evidence.map((each, index) => [each.asOf, `evidence[${index}].asOf`] as const),
    ...legal.flatMap((each, index) => [[each.date, `legal[${index}].date`] as const, [each.effectiveFrom, `legal[${index}].effectiveFrom`] as const, [each.effectiveTo, `legal[${index}].effectiveTo`] as const]),
  ];
  return dates.flatMap(([date, field]) => (date === undefined ? [] : civilDateFindings(date, at(field))));
}

function deadlineFindings(deadline: Deadline | undefined, path: string): Finding[] {
  if (deadline === undefined) return [];
  const simple: readonly SimpleDeadline[] = deadline.kind === 'byCase' ? deadline.cases.map((each) => each.deadline) : [deadline];
  return simple.flatMap((each) => {
    const isEmpty = each.kind === 'compound' && each.months === undefined && each.calendarDays === undefined && each.workingDays === undefined;
    return isEmpty ? [procedureFinding('procedure.span-empty', { path })] : [];
  });
}

function feeFindings(fee: Fee | undefined, path: string): Finding[] {
  if (fee?.kind !== 'byCase') return [];
  return fee.cases.flatMap(({ from, to }, index) => {
    const here = `${path}.cases[${index}]`;
    const wrong = [...(from === undefined ? [] : civilDateFindings(from, `${here}.from`)), ...(to === undefined ? [] : civilDateFindings(to, `${here}.to`))];
    if (wrong.length > 0 || from === undefined || to === undefined || from <= to) return wrong;
    return [procedureFinding('procedure.dates-reversed', { path: here }, { from, to })];
  });
}

function questionFindings({ questions = [], papers = [] }: Procedure, at: At): Finding[] {
  const answers = new Map<string, ReadonlySet<string>>();
  const findings: Finding[] = [];
  questions.forEach(({ id, choices }, index) => {
    if (answers.has(id)) findings.push(procedureFinding('procedure.question-repeated', { path: at(`questions[${index}]`) }, { id }));
    else answers.set(id, new Set(choices === undefined ? ['yes', 'no'] : choices.map((choice) => choice.id)));
  });
  const seen = new Set<string>();
  papers.forEach(({ id, when }, index) => {
    const path = at(`papers[${index}]`);
    if (seen.has(id)) findings.push(procedureFinding('procedure.paper-repeated', { path }, { id }));
    seen.add(id);
    if (when !== undefined && answers.get(when.question)?.has(when.answer) !== true) {
      findings.push(procedureFinding('procedure.question-unknown', { path }, { question: when.question, answer: when.answer }));
    }
  });
  return findings;
}

function evidenceFindings({ evidence = [] }: Procedure, at: At, sourceIds: ReadonlySet<string> | undefined): Finding[] {
  if (sourceIds === undefined) return [];
  return evidence.flatMap(({ sourceId }, index) =>
    sourceIds.has(sourceId) ? [] : [procedureFinding('procedure.source-unknown', { path: at(`evidence[${index}]`) }, { source: sourceId })],
  );
}

function lifeCycleFindings({ lifeCycle }: Procedure, at: At): Finding[] {
  if (lifeCycle === undefined) return [];
  const { status, from, to, replacedBy = [] } = lifeCycle;
  const path = at('lifeCycle');
  return [
    ...(status === 'replaced' && replacedBy.length === 0 ? [procedureFinding('procedure.successor-missing', { path })] : []),
    ...(from !== undefined && to !== undefined && from > to ? [procedureFinding('procedure.dates-reversed', { path }, { from, to })] : []),
  ];
}
