// What a Lit template of the kit may hold: no style attribute (a strict CSP refuses it), no literal text (words come from messages).
const isTemplate = (node) => node.tag.type === 'Identifier' && (node.tag.name === 'html' || node.tag.name === 'svg');

/** Static parts of a template, with a mark where an expression stands. */
const textOf = (node) => node.quasi.quasis.map((quasi) => quasi.value.raw).join('\u0000');

/** Removes tags and comments in one pass; what is left is text between tags. */
function textBetweenTags(source) {
  let text = '';
  let position = 0;
  while (position < source.length) {
    const open = source.indexOf('<', position);
    if (open === -1) return text + source.slice(position);
    text += source.slice(position, open);
    const close = source.startsWith('<!--', open) ? source.indexOf('-->', open) + 2 : endOfTag(source, open);
    if (close < open) return text;
    position = close + 1;
  }
  return text;
}

function endOfTag(source, open) {
  let quote = '';
  for (let index = open; index < source.length; index += 1) {
    const character = source[index];
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index;
  }
  return source.length;
}

const spokenAttribute = /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)\s*=\s*"([^"\u0000]*\p{L}[^"\u0000]*)"/u;

export const noStyleAttribute = {
  meta: { type: 'problem', messages: { style: 'No style attribute and no styleMap: a strict CSP refuses them. Use a class, a part, or style.setProperty() in updated().' }, schema: [] },
  create(context) {
    return {
      TaggedTemplateExpression: (node) => isTemplate(node) && /<[^>]*\sstyle\s*=/.test(textOf(node)) && context.report({ node, messageId: 'style' }),
      ImportDeclaration: (node) => /style-map/.test(node.source.value) && context.report({ node, messageId: 'style' }),
    };
  },
};

export const noLiteralText = {
  meta: { type: 'problem', messages: { text: 'Literal text “{{text}}” in a template; take it from the messages.' }, schema: [] },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isTemplate(node)) return;
        const source = textOf(node);
        const text = textBetweenTags(source).replaceAll('\u0000', ' ').replace(/&[a-z]+;|&#\w+;/gi, ' ').trim();
        const spoken = spokenAttribute.exec(source)?.[1];
        const found = /\p{L}/u.test(text) ? text : spoken;
        if (found) context.report({ node, messageId: 'text', data: { text: found.replace(/\s+/g, ' ').slice(0, 40) } });
      },
    };
  },
};

/** Sinks that parse HTML; Trusted Types refuse them, and so does the house. */
const sinks = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc']);

export const noHtmlSink = {
  meta: { type: 'problem', messages: { sink: 'No {{name}}: HTML is never made from text here.' }, schema: [] },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'sink', data: { name } });
    return {
      MemberExpression: (node) => !node.computed && sinks.has(node.property.name) && report(node, node.property.name),
      ImportDeclaration: (node) => /unsafe-(html|svg|mathml)|unsafe-static/.test(node.source.value) && report(node, node.source.value),
    };
  },
};
