import type { Place } from '@xaso/places';

/** Address and hamlet in one line; the hamlet is not repeated where the address has it. Undefined when neither is known. */
export function addressLine({ address, hamlet }: Pick<Place, 'address' | 'hamlet'>): string | undefined {
  if (address === undefined || hamlet === undefined) return address ?? hamlet;
  return address.toLowerCase().includes(hamlet.toLowerCase()) ? address : `${address}, ${hamlet}`;
}
