/** What is asked of a stream on which progress is shown. */
export interface LookedAt {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Takes the cursor to the begin of the line and empties it. */
const emptyLine = '\r\u001b[2K';

/** One line that is written over again and again, on a terminal; in a file or a pipe it would only be noise. */
export function progressLine(stream: LookedAt): (text: string | undefined) => void {
  if (stream.isTTY !== true || process.env['TERM'] === 'dumb') return () => undefined;
  return (text) => {
    const most = (stream.columns ?? 80) - 1;
    stream.write(`${emptyLine}${text === undefined ? '' : [...text].slice(0, most).join('')}`);
  };
}

/** Whether colours are seen: on a terminal that knows them, unless its owner has said `NO_COLOR`. */
export function showsColours({ isTTY }: LookedAt): boolean {
  return isTTY === true && process.env['TERM'] !== 'dumb' && (process.env['NO_COLOR'] ?? '') === '';
}
