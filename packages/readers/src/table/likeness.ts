/** How long a text is looked at: a header, a name. */
const longest = 200;

/**
 * How much two folded texts resemble each other, from 0 to 1: the mean of Dice's coefficient of their pairs of neighbouring letters and of
 * the share of the shorter one's words that stand in the other. A letter too few is almost the same word, and "điện thoại liên hệ" holds
 * the whole of "điện thoại".
 */
export function likeness(one: string, other: string): number {
  return likenessTo(one)(other);
}

/** The same for one text against many: what can be counted of it is counted once. */
export function likenessTo(one: string): (other: string) => number {
  const a = one.slice(0, longest);
  const pairsOfA = pairsOf(a);
  const wordsOfA = countsOf(a.split(' '));
  return (other) => {
    if (one === '' || other === '') return 0;
    if (one === other) return 1;
    const b = other.slice(0, longest);
    const [pairsOfB, wordsOfB] = [pairsOf(b), countsOf(b.split(' '))];
    const pairs = sum(pairsOfA) + sum(pairsOfB);
    const dice = pairs === 0 ? 0 : (2 * shared(pairsOfA, pairsOfB)) / pairs;
    return (dice + shared(wordsOfA, wordsOfB) / Math.min(sum(wordsOfA), sum(wordsOfB))) / 2;
  };
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  return countsOf([...Array(Math.max(0, text.length - 1)).keys()].map((index) => text.slice(index, index + 2)));
}

function countsOf(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [part, count] of one) both += Math.min(count, other.get(part) ?? 0);
  return both;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
