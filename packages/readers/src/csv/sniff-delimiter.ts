/** What may stand between the cells of a text table, the likelier first when two fit equally well. */
const delimiters = ['\t', ';', ',', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

const sampledRecords = 50;
const sampledCharacters = 100_000;

/**
 * Finds the delimiter of a text table: the one that stands equally often in most records.
 * Delimiters and line ends inside quotes don't count. In a table of Vietnamese numbers the comma is inside the cells
 * (`97,43;100`), so that the number of commas varies where the number of semicolons does not.
 */
export function sniffDelimiter(text: string): Delimiter {
  const records = countInRecords(text.slice(0, sampledCharacters));
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const [index, delimiter] of delimiters.entries()) {
    const score = steadiness(records.map((counts) => counts[index]!));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** How many of each delimiter every record holds, outside of quotes; blank records are left out. */
function countInRecords(text: string): number[][] {
  const records: number[][] = [];
  let counts = delimiters.map(() => 0);
  let quoted = false;
  let previous = '\n';
  let filled = false;
  for (const character of text) {
    // A quote opens only where a cell starts (`ống 5"` is an inch), or as the second of a doubled one.
    if (character === '"' && (quoted || opens(previous))) quoted = !quoted;
    previous = character;
    const index = quoted ? -1 : (delimiters as readonly string[]).indexOf(character);
    const recordEnds = !quoted && character === '\n';
    if (index !== -1) counts[index] = counts[index]! + 1;
    filled ||= !/\s/.test(character);
    if (!recordEnds) continue;
    if (filled) records.push(counts);
    if (records.length === sampledRecords) return records;
    counts = delimiters.map(() => 0);
    filled = false;
  }
  if (filled) records.push(counts);
  return records;
}

function opens(previous: string): boolean {
  return previous === '\n' || previous === '"' || (delimiters as readonly string[]).includes(previous);
}

/** Share of the records that have the commonest count above zero; a wider table wins by a little, to tell cells from prose. */
function steadiness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let score = 0;
  for (const [count, times] of frequency) score = Math.max(score, times / counts.length + Math.min(count, 50) / 10_000);
  return score;
}
