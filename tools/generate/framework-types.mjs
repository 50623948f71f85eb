// The names of every element's properties, attributes and events, for the typings of frameworks. The types behind the names stay in the classes.
import { join } from 'node:path';
import { root } from '../paths.mjs';

const target = join(root, 'packages/elements/src/frameworks/generated/element-names.ts');

/** The file, out of the manifest. */
export function frameworkTypes({ modules }) {
  const elements = modules
    .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const classes = elements.map(({ name, path }) => `import type { ${name} } from '${path.replace('packages/elements/src', '../..').replace('.element.ts', '.js')}';`);
  const text = `// Written by \`npm run generate\` from the custom elements manifest; do not edit.
${classes.join('\n')}

/** What a template may name of each element. */
export interface ElementNames {
${elements.map(namesOf).join('\n')}
}
`;
  return [[target, text]];
}

function namesOf({ name, tagName, members = [], attributes = [], events = [] }) {
  const ofProperties = attributes.filter(({ fieldName }) => fieldName !== undefined);
  const alone = attributes.filter(({ fieldName }) => fieldName === undefined).map((attribute) => attribute.name);
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map((field) => field.name);
  const properties = [...new Set([...fields, ...ofProperties.map(({ fieldName }) => fieldName)])].sort();
  // An attribute that is spelt like its property needs no entry: frameworks set the property.
  const renamed = ofProperties.filter((attribute) => attribute.name !== attribute.fieldName).map((attribute) => `      '${attribute.name}': '${attribute.fieldName}';`).sort();
  return `  '${tagName}': {
    element: ${name};
    properties: ${union(properties)};
    attributes: {
${renamed.join('\n')}
    };
    attributesAlone: ${union(alone.sort())};
    events: ${union(events.map((event) => event.name).sort())};
  };`;
}

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
