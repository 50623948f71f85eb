/**
 * The host to which a text leads when a scanner opens it as an address; undefined when it is no http or https address.
 * It is what the browser will really ask, in ASCII: what stands before an `@` is no host, and other letters show as `xn--…`.
 */
export function hostOfAddress(text: string): string | undefined {
  if (!/^https?:/i.test(text)) return undefined;
  try {
    return new URL(text).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}
