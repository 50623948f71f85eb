import type { Finding, FindingPlace } from '../finding/finding.js';
import { linkText } from '../link/link-text.js';
import { safeLink, type LinkPolicy } from '../link/safe-link.js';
import type { PlainInline } from './plain-tree.js';
import { excerpt } from './visible-text.js';

/** A link out of data, or the text that stands in its place, with the findings that say why. */
export function plainLink(text: string, address: unknown, policy: LinkPolicy, where?: FindingPlace): { readonly inline: PlainInline; readonly findings: readonly Finding[] } {
  const result = safeLink(address, policy, where);
  if (result.allowed) return { inline: { type: 'link', text: linkText(text, result), link: result }, findings: [] };
  const words = excerpt(text, 400);
  const inline = result.text === '' || words.includes(result.text) ? words : `${words} (${result.text})`;
  return { inline, findings: [result.finding] };
}
