import { excerpt } from '../plain/visible-text.js';
import type { AllowedLink } from './safe-link.js';

/**
 * Words for a link, with its real host after them when they name another one:
 * "dichvucong.gov.vn" over a link to a shop becomes "dichvucong.gov.vn (shopee.vn)".
 */
export function linkText(text: string, link: AllowedLink): string {
  const words = excerpt(text, 400);
  const { host } = link;
  if (host === undefined) return words;
  return hostsNamedIn(words).every((named) => isSameOrUnder(host, named)) ? words : `${words} (${host})`;
}

/** What looks like a host name: labels with dots between them, the last of letters. */
function hostsNamedIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}.-]+/u)
    .filter((word) => /\.\p{L}{2,}$/u.test(word) && !word.startsWith('.'));
}

function isSameOrUnder(host: string, named: string): boolean {
  return host === named || host.endsWith(`.${named}`) || named === `www.${host}`;
}
