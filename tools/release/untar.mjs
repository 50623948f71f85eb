const block = 512;

/** Files of a tar as npm writes it, in their order. */
export function untar(bytes) {
  const files = [];
  const text = new TextDecoder();
  const field = (offset, from, length) => text.decode(bytes.subarray(offset + from, offset + from + length)).replace(/\0.*$/s, '');
  let longName;
  for (let offset = 0; offset + block <= bytes.length && bytes[offset] !== 0; ) {
    const size = parseInt(field(offset, 124, 12).trim(), 8) || 0;
    const type = field(offset, 156, 1);
    const content = bytes.subarray(offset + block, offset + block + size);
    const prefix = field(offset, 345, 155);
    // A name that is too long for its field stands in an entry of its own before the file.
    if (type === 'x') longName = /\d+ path=([^\n]+)\n/.exec(text.decode(content))?.[1];
    else if (type === '0' || type === '') {
      files.push([longName ?? (prefix === '' ? '' : `${prefix}/`) + field(offset, 0, 100), content]);
      longName = undefined;
    }
    offset += block + Math.ceil(size / block) * block;
  }
  return files;
}
