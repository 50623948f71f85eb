import { inlinesOf, isPlainNumber, type PlainCell, type PlainContent, type PlainInline, type PlainNode, type PlainTree } from './plain-tree.js';
import { visibleText } from './visible-text.js';

/** Writes a tree as text for the clipboard or a mail: links show their address, the cells of a row are parted by ` | `. */
export function toPlainText(tree: PlainTree): string {
  return tree.map((node) => `${nodeLines(node).join('\n')}\n`).join('\n');
}

function nodeLines(node: PlainNode): string[] {
  switch (node.type) {
    case 'heading':
      return [visibleText(node.text)];
    case 'paragraph':
      return [contentText(node.content)];
    case 'list':
      return node.items.map((item) => `- ${contentText(item)}`);
    case 'table':
      return [
        ...(node.caption === undefined ? [] : [visibleText(node.caption)]),
        node.columns.map(visibleText).join(' | '),
        ...node.rows.map((row) => row.map(cellText).join(' | ')),
      ];
  }
}

function cellText(cell: PlainCell): string {
  return isPlainNumber(cell) ? visibleText(cell.text) : contentText(cell);
}

function contentText(content: PlainContent): string {
  return inlinesOf(content).map(inlineText).join('');
}

function inlineText(inline: PlainInline): string {
  if (typeof inline === 'string') return visibleText(inline);
  const words = visibleText(inline.text);
  if (inline.type === 'strong') return words;
  const address = inline.link.href.replace(/^(?:mailto|tel):/, '');
  return words.includes(address) ? words : `${words} (${address})`;
}
