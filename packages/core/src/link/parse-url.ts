/** `new URL` for text of unknown origin: `undefined` in place of an exception. */
export function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** The address of the page, when it is one that others can be measured against; a local file or a blank page is not. */
export function parseBase(base: string | undefined): URL | undefined {
  const url = base === undefined ? undefined : parseUrl(base);
  return url && isWebAddress(url) ? url : undefined;
}

/** Whether an address is one of a web page or file, and not of mail or a telephone. */
export function isWebAddress(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/** The host of an address without the dot that may end a full domain name. */
export function hostOf(url: URL): string {
  return url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
}

/** Whether the host is a name or a number and nothing else: some browsers keep a space in it as `%20`, others refuse it. */
export function isPlainHost(url: URL): boolean {
  return /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(url.hostname);
}
