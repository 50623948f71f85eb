/** The address that calls a telephone number: "0237 000 000" is `tel:0237000000`. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
