// What a package exports is documented where it is written: functions and classes say what the reader gains.
export const documented = {
  meta: { type: 'suggestion', messages: { missing: 'Exported {{name}} has no JSDoc.', stop: 'The JSDoc of {{name}} must end its first sentence with a full stop.' }, schema: [] },
  create(context) {
    const check = (node) => {
      const declaration = node.declaration;
      if (!declaration || !['FunctionDeclaration', 'ClassDeclaration'].includes(declaration.type)) return;
      const name = declaration.id?.name ?? 'default';
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return context.report({ node, messageId: 'missing', data: { name } });
      if (!/[.:?!”")]\s*(\n|$|\*)/.test(comment.value)) context.report({ node, messageId: 'stop', data: { name } });
    };
    return { ExportNamedDeclaration: check };
  },
};
