import type { CivilDate, Finding } from '@xaso/core';
import { compileCriteriaSet, evaluate, type CriteriaPlan, type CriteriaSet, type Evaluation, type Subject } from '@xaso/criteria';
import { gapsOf, planToGoal, type CriterionGap, type GoalPlan, type PlanGoal } from '@xaso/criteria/analysis';
import { ownGoal, type TaskLead } from '@xaso/criteria/paper';
import type { UnitData } from './read-data.js';

/** A unit with all that is said about it. */
export interface JudgedUnit {
  readonly file: string;
  readonly subject: Subject;
  readonly evaluation: Evaluation;
  readonly gaps: readonly CriterionGap[];
  /** What was asked for; the plan aims at what the set itself has next where nothing was. */
  readonly goal: PlanGoal | undefined;
  readonly goalPlan: GoalPlan | undefined;
  /** Who answers for each criterion, as far as the figures say. */
  readonly leads: Readonly<Record<string, TaskLead>>;
  /** `needsCheck`: some figure is missing, doubtful or was not read. */
  readonly state: 'complete' | 'needsCheck';
  readonly findings: readonly Finding[];
}

/** How units are judged. */
export interface JudgeOptions {
  readonly asOf: CivilDate;
  readonly goal: PlanGoal | undefined;
}

/** What is about the set, and the same for every unit. */
const aboutSet = /^evaluation\.(?:set|criterion-disputed|figures-unconfirmed)/;

/** Makes a judge of a set. */
export function judgeBy(set: CriteriaSet, { asOf, goal }: JudgeOptions): { readonly plan: CriteriaPlan; readonly judge: (unit: UnitData, file: string, findings: readonly Finding[]) => JudgedUnit } {
  const plan = compileCriteriaSet(set);
  return {
    plan,
    judge: ({ subject, offices }, file, findings) => {
      const evaluation = evaluate(plan, subject, { asOf });
      const aim = goal ?? ownGoal(evaluation);
      const own = evaluation.warnings.filter(({ code }) => !aboutSet.test(code));
      const { known, of } = evaluation.total.coverage.criteria;
      const isDoubtful = known < of || [...findings, ...own].some(({ severity }) => severity !== 'note');
      return {
        file,
        subject,
        evaluation,
        gaps: gapsOf(plan, subject, evaluation),
        goal,
        goalPlan: aim === undefined ? undefined : planToGoal(plan, subject, aim, { asOf }),
        leads: leadsOf(evaluation, offices),
        state: isDoubtful ? 'needsCheck' : 'complete',
        findings: own,
      };
    },
  };
}

function leadsOf({ criteria }: Evaluation, offices: Readonly<Record<string, string>>): Readonly<Record<string, TaskLead>> {
  return Object.fromEntries(
    criteria.flatMap(({ id, trace: { operands } }) => {
      const inputs = operands.flatMap(({ reading, below }) => [reading.input, ...(below === undefined ? [] : [below.input])]);
      const lead = inputs.map(({ id: input, indicator }) => offices[input] ?? (indicator === undefined ? undefined : offices[indicator])).find((office) => office !== undefined);
      return lead === undefined ? [] : [[id, { lead }]];
    }),
  );
}
