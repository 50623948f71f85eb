// A room may import from the floors below it, never from its own floor or above. The house is drawn in docs/architecture.md.
const floorOf = {
  core: 0,
  readers: 1,
  indicators: 2,
  criteria: 3,
  procedures: 4,
  places: 4,
  ocop: 4,
  maps: 5,
  elements: 6,
  embed: 7,
  cli: 8,
  demo: 8,
};

const packageOf = (file) => /(?:^|\/)packages\/([a-z-]+)\//.exec(file.replaceAll('\\', '/'))?.[1];

export const floors = {
  meta: { type: 'problem', messages: { upward: '{{from}} stands on floor {{fromFloor}} and may not import {{to}} (floor {{toFloor}}).', outside: 'A package is imported by its name, not by a path that leaves the package.' }, schema: [] },
  create(context) {
    const from = packageOf(context.filename);
    if (from === undefined) return {};
    const check = (node) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) {
        const target = new URL(specifier, `file://${context.filename}`).pathname;
        if (packageOf(target) !== from) context.report({ node, messageId: 'outside' });
        return;
      }
      const to = /^@xaso\/([a-z-]+)/.exec(specifier)?.[1];
      if (to === undefined || to === from) return;
      if (!(floorOf[to] < floorOf[from])) {
        context.report({ node, messageId: 'upward', data: { from, to, fromFloor: String(floorOf[from]), toFloor: String(floorOf[to] ?? '?') } });
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
