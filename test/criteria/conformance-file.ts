import type { CivilDate } from '@xaso/core';
import type { Assessment, CriterionStatus, Subject } from '@xaso/criteria';

/** A file of the conformance suite; its JSON Schema is `conformance/schema/conformance.schema.json`. */
export interface ConformanceFile {
  readonly topic: string;
  /** Whole sets, by the id under which cases name them. */
  readonly sets: Readonly<Record<string, unknown>>;
  readonly cases: readonly Case[];
}

/** One case: a set, subjects, a day, and what has to come out. */
export interface Case {
  readonly id: string;
  readonly why: string;
  /** Id of a set of the file, such a set with changes, or a document that stands here whole. */
  readonly set: unknown;
  readonly asOf?: CivilDate;
  readonly subjects: readonly Subject[];
  readonly expect: {
    readonly accepted?: boolean;
    readonly findings?: readonly { readonly code: string; readonly path: string }[];
    readonly evaluations?: readonly ExpectedEvaluation[];
    readonly ranking?: {
      readonly ranked: readonly { readonly place: string; readonly rank: number; readonly tiedWith?: number; readonly provisional?: boolean }[];
      readonly unranked: readonly { readonly place: string; readonly reason: string }[];
    };
  };
}

interface ExpectedPoints {
  readonly points?: { readonly exact: string; readonly rounded: number };
  readonly open?: { readonly min: number; readonly max: number };
}

/** A total or a group. */
export interface ExpectedTotal extends ExpectedPoints {
  readonly max?: number | null;
  readonly coverage?: unknown;
  readonly published?: { readonly points: number; readonly within: number };
}

/** What comes out for one subject; what is left out is not compared, but for the warnings. */
export interface ExpectedEvaluation {
  readonly criteria?: Readonly<Record<string, ExpectedPoints & { readonly status: CriterionStatus }>>;
  readonly groups?: Readonly<Record<string, ExpectedTotal>>;
  readonly total?: ExpectedTotal;
  readonly band?: { readonly lowest: string | null; readonly highest: string | null; readonly certain?: boolean; readonly next?: { readonly band: string; readonly gap: number } };
  readonly gates?: Readonly<Record<string, string>>;
  readonly judgements?: Readonly<Record<string, string>>;
  readonly decision?: string;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
  readonly outOfForce?: Readonly<Record<string, string>>;
  readonly thresholds?: Readonly<Record<string, readonly unknown[]>>;
  readonly assessments?: Readonly<Record<string, Assessment>>;
  readonly warnings?: readonly string[];
}

interface Operation {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: unknown;
}

/** The document that a case means. */
export function setOf({ set }: Case, sets: Readonly<Record<string, unknown>>): unknown {
  if (typeof set === 'string') return sets[set];
  const { from, patch } = set as { readonly from?: string; readonly patch?: readonly Operation[] };
  return from === undefined || patch === undefined ? set : patched(sets[from], patch);
}

/** A copy with the changes of a JSON Patch (RFC 6902): `add`, `remove` and `replace`. */
function patched(document: unknown, patch: readonly Operation[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const { op, path, value } of patch) {
    const names = path.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop()!;
    const parent = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy);
    if (!Array.isArray(parent)) {
      if (op === 'remove') Reflect.deleteProperty(parent as object, last);
      else (parent as Record<string, unknown>)[last] = value;
    } else if (op === 'remove') parent.splice(Number(last), 1);
    else parent.splice(last === '-' ? parent.length : Number(last), op === 'replace' ? 1 : 0, value);
  }
  return copy;
}
