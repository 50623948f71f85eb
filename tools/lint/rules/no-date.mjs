// Only core/date touches Date: everywhere else a day is a CivilDate, which is the same day in every zone.
export const noDate = {
  meta: { type: 'problem', messages: { date: 'Only core/date may touch Date; take a CivilDate as an argument.' }, schema: [] },
  create(context) {
    if (/packages\/core\/src\/date\//.test(context.filename.replaceAll('\\', '/'))) return {};
    const isGlobal = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get('Date');
        if (variable && variable.defs.length > 0) return false;
      }
      return true;
    };
    return {
      NewExpression: (node) => node.callee.name === 'Date' && isGlobal(node) && context.report({ node, messageId: 'date' }),
      CallExpression: (node) => node.callee.name === 'Date' && isGlobal(node) && context.report({ node, messageId: 'date' }),
      MemberExpression: (node) => node.object.name === 'Date' && isGlobal(node) && context.report({ node, messageId: 'date' }),
    };
  },
};
