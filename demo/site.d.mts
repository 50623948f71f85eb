/** Writes the whole demo portal into a folder. */
export declare function buildSite(out: string): void;
