/** A string of CSS, kept; or space that means nothing: beside a brace, a semicolon, a comma, after a colon; or any other, which becomes one space. */
const cssSpace = /("[^"]*"|'[^']*')|\s*([{};,])\s*|:\s+|\s+/g;

/** A string of CSS, kept; or a comment, which a page has no use for. */
const cssComment = /("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\//g;

/** A string of CSS, kept; or what a minifier leaves out: the last semicolon of a block, space beside ">", the zero of "0.5em". */
const cssRest = /("[^"]*"|'[^']*')|;(\})| (>) |(?<=[\s:,(])0(?=\.[0-9])/g;

const squeeze = {
  // Space between two inline elements is seen, so one space stays.
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(cssComment, (_, string) => string ?? '')
      .replace(cssSpace, (found, string, sign) => string ?? sign ?? (found.startsWith(':') ? ':' : ' '))
      .replace(cssRest, (_, string, brace, child) => string ?? brace ?? child ?? ''),
};

/**
 * Takes the indentation out of Lit's templates and style sheets. Text comes from messages, so no template holds a space that is read;
 * minifiers leave templates alone, since they cannot know that.
 */
export function templateSpace() {
  return {
    name: 'template-space',
    transform(code, id) {
      if (!/[\\/]packages[\\/]elements[\\/]/.test(id)) return null;
      const quasis = taggedQuasis(this.parse(code)).sort((a, b) => b.start - a.start);
      return { code: quasis.reduce((text, { start, end, tag }) => text.slice(0, start) + squeeze[tag](text.slice(start, end)) + text.slice(end), code), map: null };
    },
  };
}

/** The fixed parts of all templates tagged `html`, `svg` or `css` below a node of the syntax tree. */
function taggedQuasis(node) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(taggedQuasis);
  const isOurs = node.type === 'TaggedTemplateExpression' && Object.hasOwn(squeeze, node.tag.name ?? '');
  const own = isOurs ? node.quasi.quasis.map(({ start, end }) => ({ start, end, tag: node.tag.name })) : [];
  return [...own, ...Object.values(node).flatMap(taggedQuasis)];
}
