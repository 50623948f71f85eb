import type { Registry } from '@xaso/embed';

/** Files by path inside the zip. */
export type ReleaseFiles = ReadonlyMap<string, string | Uint8Array>;

/** The WordPress plugin, with the files of the kit inside. */
export function wordpressFiles(registry: Registry, kit: ReleaseFiles): ReleaseFiles;

/** The NukeViet package, with the files of the kit inside. */
export function nukevietFiles(registry: Registry, kit: ReleaseFiles): ReleaseFiles;
