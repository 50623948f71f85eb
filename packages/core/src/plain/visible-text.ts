/** Inclusive ranges of code units. */
type Ranges = readonly (readonly [number, number])[];

/** Control characters, and the marks by which a text can turn the reading direction of what stands around it. */
const disruptive: Ranges = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x206f],
  [0xfff9, 0xfffb],
];

/** Characters that take no room on screen. */
const invisible: Ranges = [
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
];

function isIn(ranges: Ranges, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Whether a text holds something that a reader can't see and a machine can: no address may. */
export function hasHiddenCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isIn(disruptive, code) || isIn(invisible, code)) return true;
  }
  return false;
}

/**
 * Text of unknown origin as it may be shown: one line, NFC, without control characters and without marks that turn
 * the reading direction. The author's spelling stays.
 */
export function visibleText(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isIn(disruptive, code)) result += text.charAt(index);
    else if (isLineOrTab(code)) result += ' ';
  }
  return result.normalize('NFC');
}

/** `visibleText`, cut to a length that a sentence can bear. */
export function excerpt(text: string, maximumLength = 200): string {
  // Cut before the work: the text may be a file. One character more tells whether something was left out.
  const visible = visibleText(text.slice(0, maximumLength + 1));
  if (text.length <= maximumLength) return visible;
  const kept = visible.slice(0, maximumLength - 1);
  return `${endsInHalfPair(kept) ? kept.slice(0, -1) : kept}…`;
}

function isLineOrTab(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function endsInHalfPair(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 0xd800 && code <= 0xdbff;
}
