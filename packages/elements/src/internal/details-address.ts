/**
 * Where the details of a procedure lie: beside the file of the catalogue, or beside the page that holds it. Undefined when that is no address.
 *
 * @param template The address with `{code}` in it.
 * @param src Address of the catalogue's file; undefined where the page itself holds the catalogue.
 */
export function addressOfDetails(template: string, code: string, base: string, src: string | undefined): string | undefined {
  try {
    return new URL(template.replaceAll('{code}', encodeURIComponent(code)), src === undefined ? base : new URL(src, base)).href;
  } catch {
    return undefined;
  }
}
