/** One complaint of a validator; `keyword` and `params` are those of JSON Schema. */
export interface SchemaError {
  /** JSON pointer of the value inside what was validated. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator: says whether the value has the shape, and leaves its complaints in `errors`. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
