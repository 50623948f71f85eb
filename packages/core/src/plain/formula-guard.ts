/**
 * Text by which a table program would start a formula, after any apostrophes that a guard has put before it.
 * The list is OWASP's for CSV injection, with the full-width forms of the same signs.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that Excel or LibreOffice would run as a formula.
 * For text only: a real negative number is a number cell and stays as it is.
 */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardFormula` off again: for every text, `unguardFormula(guardFormula(text)) === text`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}
