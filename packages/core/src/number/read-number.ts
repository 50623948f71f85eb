/** What a figure written in digits says under Vietnamese rules: comma for decimals, dots between groups of three. */
export type NumberReading =
  /** `otherReading`: what the same signs mean where a comma parts thousands, when they can mean that. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly otherReading?: number }
  /** No reading is likelier than another: `97.43`, `1,234,567`. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly kind: 'unreadable'; readonly tooLong: boolean };

/** Fifteen significant digits are what a double keeps for sure. */
export const maximumDigits = 15;

/**
 * Reads digits with dots and commas, without sign and unit. Only `0`–`9` count as digits; no exponents, no guesses.
 * A code such as `0912345678` or `007` is not a number; `05`, as offices write, is.
 */
export function readNumber(text: string): NumberReading {
  const [first = '', ...groups] = text.split(/[.,]/);
  if (!/^\d+(?:[.,]\d+)*$/.test(text) || /^0\d\d/.test(first)) return { kind: 'unreadable', tooLong: false };
  if (text.replace(/\D/g, '').replace(/^0+/, '').length > maximumDigits) return { kind: 'unreadable', tooLong: true };
  const separators = text.replace(/\d/g, '');
  const grouped = isGrouped([first, ...groups]);
  const plain = first + groups.join('');

  if (separators === '') return number(text);
  if (separators === ',') {
    const reading = number(`${first}.${groups[0]!}`, groups[0]!.length);
    return grouped ? { ...reading, otherReading: Number(plain) } : reading;
  }
  if (/^\.+$/.test(separators)) {
    if (grouped) return number(plain);
    return separators === '.' ? ambiguous(`${first}.${groups[0]!}`, ...(first === '0' ? [] : [plain])) : unreadable;
  }
  const leading = [first, ...groups.slice(0, -1)];
  const last = groups.at(-1)!;
  if (/^\.+,$/.test(separators) && isGrouped(leading)) return number(`${leading.join('')}.${last}`, last.length);
  if (/^,+$/.test(separators) && grouped) return ambiguous(plain);
  if (/^,+\.$/.test(separators) && isGrouped(leading)) return ambiguous(`${leading.join('')}.${last}`);
  return unreadable;
}

const unreadable: NumberReading = { kind: 'unreadable', tooLong: false };

function number(text: string, decimals = 0): NumberReading & { readonly kind: 'number' } {
  return { kind: 'number', value: Number(text), decimals };
}

function ambiguous(...texts: readonly string[]): NumberReading {
  return { kind: 'ambiguous', candidates: texts.map(Number) };
}

/** Groups of thousands: one to three digits that don't begin with zero, then threes. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
}
