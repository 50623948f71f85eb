/**
 * Rows of a CSV by the names in its first line. Reads what Excel writes: a mark at the start, commas, semicolons or tabs, quotes around cells.
 *
 * @param {string} text
 * @returns {readonly Readonly<Record<string, string>>[]}
 */
export function rowsOf(text) {
  const body = text.replace(/^\uFEFF/, '');
  const separator = [';', '\t', ','].find((sign) => body.split('\n', 1)[0].includes(sign)) ?? ';';
  const [names = [], ...rows] = cellsOf(body, separator).filter((row) => row.some((cell) => cell !== ''));
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function cellsOf(text, separator) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const close = () => {
    rows.at(-1).push(cell.trim());
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (quoted && sign === '"' && text[index + 1] === '"') cell += text[(index += 1)];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== separator && sign !== '\n' && sign !== '\r')) cell += sign;
    else if (sign === separator) close();
    else if (sign === '\n') {
      close();
      rows.push([]);
    }
  }
  close();
  return rows;
}
