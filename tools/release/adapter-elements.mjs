/**
 * The closed list of elements for the adapters of PHP systems, written out of the loader's own registry so that the two cannot disagree.
 *
 * @param {Readonly<Record<string, { attributes: Readonly<Record<string, string>> }>>} registry
 * @param {string} guard - The line with which the system's files refuse to be called by themselves.
 */
export function phpElements(registry, guard) {
  const elements = Object.keys(registry).map((name) => {
    const forms = Object.entries(registry[name].attributes).map(([attribute, form]) => `\t\t'${plain(attribute)}' => '${plain(form)}',\n`);
    return `\t'${plain(name)}' => array(\n${forms.join('')}\t),\n`;
  });
  return `<?php\n/**\n * Elements and what may be set on each. Written by the release; do not edit.\n */\n\n${guard}\n\nreturn array(\n${elements.join('')});\n`;
}

/** Names are letters, digits and hyphens; anything else would be a mistake in the registry. */
function plain(word) {
  if (!/^[a-z0-9-]+$/.test(word)) throw new Error(`"${word}" is no name for a PHP list.`);
  return word;
}
