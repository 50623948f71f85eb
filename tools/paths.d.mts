/** The repository's top folder. */
export const root: string;

/** Real public data to test with, kept beside the repository and not part of it; `undefined` when it is not there. */
export const sharedFolder: string | undefined;
