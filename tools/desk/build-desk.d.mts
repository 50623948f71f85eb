/** Builds the desk as one HTML file; gives its bytes. */
export function buildDesk(target: string): Promise<number>;
