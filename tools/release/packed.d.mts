/** All packages as npm packs them, in the `node_modules` of a folder of its own. */
export interface UnpackedPackages {
  readonly folder: string;
  readonly packages: readonly { readonly name: string; readonly exports: Readonly<Record<string, unknown>> }[];
  readonly remove: () => void;
}
export function unpackPackages(purpose: string): UnpackedPackages;
