// The shape of an element's files: <name>.element.ts holds the class and has no side effect, <name>.ts registers it.
import { basename, dirname } from 'node:path';

const elementFile = /packages\/elements\/src\/([a-z-]+)\/([a-z-]+)(\.element)?\.ts$/;

function place(context) {
  const match = elementFile.exec(context.filename.replaceAll('\\', '/'));
  if (!match || match[1] === 'internal' || match[1] !== match[2]) return undefined;
  return { name: match[1], isClassFile: match[3] !== undefined };
}

export const entryFileShape = {
  meta: {
    type: 'problem',
    messages: {
      define: 'The entry file must call Xa….define() once.',
      extra: 'The entry file only imports the class, re-exports it, registers it and declares its tag.',
      tag: 'The entry file must declare “xa-{{name}}” in HTMLElementTagNameMap.',
      sideEffect: 'The class file has no side effect; registration stands in {{name}}.ts.',
      classMissing: 'The class file must export a class with static tag “xa-{{name}}”.',
    },
    schema: [],
  },
  create(context) {
    const here = place(context);
    if (!here) return {};
    return here.isClassFile ? classFile(context, here) : entryFile(context, here);
  },
};

function entryFile(context, { name }) {
  return {
    'Program:exit'(program) {
      const defines = program.body.filter((node) => node.type === 'ExpressionStatement' && context.sourceCode.getText(node).match(/^Xa[A-Za-z]+\.define\(\);?$/));
      if (defines.length !== 1) context.report({ node: program, messageId: 'define' });
      for (const node of program.body) {
        const allowed = node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration' || node.type === 'TSModuleDeclaration' || defines.includes(node);
        if (!allowed) context.report({ node, messageId: 'extra' });
      }
      if (!context.sourceCode.text.includes(`'xa-${name}':`)) context.report({ node: program, messageId: 'tag', data: { name } });
    },
  };
}

function classFile(context, { name }) {
  return {
    'Program:exit'(program) {
      for (const node of program.body) {
        if (node.type === 'ExpressionStatement') context.report({ node, messageId: 'sideEffect', data: { name } });
      }
      const exportsClass = program.body.some((node) => node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'ClassDeclaration');
      if (!exportsClass || !context.sourceCode.text.includes(`'xa-${name}'`)) context.report({ node: program, messageId: 'classMissing', data: { name } });
    },
  };
}

export const describeTitle = {
  meta: { type: 'suggestion', messages: { title: 'The outer describe of an element test is named “<xa-{{name}}>”.' }, schema: [] },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const name = basename(file, '.test.ts');
    if (!/packages\/elements\/src\//.test(file) || basename(dirname(file)) !== name) return {};
    return {
      'Program > ExpressionStatement > CallExpression[callee.name="describe"]'(node) {
        if (node.arguments[0]?.value !== `<xa-${name}>`) context.report({ node, messageId: 'title', data: { name } });
      },
    };
  },
};

export const eventName = {
  meta: { type: 'problem', messages: { name: 'Events of the kit start with “xa-”.' }, schema: [] },
  create(context) {
    return {
      CallExpression(node) {
        const emits = node.callee.type === 'MemberExpression' && node.callee.property.name === 'emit';
        if (emits && typeof node.arguments[0]?.value === 'string' && !node.arguments[0].value.startsWith('xa-')) context.report({ node, messageId: 'name' });
      },
      'NewExpression[callee.name="CustomEvent"]'(node) {
        const name = node.arguments[0]?.value;
        if (typeof name === 'string' && !name.startsWith('xa-')) context.report({ node, messageId: 'name' });
      },
    };
  },
};
