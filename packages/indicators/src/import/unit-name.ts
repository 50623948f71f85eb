import { readPlace } from './read-place.js';

/**
 * Whether a text is the name of a unit: its kind and then a name that begins with a capital or a number. "Xã Mẫu" and "Thôn 3" are,
 * "Xã hội", "Bản đồ" and the bare header "Xã" are not.
 */
export function isUnitName(text: string): boolean {
  const level = readPlace(text)?.level;
  if (level === undefined) return false;
  const name = /^(?:tổ dân phố|khu phố|khối phố|tiểu khu|thị trấn|đặc khu|thị xã|\p{L}+)\s+(\S)/iu.exec(text.normalize('NFC'))?.[1];
  return name !== undefined && (/\p{N}/u.test(name) || name !== name.toLowerCase());
}
