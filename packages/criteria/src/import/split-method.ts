import { foldMethod } from './fold-method.js';
import { readPoints, type PointsReading } from './read-points.js';

/** A piece of a way of scoring: what it is about, and the points it gives, where it gives some. */
export interface MethodPart {
  /** As it is written. */
  readonly text: string;
  /** Of a piece that gives points, what stands before them; else the whole piece. */
  readonly about: string;
  readonly points: PointsReading | undefined;
}

const bullet = /^(?:[-–—+•*]|\([a-zđ0-9]\)|[a-zđ]\))\s+/iu;
const separators = /\s*(?::|=>|->|→|(?<![<>])=|\s[-–—]\s)\s*/gu;
const giving = /[,\s]+(?:thì\s+)?(?:được(?:\s+chấm|\s+tính)?|đạt|chấm|tính|cho|hưởng)\s+(?=\S)/giu;

/** Most pieces that are looked at. */
const mostParts = 80;

/** Takes a way of scoring apart at semicolons, line ends and full stops, and each piece where its points begin. */
export function splitMethod(method: string, max: number | undefined): readonly MethodPart[] {
  return method
    .normalize('NFC')
    .split(/[;\n\r]+|\.\s+(?=[\p{Lu}\d<>≥≤-])/u)
    .flatMap(splitList)
    .map((piece) => piece.trim().replace(bullet, '').replace(/[.,;\s]+$/, '').trim())
    .filter((piece) => piece !== '')
    .slice(0, mostParts)
    .map((piece) => partOf(piece, max));
}

/** "4 cuộc = 20, 3 cuộc = 15" is a list, too; "2,5 điểm" and "thôn, bản" are not. */
function splitList(piece: string): readonly string[] {
  const pieces = piece.split(/,\s+/);
  return pieces.length > 1 && pieces.every((each) => separatorAt(each) !== undefined) ? pieces : [piece];
}

function separatorAt(piece: string): RegExpExecArray | undefined {
  return [...piece.matchAll(separators)].at(-1);
}

function partOf(text: string, max: number | undefined): MethodPart {
  for (const match of [...[...text.matchAll(separators)].reverse(), ...[...text.matchAll(giving)].reverse()]) {
    const about = text.slice(0, match.index).trim();
    const points = readPoints(text.slice(match.index + match[0].length), max);
    if (about !== '' && points.kind !== 'none') return { text, about: about.replace(/[\s,]+(?:thì)?$/iu, ''), points };
  }
  const words = foldMethod(text);
  // "Có kế hoạch 5 điểm" has no sign between what it is about and its points.
  const tail = /^(.*\p{L}.*?)\s+(\d+(?:,\d+)?\s*điểm)$/iu.exec(text);
  if (tail !== null && !/\bx$/.test(foldMethod(tail[1]!)) && !/^moi /.test(words)) {
    const points = readPoints(tail[2]!, max);
    if (points.kind !== 'none') return { text, about: tail[1]!, points };
  }
  return { text, about: text, points: undefined };
}
