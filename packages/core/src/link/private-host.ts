import { hostOf } from './parse-url.js';

/** Address blocks that are not on the public Internet, as first and second number of an IPv4 address (RFC 6890). */
const privateBlocks: readonly { readonly first: number; readonly second?: readonly [number, number] }[] = [
  { first: 0 },
  { first: 10 },
  { first: 100, second: [64, 127] },
  { first: 127 },
  { first: 169, second: [254, 254] },
  { first: 172, second: [16, 31] },
  { first: 192, second: [168, 168] },
];

/** Whether an address points into a private network or to the reader's own machine. Names are not resolved. */
export function isPrivateHost(url: URL): boolean {
  const host = hostOf(url);
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  // The URL parser has already brought every spelling of an IPv4 address (hexadecimal, one number) to four decimals.
  const numbers = /^[0-9]+(?:\.[0-9]+){3}$/.test(host) ? host.split('.').map(Number) : undefined;
  if (numbers) return isPrivateIpv4(numbers[0]!, numbers[1]!);
  return !host.includes('.') || /\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(host);
}

function isPrivateIpv4(first: number, second: number): boolean {
  return privateBlocks.some((block) => block.first === first && (block.second === undefined || (second >= block.second[0] && second <= block.second[1])));
}

/** Own machine, unique local, link-local, and IPv4 addresses in IPv6 clothes, whatever they point to. */
function isPrivateIpv6(address: string): boolean {
  return /^(?:::|f[cd]|fe[89ab]|64:ff9b:)/.test(address);
}
