import type { SchemaError, SchemaValidator } from './schema-validator.js';

/** The part of JSON Schema that our contracts use. The generator refuses a schema that asks for more. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  /** Whether `null` is right too. JSON Schema says it with a union; the generator writes it so, since columns of figures are full of it. */
  readonly nullable?: true;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Check = (value: unknown, path: string, errors: SchemaError[]) => void;

/**
 * Makes a validator of a JSON Schema. All errors are collected, and a union that no branch accepts is one error unless one branch is plainly meant.
 * Nothing is compiled before the first value comes, so that a module with a schema costs nothing to import.
 */
export function schemaValidator(schema: JsonSchema): SchemaValidator {
  let check: Check | undefined;
  const validate: SchemaValidator = (value) => {
    const errors: SchemaError[] = [];
    (check ??= checkOf(schema))(value, '', errors);
    validate.errors = errors;
    return errors.length === 0;
  };
  return validate;
}

function checkOf(schema: JsonSchema): Check {
  const checks = [...valueChecks(schema), ...boundChecks(schema), ...childChecks(schema)];
  const { type, anyOf, nullable } = schema;
  if (anyOf) checks.push(unionCheck(anyOf));
  return (value, path, errors) => {
    if (nullable && value === null) return;
    if (type && !isOfType(type, value)) {
      errors.push({ instancePath: path, keyword: 'type', params: { type } });
      return;
    }
    for (const check of checks) check(value, path, errors);
  };
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

/** A check that pushes one error when `broken` says so. */
function failing(keyword: string, params: SchemaError['params'], broken: (value: never) => boolean): Check {
  return (value, instancePath, errors) => {
    if (broken(value as never)) errors.push({ instancePath, keyword, params });
  };
}

function valueChecks(schema: JsonSchema): Check[] {
  const { enum: allowedValues, pattern } = schema;
  const checks: Check[] = [];
  if (allowedValues) checks.push(failing('enum', { allowedValues }, (value) => !allowedValues.includes(value)));
  if ('const' in schema) checks.push(failing('const', { allowedValue: schema.const }, (value) => value !== schema.const));
  if (pattern) {
    const expression = new RegExp(pattern, 'u');
    checks.push(failing('pattern', { pattern }, (value: string) => !expression.test(value)));
  }
  return checks;
}

function boundChecks(schema: JsonSchema): Check[] {
  return (['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'] as const).flatMap((keyword) => {
    const limit = schema[keyword];
    if (limit === undefined) return [];
    const isUpper = keyword.startsWith('max');
    return [
      failing(keyword, { limit }, (value: number | string | readonly unknown[]) => {
        const size = sizeOf(value, limit);
        return isUpper ? size > limit : size < limit;
      }),
    ];
  });
}

/** Texts are counted in code points, as zod and JSON Schema do; only where that could change the verdict. */
function sizeOf(value: number | string | readonly unknown[], limit: number): number {
  if (typeof value === 'number') return value;
  const units = value.length;
  return typeof value === 'string' && units >= limit && units <= 2 * limit ? [...value].length : units;
}

function childChecks({ required = [], properties = {}, items }: JsonSchema): Check[] {
  const checks: Check[] = required.map((missingProperty) =>
    failing('required', { missingProperty }, (value: Readonly<Record<string, unknown>>) => value[missingProperty] === undefined),
  );
  for (const [name, schema] of Object.entries(properties)) {
    const check = checkOf(schema);
    checks.push((value, path, errors) => {
      const child = (value as Readonly<Record<string, unknown>>)[name];
      if (child !== undefined) check(child, `${path}/${name}`, errors);
    });
  }
  if (items) {
    const check = checkOf(items);
    checks.push((value, path, errors) => {
      (value as readonly unknown[]).forEach((item, index) => {
        const before = errors.length;
        check(item, '', errors);
        // A path is written only for what is wrong: a column of figures has thousands of cells.
        for (let at = before; at < errors.length; at += 1) errors[at] = { ...errors[at]!, instancePath: `${path}/${index}${errors[at]!.instancePath}` };
      });
    });
  }
  return checks;
}

/**
 * A value that no branch accepts is one error at the union, unless it is plainly meant for one branch:
 * then the reader is told what that branch misses (`{ type: 'month', year: 2025 }` has no month).
 */
function unionCheck(branches: readonly JsonSchema[]): Check {
  const checks = branches.map(checkOf);
  return (value, path, errors) => {
    const complaints: SchemaError[][] = [];
    for (const check of checks) {
      const own: SchemaError[] = [];
      check(value, path, own);
      if (own.length === 0) return;
      complaints.push(own);
    }
    const meant = complaints.filter((_, index) => isMeantFor(branches[index]!, value));
    errors.push(...(meant.length === 1 ? meant[0]! : [{ instancePath: path, keyword: 'anyOf', params: {} }]));
  };
}

/**
 * Whether a value has the type of a branch and the constant fields by which the branch is known.
 *
 * @internal
 */
export function isMeantFor({ type, properties = {}, enum: listed }: JsonSchema, value: unknown): boolean {
  if (type && !isOfType(type, value)) return false;
  if (listed && !listed.some((option) => typeof option === typeof value)) return false;
  return Object.entries(properties).every(([name, child]) => !('const' in child) || child.const === (value as Readonly<Record<string, unknown>>)[name]);
}
