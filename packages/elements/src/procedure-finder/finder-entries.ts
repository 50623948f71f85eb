import type { Hit, Procedure, SearchResult, VariantGroup } from '@xaso/procedures';

/** One line of the results: a procedure, or a group of near-identical ones about which is asked. */
export type FinderEntry =
  | { readonly type: 'procedure'; readonly procedure: Procedure; readonly hit: Hit | undefined }
  | { readonly type: 'group'; readonly group: VariantGroup; readonly lead: Procedure; readonly hit: Hit; readonly codes: readonly string[] };

/**
 * What was found, best first, each group once, in the place of its best member.
 *
 * @param accepts Whether a member of a group may be offered: a group names all its members, those too that the reader has filtered out.
 */
export function entriesOf({ hits, groups }: SearchResult, byCode: ReadonlyMap<string, Procedure>, accepts: (procedure: Procedure) => boolean): FinderEntry[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const seen = new Set<string>();
  return hits.flatMap((hit): FinderEntry[] => {
    const procedure = byCode.get(hit.code);
    if (procedure === undefined) return [];
    const group = hit.group === undefined ? undefined : byId.get(hit.group);
    if (group === undefined) return [{ type: 'procedure', procedure, hit }];
    if (seen.has(group.id)) return [];
    seen.add(group.id);
    const codes = group.codes.filter((code) => {
      const member = byCode.get(code);
      return member !== undefined && accepts(member);
    });
    return codes.length < 2 ? [{ type: 'procedure', procedure, hit }] : [{ type: 'group', group, lead: procedure, hit, codes }];
  });
}
