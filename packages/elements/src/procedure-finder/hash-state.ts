/** What a finder keeps in the fragment of the page's address. */
export interface HashState {
  /** Code of the procedure that is shown. */
  readonly code?: string | undefined;
  /** What was typed. */
  readonly query?: string | undefined;
}

const codeKey = 'thu-tuc';
const queryKey = 'tim-thu-tuc';
const codePattern = /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/;
const longestQuery = 200;

/** Reads a fragment, `#thu-tuc=1.004873` or `#tim-thu-tuc=khai%20sinh`; what is not ours, or not well formed, is passed over. */
export function readHash(hash: string): HashState {
  const ours = new Map(partsOf(hash).filter((part) => part.includes('=')).map((part) => [part.split('=', 1)[0]!, part.slice(part.indexOf('=') + 1)] as const));
  const code = decoded(ours.get(codeKey));
  const query = decoded(ours.get(queryKey))?.normalize('NFC').trim().slice(0, longestQuery);
  return { ...(code !== undefined && codePattern.test(code) ? { code } : {}), ...(query ? { query } : {}) };
}

/** The fragment with this state in place of an earlier one. What others keep there stays; empty when nothing is left. */
export function writeHash(hash: string, { code, query }: HashState): string {
  const own = [
    ...(code === undefined ? [] : [`${codeKey}=${encodeURIComponent(code)}`]),
    ...(query ? [`${queryKey}=${encodeURIComponent(wellFormed(query.slice(0, longestQuery)))}`] : []),
  ];
  const parts = [...othersIn(hash), ...own];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What others keep in a fragment: an anchor of the page, or a state of their own. */
export function othersIn(hash: string): string[] {
  return partsOf(hash).filter((part) => !part.startsWith(`${codeKey}=`) && !part.startsWith(`${queryKey}=`));
}

function partsOf(hash: string): string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Half of a pair of code units has no address form. */
function wellFormed(text: string): string {
  return [...text]
    .filter((character) => character.length === 2 || character < '\ud800' || character > '\udfff')
    .join('');
}
