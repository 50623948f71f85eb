/** A plain table as it stands in a page: what `src`-less elements take as their data. */
export interface InlineTable {
  readonly caption: string;
  /** Head rows included; every row as wide as the widest. Merged cells hold their text once, like a spreadsheet's. */
  readonly rows: readonly (readonly string[])[];
}

const largestRows = 5000;
const largestColumns = 200;

/** Reads a table. Rows and columns beyond 5,000 and 200 are left. */
export function readInlineTable(table: HTMLTableElement): InlineTable {
  const grid: string[][] = [];
  const rows = [...table.rows].slice(0, largestRows);
  rows.forEach((row, y) => {
    const line = (grid[y] ??= []);
    let x = 0;
    for (const cell of row.cells) {
      while (line[x] !== undefined) x += 1;
      const right = Math.min(x + cell.colSpan, largestColumns);
      const bottom = Math.min(y + (cell.rowSpan || rows.length), rows.length);
      for (let yy = y; yy < bottom; yy += 1) for (let xx = x; xx < right; xx += 1) (grid[yy] ??= [])[xx] = '';
      if (x < right) line[x] = spacedText(cell);
      x = right;
    }
  });
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { caption: table.caption ? spacedText(table.caption) : '', rows: grid.map((line) => [...Array(width).keys()].map((x) => line[x] ?? '')) };
}

/** Text of a node with a space where the page breaks the line, and no more than one. */
function spacedText(node: Node): string {
  let text = '';
  const walk = (at: Node): void => {
    if (at instanceof Text) text += at.data;
    else if (at instanceof Element && /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(at.tagName)) return;
    else {
      const breaks = at instanceof Element && /^(?:BR|P|DIV|LI|UL|OL|H[1-6])$/.test(at.tagName);
      if (breaks) text += ' ';
      for (const child of at.childNodes) walk(child);
      if (breaks) text += ' ';
    }
  };
  walk(node);
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
