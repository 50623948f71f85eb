import { coreFinding } from '../finding/core-findings.js';
import type { Finding } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import { isMeantFor, type JsonSchema } from './json-schema-validator.js';
import { isMisspelling } from './misspelling.js';
import { joinPath } from './schema-findings.js';

/** What is found at one place of the schema, however many items repeat it. */
interface UnknownField {
  readonly field: string;
  readonly path: string;
  readonly closest: string | undefined;
  count: number;
}

/** More fields than these are not told apart: the file is another kind of file. */
const maximumFindings = 200;

/** Deeper values are refused before anybody looks at their fields. */
const maximumDepth = 32;

/**
 * Names the fields of a value that its schema does not know. They are ignored when the document is read, so that a field
 * misspelled is a field lost: one that looks like a field which is missing beside it is a warning, any other a note.
 * Each is named once, at its first place, with how often it comes.
 */
export function unknownFieldFindings(value: unknown, schema: JsonSchema): Finding[] {
  const found = new Map<string, UnknownField>();
  // A file may name its schema: that is for editors.
  visit(value, [schema], { path: '', place: '', depth: 0, allowed: ['$schema'] }, found);
  return [...found.values()].map(({ field, path, closest, count }) =>
    closest === undefined
      ? coreFinding('document.unknown-field', { path }, { field, count })
      : coreFinding('document.field-misspelled', { path }, { field, closest, count }),
  );
}

interface Position {
  readonly path: string;
  /** The path without the numbers of items: the same for all of them. */
  readonly place: string;
  readonly depth: number;
  readonly allowed: readonly string[];
}

function visit(value: unknown, schemas: readonly JsonSchema[], at: Position, found: Map<string, UnknownField>): void {
  if (typeof value !== 'object' || value === null || at.depth > maximumDepth) return;
  const meant = schemas.flatMap((schema) => branchesFor(schema, value));
  const depth = at.depth + 1;
  if (Array.isArray(value)) {
    const items = meant.flatMap((schema) => schema.items ?? []);
    value.forEach((item, index) => visit(item, items, { path: joinPath(at.path, [index]), place: `${at.place}[]`, depth, allowed: [] }, found));
    return;
  }
  // Where the schema lists no fields, any are right.
  if (!meant.some(({ properties }) => properties)) return;
  const known = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of meant) for (const [name, child] of Object.entries(properties)) known.set(name, [...(known.get(name) ?? []), child]);
  for (const [name, child] of Object.entries(value)) {
    const path = joinPath(at.path, [name]);
    const place = `${at.place}.${name}`;
    const children = known.get(name);
    if (children) visit(child, children, { path, place, depth, allowed: [] }, found);
    else if (!at.allowed.includes(name)) record(found, place, { field: name, path, value, known });
  }
}

function record(
  found: Map<string, UnknownField>,
  place: string,
  { field, path, value, known }: { readonly field: string; readonly path: string; readonly value: object; readonly known: ReadonlyMap<string, unknown> },
): void {
  const before = found.get(place);
  if (before) before.count += 1;
  else if (found.size < maximumFindings) {
    const closest = [...known.keys()].find((name) => !Object.hasOwn(value, name) && isMisspelling(field, name));
    found.set(place, { field: excerpt(field, 80), path: excerpt(path, 400), closest, count: 1 });
  }
}

/** The schema itself or, for a union, the branches that the value may mean: those whose constant fields it has. */
function branchesFor(schema: JsonSchema, value: object): JsonSchema[] {
  if (!schema.anyOf) return [schema];
  const branches = schema.anyOf.flatMap((branch) => branchesFor(branch, value));
  const meant = branches.filter((branch) => isMeantFor(branch, value));
  return meant.length > 0 ? meant : branches;
}
