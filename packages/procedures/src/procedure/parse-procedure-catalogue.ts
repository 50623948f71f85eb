import { coreFinding, joinPath, parseListDocument, parseResult, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import { checkProcedure } from './check-procedure.js';
import { validateLinkTemplate, validateProcedure } from './generated/procedure-catalogue.validate.js';
import type { LinkTemplate, Procedure, ProcedureCatalogue } from './procedure.schema.js';

/**
 * Turns untrusted JSON into a procedure catalogue. Good procedures and templates stay, each bad one becomes findings.
 * Never throws.
 */
export function parseProcedureCatalogue(input: unknown): ParseResult<ProcedureCatalogue> {
  let sourceIds: ReadonlySet<string> | undefined;
  const { value, findings } = parseListDocument<Procedure, 'procedure-catalogue'>(input, {
    kind: 'procedure-catalogue',
    version: 1,
    validateItem: validateProcedure,
    checkItem: (procedure, path) => {
      // Items are checked only once the envelope, and with it the list of sources, is known to be right.
      sourceIds ??= new Set((input as ProcedureCatalogue).sources.map(({ id }) => id));
      return checkProcedure(procedure, path, sourceIds);
    },
    keyOf: ({ code }) => code,
  });
  if (value === undefined) return parseResult<ProcedureCatalogue>(undefined, findings);
  const codes = new Set(value.items.map(({ code }) => code));
  const templates = readTemplates(input);
  const featured = readFeatured(input, codes);
  // The envelope carries what nobody has looked at: these three are read here.
  const { linkTemplates: _templates, featured: _featured, detailsUrl, ...envelope } = value as ProcedureCatalogue & { readonly detailsUrl?: unknown };
  const catalogue: ProcedureCatalogue = {
    ...envelope,
    ...(templates.value === undefined ? {} : { linkTemplates: templates.value }),
    ...(featured.value === undefined ? {} : { featured: featured.value }),
    ...(typeof detailsUrl === 'string' && detailsUrl.length <= 500 ? { detailsUrl } : {}),
  };
  return parseResult(catalogue, [...templates.findings, ...featured.findings, ...findings, ...successorFindings(value.items, codes)]);
}

const mostTemplates = 10;

function readTemplates(input: unknown): { readonly value: LinkTemplate[] | undefined; readonly findings: readonly Finding[] } {
  const { linkTemplates } = input as { linkTemplates?: unknown };
  if (linkTemplates === undefined) return { value: undefined, findings: [] };
  if (!Array.isArray(linkTemplates)) return { value: undefined, findings: [coreFinding('schema.type', { path: 'linkTemplates' }, { field: 'linkTemplates', type: 'array' })] };
  const findings: Finding[] = [];
  const value = linkTemplates.slice(0, mostTemplates).flatMap((raw, index): LinkTemplate[] => {
    const path = joinPath('linkTemplates', [index]);
    const broken = schemaFindings(validateLinkTemplate, raw, path);
    findings.push(...broken);
    if (broken.length > 0) return [];
    const template = raw as LinkTemplate;
    if (!/\{(?:code|name|keyword)\}/.test(template.url)) findings.push(procedureFinding('procedure.template-without-place', { path }, { id: template.id }));
    return [template];
  });
  return { value, findings };
}

const mostFeatured = 60;

function readFeatured(input: unknown, codes: ReadonlySet<string>): { readonly value: string[] | undefined; readonly findings: readonly Finding[] } {
  const { featured } = input as { featured?: unknown };
  if (!Array.isArray(featured)) return { value: undefined, findings: [] };
  const findings: Finding[] = [];
  const value = featured.slice(0, mostFeatured).flatMap((code, index): string[] => {
    if (typeof code === 'string' && codes.has(code)) return [code];
    findings.push(procedureFinding('procedure.featured-unknown', { path: joinPath('featured', [index]) }, { code: String(code).slice(0, 60) }));
    return [];
  });
  return { value, findings };
}

/** A successor that this catalogue does not hold is only worth a note: it may be another agency's. */
function successorFindings(items: readonly Procedure[], codes: ReadonlySet<string>): Finding[] {
  return items.flatMap(({ lifeCycle }, index) =>
    (lifeCycle?.replacedBy ?? [])
      .filter((code) => !codes.has(code))
      .map((code) => procedureFinding('procedure.successor-unknown', { path: `${joinPath('items', [index])}.lifeCycle.replacedBy` }, { code })),
  );
}
