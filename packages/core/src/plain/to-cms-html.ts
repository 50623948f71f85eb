import { inlinesOf, isPlainNumber, type PlainCell, type PlainContent, type PlainInline, type PlainNode, type PlainTable, type PlainTree } from './plain-tree.js';
import { visibleText } from './visible-text.js';

/**
 * Writes a tree with the few tags and attributes that the editors of Vietnamese content systems keep
 * (measured on NukeViet, WordPress and two sanitizers): no `thead`, no `style`, no script. Everything is escaped once.
 */
export function toCmsHtml(tree: PlainTree): string {
  return tree.map(nodeHtml).join('\n');
}

function nodeHtml(node: PlainNode): string {
  switch (node.type) {
    case 'heading':
      return `<h${node.level}>${escaped(node.text)}</h${node.level}>`;
    case 'paragraph':
      return `<p>${contentHtml(node.content)}</p>`;
    case 'list':
      return `<ul>\n${node.items.map((item) => `<li>${contentHtml(item)}</li>\n`).join('')}</ul>`;
    case 'table':
      return tableHtml(node);
  }
}

function tableHtml(table: PlainTable): string {
  const caption = table.caption === undefined ? '' : `<caption>${escaped(table.caption)}</caption>\n`;
  const head = table.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${rowHtml(row, table)}</tr>\n`).join('');
  return `<table class="table table-bordered">\n${caption}<tr>${head}</tr>\n${rows}</table>`;
}

function rowHtml(row: readonly PlainCell[], { columns, rowHeaders }: PlainTable): string {
  const width = Math.max(columns.length, row.length);
  return [...Array(width).keys()].map((index) => {
    const html = cellHtml(row[index] ?? '');
    return rowHeaders && index === 0 ? `<th scope="row">${html}</th>` : `<td>${html}</td>`;
  }).join('');
}

function cellHtml(cell: PlainCell): string {
  return isPlainNumber(cell) ? escaped(cell.text) : contentHtml(cell);
}

function contentHtml(content: PlainContent): string {
  return inlinesOf(content).map(inlineHtml).join('');
}

function inlineHtml(inline: PlainInline): string {
  if (typeof inline === 'string') return escaped(inline);
  if (inline.type === 'strong') return `<strong>${escaped(inline.text)}</strong>`;
  const { href, rel } = inline.link;
  return `<a href="${escaped(href)}"${rel === undefined ? '' : ` rel="${escaped(rel)}"`}>${escaped(inline.text)}</a>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
