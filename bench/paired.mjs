/** Milliseconds of processor time: other work on the machine makes the clock run, not this. */
export function milliseconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Two ways of doing the same, paired and in turns, so that a busy machine slows both; the first rounds only warm up.
 *
 * @returns the median of the ratios (ours over the other), and of both times in milliseconds.
 */
export function paired(ours, plain, { rounds = 9, warmUps = 3 } = {}) {
  for (let round = 0; round < warmUps; round += 1) { ours(); plain(); }
  const times = Array.from({ length: rounds }, (_, round) => {
    globalThis.gc?.();
    if (round % 2 === 0) return [milliseconds(ours), milliseconds(plain)];
    const other = milliseconds(plain);
    return [milliseconds(ours), other];
  });
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(rounds / 2)];
  return { ratio: middle(times.map(([own, other]) => own / other)), own: middle(times.map(([own]) => own)), other: middle(times.map(([, other]) => other)) };
}
