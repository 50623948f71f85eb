import type { Assessment, AssessmentDocument, Subject } from '../subject/subject.js';

/** What people say about a criterion, without what is not of its kind; nothing where nobody says anything. */
export function assessmentOf({ assessments }: Subject, criterion: string): Assessment | undefined {
  const given: unknown = typeof assessments === 'object' && assessments !== null && Object.hasOwn(assessments, criterion) ? assessments[criterion] : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  const { selfScore, verified, explanation, documents } = given as Readonly<Record<string, unknown>>;
  return {
    ...(isNumber(selfScore) ? { selfScore } : {}),
    ...(isNumber(verified) ? { verified } : {}),
    ...(typeof explanation === 'string' ? { explanation } : {}),
    ...(Array.isArray(documents) ? { documents: documents.filter(isDocument) } : {}),
  };
}

/** A score that is no possible one. */
export function isPossibleScore(score: number, max: number | undefined): boolean {
  return score >= 0 && (max === undefined || score <= max);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isDocument(value: unknown): value is AssessmentDocument {
  return typeof value === 'object' && value !== null && Object.values(value).every((field) => field === undefined || typeof field === 'string');
}
