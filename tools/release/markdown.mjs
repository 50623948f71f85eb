/**
 * Markdown as our guides use it, as HTML: headings, paragraphs, lists, tables, quotes, rules, code, bold, italic, links.
 * Everything else is text. For our own files only: it is no general reader of Markdown.
 *
 * @param {string} text
 * @param {(address: string) => string | undefined} linkTo - Where a link leads; nothing leaves the words alone.
 */
export function markdownToHtml(text, linkTo) {
  return blocks(text.split('\n'), linkTo).join('\n');
}

/** What a heading is called in addresses, as code hosts have it. */
export function slugOf(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s/g, '-');
}

const item = /^(\s*)(-|\d+\.)\s+/;
const starts = [/^```/, /^#{1,6} /, /^\|/, /^>/, /^---+$/, item];

function blocks(lines, linkTo) {
  const html = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const rest = lines.slice(index);
    if (line.trim() === '') index += 1;
    else {
      const [made, used] = blockOf(line, rest, linkTo);
      html.push(made);
      index += used;
    }
  }
  return html;
}

/** The block that begins here, and how many lines it takes. */
function blockOf(line, rest, linkTo) {
  if (line.startsWith('```')) return codeBlock(rest);
  if (/^#{1,6} /.test(line)) return [heading(line, linkTo), 1];
  if (/^---+$/.test(line)) return ['<hr>', 1];
  if (line.startsWith('|') && /^\|[\s:|-]+\|$/.test(rest[1] ?? '')) return table(rest, linkTo);
  if (line.startsWith('>')) {
    const quoted = take(rest, (next) => next.startsWith('>'));
    return [`<blockquote>${blocks(quoted.map((next) => next.replace(/^> ?/, '')), linkTo).join('')}</blockquote>`, quoted.length];
  }
  if (item.test(line)) return list(rest, linkTo);
  const words = take(rest, (next, position) => next.trim() !== '' && (position === 0 || !starts.some((start) => start.test(next))));
  return [`<p>${inline(words.join(' '), linkTo)}</p>`, words.length];
}

function take(lines, belongs) {
  const end = lines.findIndex((line, index) => !belongs(line, index));
  return end < 0 ? lines : lines.slice(0, end);
}

function codeBlock(lines) {
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('```'));
  const end = close < 0 ? lines.length : close;
  return [`<pre tabindex="0"><code>${escaped(lines.slice(1, end).join('\n'))}</code></pre>`, end + 1];
}

function heading(line, linkTo) {
  const [, marks, words] = /^(#{1,6}) (.*)$/.exec(line);
  return `<h${marks.length} id="${escaped(slugOf(words))}">${inline(words, linkTo)}</h${marks.length}>`;
}

function table(lines, linkTo) {
  const rows = take(lines, (line) => line.startsWith('|'));
  const cells = (row) => row.trim().slice(1, -1).split(/(?<!\\)\|/).map((cell) => inline(cell.trim(), linkTo));
  const head = cells(rows[0]).map((cell) => `<th scope="col">${cell}</th>`);
  const body = rows.slice(2).map((row) => `<tr>${cells(row).map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return [`<div class="bang" tabindex="0"><table><tr>${head.join('')}</tr>${body.join('')}</table></div>`, rows.length];
}

/** An item holds what is indented below it, code and all. */
function list(lines, linkTo) {
  const [, , mark] = item.exec(lines[0]);
  const isSame = (line) => (item.exec(line)?.[2] === '-') === (mark === '-') && item.test(line);
  const all = take(lines, (line) => line.trim() === '' || /^\s/.test(line) || isSame(line));
  // A blank line at the end belongs to nobody.
  while (all.at(-1).trim() === '') all.pop();
  const items = [];
  for (const line of all) {
    const width = item.exec(line)?.[0].length;
    if (width !== undefined && /^\S/.test(line)) items.push({ width, lines: [line.slice(width)] });
    else items.at(-1).lines.push(line.slice(Math.min(items.at(-1).width, line.length - line.trimStart().length)));
  }
  const tag = mark === '-' ? 'ul' : 'ol';
  return [`<${tag}>${items.map((one) => `<li>${unwrapped(blocks(one.lines, linkTo))}</li>`).join('')}</${tag}>`, all.length];
}

/** A single paragraph needs no tag of its own inside an item. */
function unwrapped(html) {
  return html.map((block, index) => (index === 0 ? block.replace(/^<p>(.*)<\/p>$/s, '$1') : block)).join('');
}

function inline(text, linkTo) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${escaped(part.slice(1, -1))}</code>` : words(part, linkTo)))
    .join('');
}

function words(text, linkTo) {
  return escaped(text)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label, address) => {
      const target = linkTo(address);
      return target === undefined ? label : `<a href="${target}">${label}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll('\\|', '|');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
