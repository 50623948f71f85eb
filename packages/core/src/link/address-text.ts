/** Longer addresses are not links for people, and cost time to check. */
export const maximumAddressLength = 2_048;

/** Takes off both ends the white space, control and zero-width characters that copying leaves there. Linear in the length. */
export function trimAddress(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text.charCodeAt(start))) start += 1;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isPadding(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || code === 0x2060 || code === 0x3000 || code === 0xfeff
  );
}
