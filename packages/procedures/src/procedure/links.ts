import type { LinkTemplate, Procedure } from './procedure.schema.js';

/** An address of a procedure, still to be judged by `safeLink`. */
export interface ProcedureLink {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  /** Whether it is a page of this procedure or only a search for it. */
  readonly isFallback: boolean;
}

/**
 * Where the procedure is found: its own page first, then what the templates of the catalogue give, search pages last.
 * Deep links to the portals die; a search for the name lives longer.
 */
export function procedureLinks(procedure: Pick<Procedure, 'code' | 'name' | 'plainName' | 'url'>, templates: readonly LinkTemplate[] = []): ProcedureLink[] {
  const own: ProcedureLink[] = procedure.url === undefined ? [] : [{ id: 'own', url: procedure.url, label: procedure.name, isFallback: false }];
  const filled = templates.map(({ id, url, label, fallback = false }) => ({ id, url: filledTemplate(url, procedure), label, isFallback: fallback }));
  return [...own, ...filled.filter(({ isFallback }) => !isFallback), ...filled.filter(({ isFallback }) => isFallback)];
}

const longestKeyword = 120;

function filledTemplate(url: string, { code, name }: Pick<Procedure, 'code' | 'name'>): string {
  const keyword = name.replace(/^thủ tục\s/iu, '').slice(0, longestKeyword);
  const values: Readonly<Record<string, string>> = { code, name, keyword };
  return url.replace(/\{(code|name|keyword)\}/g, (_, place: string) => encodeURIComponent(wellFormed(values[place] ?? '')));
}

/** A text that begins or ends in half of a pair of code units has no address form. */
function wellFormed(text: string): string {
  return [...text]
    .filter((character) => character.length === 2 || character < '\ud800' || character > '\udfff')
    .join('');
}
