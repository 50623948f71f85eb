import { excerpt, parseResult, safeLink, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { procedureLinks, type LinkTemplate, type Procedure } from '@xaso/procedures';
import { cliFinding } from '../cli-findings.js';

/** Where a code on a board leads. */
export interface BoardLink {
  readonly href: string;
  readonly host: string;
  readonly isOwnPage: boolean;
}

/** The finder keeps the procedure that it shows under this name in the fragment of its address (`sync-hash`). */
const codeKey = 'thu-tuc';

/** The page of a commune's finder that opens with one procedure; an anchor that the address has stays. */
export function finderLink(base: URL, { code }: Pick<Procedure, 'code'>): BoardLink {
  const url = new URL(base);
  const kept = url.hash.replace(/^#/, '').split('&').filter((part) => part !== '' && !part.startsWith(`${codeKey}=`));
  url.hash = [...kept, `${codeKey}=${encodeURIComponent(code)}`].join('&');
  return { href: url.href, host: url.hostname, isOwnPage: true };
}

/** The official page of a procedure: the first of its links that leads to the State. Others are not printed: a code on a wall can't be judged before it is scanned. */
export function officialLink(procedure: Procedure, templates: readonly LinkTemplate[], where: FindingPlace): ParseResult<BoardLink> {
  const refused: Finding[] = [];
  for (const { url, isFallback } of procedureLinks(procedure, templates)) {
    const link = safeLink(url, {}, where);
    if (!link.allowed) refused.push(link.finding);
    else if (link.host !== undefined) return parseResult({ href: link.href, host: link.host, isOwnPage: !isFallback }, []);
  }
  const missing = cliFinding('board.link-missing', where, { code: procedure.code, name: excerpt(procedure.name, 120) });
  return parseResult<BoardLink>(undefined, [...refused, missing]);
}
