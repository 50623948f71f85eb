import { isUnknown, toNfc, type Period } from '@xaso/core';
import type { Subject } from '@xaso/criteria';

type Parts = Readonly<Record<string, unknown>>;

/** Fields of a subject with what they have to be made of; the engine looks into the rest itself. */
const fields = {
  attributes: (value: unknown) => recordOf(value, (one) => typeof one === 'string' || typeof one === 'number'),
  assessments: (value: unknown) => recordOf(value, isRecord),
  previous: (value: unknown) => recordOf(value, (one) => one === 'held' || one === 'lost' || one === 'never'),
  peers: (value: unknown) => recordOf(value, (one) => Array.isArray(one) && one.every((number) => Number.isFinite(number))),
  children: (value: unknown) => (Array.isArray(value) ? value.filter((one: unknown) => isRecord(one) && isPlace(one['place']) && isRecord(one['decisions'])) : undefined),
  childCount: (value: unknown) => (Number.isInteger(value) && (value as number) >= 0 ? value : undefined),
} as const;

/**
 * Subjects of a report with what the page knows beside it: what a place is, its titles until now, the units below, what people say of each criterion,
 * figures that a report cannot hold. One without a period holds for all periods of its place; one of a place that the report does not have
 * is judged by itself. What is not of its kind is left out.
 *
 * @param known A subject of `@xaso/criteria`, or a list of such.
 */
export function withKnown(subjects: readonly Subject[], known: unknown): readonly Subject[] {
  const given = (Array.isArray(known) ? (known as readonly unknown[]) : [known]).filter((one): one is Parts => isRecord(one) && isPlace(one['place']));
  const alone = given.filter((one) => isPeriod(one['period']) && !subjects.some((subject) => isAbout(one, subject)));
  return [
    ...subjects.map((subject) => given.filter((one) => isAbout(one, subject)).reduce(joined, subject)),
    ...alone.map((one) => joined({ place: one['place'] as Subject['place'], period: one['period'] as Period, facts: {} }, one)),
  ];
}

/** The page's own word stands before that of the report. */
function joined(subject: Subject, given: Parts): Subject {
  const known = Object.entries(fields).flatMap(([name, read]) => {
    const value = read(given[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...subject, ...Object.fromEntries(known), facts: { ...subject.facts, ...(recordOf(given['facts'], isRecord) as Subject['facts'] | undefined) } };
}

function isAbout({ place, period }: Parts, subject: Subject): boolean {
  const { name, code } = place as Subject['place'];
  const isSame = code === undefined || subject.place.code === undefined ? toNfc(name) === toNfc(subject.place.name) : code === subject.place.code;
  return isSame && (!isPeriod(period) || textOf(period) === textOf(subject.period));
}

function textOf(period: Period): string {
  return isUnknown(period) ? '' : JSON.stringify(Object.entries(period).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function recordOf(value: unknown, isRight: (one: unknown) => boolean): Parts | undefined {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, one]) => isRight(one))) : undefined;
}

function isRecord(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): boolean {
  return isRecord(value) && typeof value['name'] === 'string';
}

function isPeriod(value: unknown): value is Period {
  return isRecord(value) && (typeof value['type'] === 'string' || value['unknown'] === true);
}
