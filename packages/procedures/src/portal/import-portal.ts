import { coreFinding, excerpt, joinPath, parseResult, type CivilDate, type DocumentSource, type Finding, type ParseResult, type Publisher } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { Procedure, ProcedureCatalogue } from '../procedure/procedure.schema.js';
import { fromPortalListing, isListingRow } from './from-portal-listing.js';
import { fromPortalRecord, portalSourceId, type PortalCounts } from './from-portal-record.js';

/** Who publishes an imported catalogue, and for which day. */
export interface ImportPortalOptions {
  readonly publisher: Publisher;
  readonly asOf: CivilDate;
  readonly title?: string | undefined;
}

/** A catalogue with the account of how much of the records was understood. */
export interface PortalImport extends ParseResult<ProcedureCatalogue> {
  readonly summary: PortalCounts & {
    readonly records: number;
    readonly imported: number;
    /** Rows whose name another row has too, and how many such names there are. */
    readonly sharedNames: { readonly rows: number; readonly names: number };
  };
}

const portalSource: DocumentSource = { id: portalSourceId, title: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn' };
const mostRows = 100_000;

/**
 * Turns records of the national portal, or rows of its listing, into a catalogue. A code that comes twice keeps its first
 * record; names that several procedures share are counted and named. Never throws.
 */
export function importPortal(rows: readonly unknown[], { publisher, asOf, title }: ImportPortalOptions): PortalImport {
  const items: Procedure[] = [];
  const findings: Finding[] = [];
  const firstRows = new Map<string, number>();
  let counts: PortalCounts = { deadlines: { rows: 0, structured: 0 }, fees: { rows: 0, understood: 0 }, papers: { items: 0, papers: 0, rules: 0, headings: 0 } };
  rows.slice(0, mostRows).forEach((row, index) => {
    const path = joinPath('items', [index]);
    const result = isListingRow(row) ? { ...fromPortalListing(row), counts: undefined } : fromPortalRecord(row);
    findings.push(...result.findings.map((finding) => placed(finding, path)));
    if (result.counts !== undefined) counts = added(counts, result.counts);
    if (result.value === undefined) return;
    const key = result.value.code.toLowerCase();
    const first = firstRows.get(key);
    if (first !== undefined) findings.push(procedureFinding('portal.code-repeated', { path }, { code: result.value.code, first: first + 1 }));
    else {
      firstRows.set(key, index);
      items.push(result.value);
    }
  });
  if (rows.length > mostRows) findings.push(coreFinding('document.too-many-items', { path: 'items' }, { count: rows.length, limit: mostRows }));
  const shared = sharedNames(items);
  findings.push(...shared.findings);
  const catalogue: ProcedureCatalogue = {
    kind: 'procedure-catalogue',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    audience: 'public',
    sources: [portalSource],
    items,
  };
  const summary = { ...counts, records: rows.length, imported: items.length, sharedNames: { rows: shared.rows, names: shared.findings.length } };
  return { ...parseResult(catalogue, findings), summary };
}

function placed(finding: Finding, path: string): Finding {
  if (!('path' in finding.where)) return finding;
  return { ...finding, where: { path: finding.where.path === '' ? path : `${path}.${finding.where.path}` } };
}

function added(a: PortalCounts, b: PortalCounts): PortalCounts {
  return {
    deadlines: { rows: a.deadlines.rows + b.deadlines.rows, structured: a.deadlines.structured + b.deadlines.structured },
    fees: { rows: a.fees.rows + b.fees.rows, understood: a.fees.understood + b.fees.understood },
    papers: {
      items: a.papers.items + b.papers.items,
      papers: a.papers.papers + b.papers.papers,
      rules: a.papers.rules + b.papers.rules,
      headings: a.papers.headings + b.papers.headings,
    },
  };
}

/** One finding a name, at its first procedure: letters of either case and spaces make no other name. */
function sharedNames(items: readonly Procedure[]): { readonly rows: number; readonly findings: readonly Finding[] } {
  const byName = new Map<string, number[]>();
  items.forEach(({ name }, index) => {
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  const shared = [...byName.values()].filter((indices) => indices.length > 1);
  return {
    rows: shared.reduce((sum, indices) => sum + indices.length, 0),
    findings: shared.map((indices) => {
      const codes = indices.slice(0, 8).map((index) => items[index]!.code);
      return procedureFinding('portal.name-shared', { path: joinPath('items', [indices[0]!]) }, { text: excerpt(items[indices[0]!]!.name, 120), count: indices.length, codes: codes.join(', ') });
    }),
  };
}
