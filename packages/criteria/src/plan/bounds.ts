/** Far below any effort or point that is told. */
export const tolerance = 1e-9;

/** For each place in the order the least effort by which all components from there on bring so many points, if options could be had in part. */
export function suffixBounds(sorted: readonly (readonly Piece[])[]): readonly ((points: number) => number)[] {
  const bounds: ((points: number) => number)[] = [];
  let base = { effort: 0, points: 0 };
  let pieces: readonly Piece[] = [];
  bounds[sorted.length] = boundOf(base, pieces);
  for (let depth = sorted.length - 1; depth >= 0; depth -= 1) {
    const hull = hullOf(sorted[depth]!);
    base = { effort: base.effort + hull[0]!.effort, points: base.points + hull[0]!.points };
    const own = hull.slice(1).map((corner, index): Piece => ({ effort: corner.effort - hull[index]!.effort, points: corner.points - hull[index]!.points }));
    pieces = [...pieces, ...own].sort((a, b) => a.effort * b.points - b.effort * a.points);
    bounds[depth] = boundOf(base, pieces);
  }
  return bounds;
}

/** Effort and the points that it brings. */
export interface Piece {
  readonly effort: number;
  readonly points: number;
}

function boundOf(base: Piece, pieces: readonly Piece[]): (points: number) => number {
  const efforts = [base.effort];
  const points = [base.points];
  for (const piece of pieces) {
    efforts.push(efforts.at(-1)! + piece.effort);
    points.push(points.at(-1)! + piece.points);
  }
  return (needed) => {
    if (needed <= base.points + tolerance) return base.effort;
    if (needed > points.at(-1)! + tolerance) return Infinity;
    let low = 0;
    let high = points.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (points[middle]! >= needed) high = middle;
      else low = middle;
    }
    const gained = points[high]! - points[low]!;
    const part = gained <= 0 ? 1 : Math.min(1, Math.max(0, (needed - points[low]! - tolerance) / gained));
    return efforts[low]! + part * (efforts[high]! - efforts[low]!);
  };
}

/** The upper corners of the options: the most points for each effort, if options could be mixed. */
export function hullOf(options: readonly Piece[]): readonly Piece[] {
  const corners: Piece[] = [];
  for (const { effort, points } of [...options].sort((a, b) => a.effort - b.effort || b.points - a.points)) {
    if (corners.length > 0 && points <= corners.at(-1)!.points) continue;
    while (corners.length > 1) {
      const [before, last] = corners.slice(-2) as [Piece, Piece];
      if ((last.points - before.points) * (effort - last.effort) > (points - last.points) * (last.effort - before.effort)) break;
      corners.pop();
    }
    corners.push({ effort, points });
  }
  return corners;
}
