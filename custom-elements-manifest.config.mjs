// The manifest is what docs, editors and Storybook know of the elements. Its one gap: it does not see `Xa….define()`, so a plugin names the definition.
const defines = {
  name: 'xaso-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return;
    const called = node.expression.expression;
    if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'define' || !ts.isIdentifier(called.expression)) return;
    const className = called.expression.text;
    const tag = /\/([a-z-]+)\/\1\.ts$/.exec(moduleDoc.path)?.[1];
    if (tag === undefined) return;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: `xa-${tag}`, declaration: { name: className, module: moduleDoc.path.replace(/\.ts$/, '.element.ts') } },
    ];
  },
};

export default {
  globs: ['packages/elements/src/**/*.element.ts', 'packages/elements/src/*/*.ts', 'packages/elements/src/internal/xa-element.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.messages*.ts', '**/generated/**', '**/testing/**', '**/src/theme/**', '**/src/frameworks/**'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [defines],
};
