/** The composed form in which the kit stores and emits text (TCVN 6909:2001); spelling and spaces stay the author's. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}
