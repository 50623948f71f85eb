import { safeLink, type Finding, type LinkPolicy } from '@xaso/core';
import type { DeskDocument } from '../kinds/kind.js';

/** A host to which the data links, and which nobody has allowed. */
export interface RefusedHost {
  readonly host: string;
  readonly count: number;
  /** One of its addresses. */
  readonly address: string;
}

/** What a page would do with the links in a document. */
export interface JudgedLinks {
  readonly refused: readonly RefusedHost[];
  /** Addresses that no permission helps, with the finding that says why. */
  readonly broken: readonly Finding[];
}

/** Refusals that go away when the owner of the page allows the host. */
const byHost: ReadonlySet<string> = new Set(['link.host-refused']);

const deepest = 12;

/** Judges every web address in a document as the elements do. */
export function judgeLinks(document: DeskDocument, policy: LinkPolicy): JudgedLinks {
  const hosts = new Map<string, RefusedHost>();
  const broken = new Map<string, Finding>();
  for (const address of new Set(addressesIn(document, 0))) {
    const judged = safeLink(address, policy);
    if (judged.allowed) continue;
    const { finding } = judged;
    const host = String(finding.values['host'] ?? '');
    if (!byHost.has(finding.code) || host === '') broken.set(address, finding);
    else hosts.set(host, { host, count: (hosts.get(host)?.count ?? 0) + 1, address: hosts.get(host)?.address ?? address });
  }
  return { refused: [...hosts.values()].sort((one, other) => other.count - one.count), broken: [...broken.values()] };
}

/** Every text that is a web address as a whole. */
function addressesIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return /^\s*https?:/i.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((each) => addressesIn(each, depth + 1));
}
