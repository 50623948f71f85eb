import type { FindingPlace } from '@xaso/core';
import type { AttributeForm, Registry } from '../registry.js';
import { marker } from '../snippet.js';
import { checkValue, type Report } from './check-value.js';
import type { HtmlAttribute } from './read-html.js';
import { attributeLimit } from './snippet-limits.js';

/** What an article may need on any div, and no filter minds. */
const ordinary: ReadonlySet<string> = new Set(['class', 'id', 'lang']);

const prefix = `${marker}-`;

/** Checks the attributes of the div: how many, which, and what they hold. */
export function checkMarker(attributes: readonly HtmlAttribute[], registry: Registry, where: FindingPlace, report: Report): void {
  const byName = new Map<string, HtmlAttribute>();
  for (const attribute of attributes) {
    if (byName.has(attribute.name)) report('snippet.attribute-twice', where, { attribute: attribute.name });
    else byName.set(attribute.name, attribute);
  }
  if (byName.size > attributeLimit) report('snippet.too-many-attributes', where, { count: byName.size, limit: attributeLimit });
  const known = checkName(byName.get(marker), registry, where, report);
  for (const attribute of byName.values()) {
    const { name } = attribute;
    if (name === marker || ordinary.has(name)) continue;
    if (!name.startsWith(prefix)) report('snippet.foreign-attribute', where, { attribute: name });
    else if (name === `${prefix}version`) checkVersion(attribute, where, report);
    else if (known) checkDetail(attribute, known, where, report);
  }
}

interface Known {
  readonly name: string;
  readonly forms: Readonly<Record<string, AttributeForm | undefined>>;
}

/** Which element is asked for; nothing when that can't be told. */
function checkName(attribute: HtmlAttribute | undefined, registry: Registry, where: FindingPlace, report: Report): Known | undefined {
  const names = Object.keys(registry).join(', ');
  const name = attribute?.value.trim() ?? '';
  if (attribute === undefined || name === '') {
    report('snippet.no-marker', where, { names });
    return undefined;
  }
  if (attribute.quote !== '"') report('snippet.not-quoted', where, { attribute: marker });
  const entry = registry[name];
  if (entry) return { name, forms: entry.attributes };
  report('snippet.unknown-name', where, { name, names });
  return undefined;
}

function checkVersion({ value }: HtmlAttribute, where: FindingPlace, report: Report): void {
  if (!['', '1'].includes(value.trim())) report('snippet.version', where, { version: value });
}

function checkDetail(attribute: HtmlAttribute, { name, forms }: Known, where: FindingPlace, report: Report): void {
  const form = forms[attribute.name.slice(prefix.length)];
  if (form) checkValue(attribute, form, where, report);
  else report('snippet.unknown-attribute', where, { attribute: attribute.name, name, names: Object.keys(forms).map((known) => prefix + known).join(', ') });
}
