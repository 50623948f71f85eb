/** The part of a text that is JSON, and what stood around it. */
export interface UnwrappedJson {
  readonly start: number;
  readonly end: number;
  /** Name of the function that the JSON was an argument of, or the guard before it; undefined when nothing stood around it. */
  readonly wrapper: string | undefined;
}

/** Google writes this before JSON, so that no page can run it as a script. */
const guard = /^\s{0,1000}\)\]\}'[^\n]{0,100}\n/;

const call = /^\s{0,1000}(?:\/\*O_o\*\/\s{0,1000})?([A-Za-z_$][\w$.]{0,100})\s{0,10}\(/;

/**
 * Finds the JSON inside a JSONP answer such as `google.visualization.Query.setResponse({…});`.
 * The wrapper is cut away as text; nothing is ever run.
 */
export function unwrapJson(text: string): UnwrappedJson {
  const whole = { start: 0, end: text.length, wrapper: undefined };
  const guarded = guard.exec(text);
  if (guarded !== null) return { ...whole, start: guarded[0].length, wrapper: ")]}'" };
  const called = call.exec(text);
  if (called === null) return whole;
  const trimmed = text.trimEnd();
  const closed = trimmed.endsWith(';') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (!closed.endsWith(')')) return whole;
  return { start: called[0].length, end: closed.length - 1, wrapper: called[1]! };
}

/** Whether a text without a telling name is more likely JSON than a table. */
export function looksLikeJson(text: string): boolean {
  return /^\s{0,1000}[[{]/.test(text) || unwrapJson(text).wrapper !== undefined;
}
