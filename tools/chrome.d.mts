/** Flags under which the browser runs the same on every machine. */
export const flags: string[];

/** Path of the browser; sets the environment that the bundled one needs. */
export function findChrome(): Promise<string | undefined>;
