/** How the parts of an expression are put together. `first` takes the first part that is known. */
export type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'first';

/**
 * A formula as data: a number, an input, or an operation over parts. A share stands for a fraction of 1, a yes for 1 and a no for 0.
 * `{ "op": "divide", "of": [{ "input": "ca-nam" }, 12] }`
 */
export type Expression = number | InputExpression | OperationExpression;

/** The value of an input. */
export interface InputExpression {
  readonly input: string;
}

/** An operation over parts. `subtract` and `divide` have two; the others one or more. */
export interface OperationExpression {
  readonly op: Operation;
  readonly of: readonly Expression[];
}
