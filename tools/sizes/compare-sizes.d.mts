/** How much a size may grow before the file has to be changed, with a reason. */
export const growth: number;

/** Holds the sizes that were measured against those that are committed. */
export function compareSizes(
  measured: Readonly<Record<string, number>>,
  committed: Readonly<Record<string, { readonly limit: number | null; readonly size: number; readonly reason: string }>>,
): { readonly complaints: readonly string[]; readonly victories: readonly string[] };
