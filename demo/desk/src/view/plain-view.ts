import type { PlainCell, PlainNode, PlainTree } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { inlinesIn } from './plain-inlines.js';

/** A plain document inside the desk, where no element shows it. */
export function plainView(tree: PlainTree): TemplateResult {
  return html`<div class="written">${tree.map(nodeView)}</div>`;
}

function nodeView(node: PlainNode): TemplateResult {
  switch (node.type) {
    case 'heading':
      return node.level === 3 ? html`<h3>${node.text}</h3>` : html`<h4>${node.text}</h4>`;
    case 'paragraph':
      return html`<p>${inlinesIn(node.content)}</p>`;
    case 'list':
      return html`<ul>${node.items.map((item) => html`<li>${inlinesIn(item)}</li>`)}</ul>`;
    case 'table':
      return html`
        <div class="scroll" role="region" tabindex="0" aria-label=${node.caption ?? node.columns.join(', ')}>
          <table>
            ${node.caption === undefined ? nothing : html`<caption>${node.caption}</caption>`}
            <tr>${node.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
            ${node.rows.map((row) => html`<tr>${row.map((cell, index) => (node.rowHeaders === true && index === 0 ? html`<th scope="row">${cellView(cell)}</th>` : html`<td>${cellView(cell)}</td>`))}</tr>`)}
          </table>
        </div>
      `;
  }
}

function cellView(cell: PlainCell): unknown {
  return typeof cell === 'object' && 'type' in cell && cell.type === 'number' ? cell.text : inlinesIn(cell as Exclude<PlainCell, { type: 'number' }>);
}
