const said = new Set<string>();

/** Tells developers something in the console, once per page and sentence. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`[xaso] ${sentence}`);
}
