// The custom elements manifest, and the API tables that are made from it at the foot of each element's README.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../paths.mjs';
import { frameworkTypes } from './framework-types.mjs';

const folder = join(root, 'packages/elements');
export const manifestFile = join(folder, 'custom-elements.json');
const marker = '<!-- generated API tables below; do not edit -->';

/** Public declarations with a tag, in the order of their names. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

export async function generateManifest() {
  const manifest = withoutInternals(await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true }));
  const files = [[manifestFile, `${JSON.stringify(manifest, null, 2)}\n`], ...frameworkTypes(manifest)];
  for (const element of elementsOf(manifest)) {
    const readme = join(folder, 'src', element.tagName.replace(/^xa-/, ''), 'README.md');
    if (!existsSync(readme)) continue;
    const [written] = readFileSync(readme, 'utf8').split(marker);
    files.push([readme, `${written.trimEnd()}\n\n${marker}\n\n${tablesOf(element)}`]);
  }
  return files;
}

/** What is private, `@internal` or inherited from Lit is nobody's promise. */
function withoutInternals(manifest) {
  const isPublic = (member) => member.privacy === undefined && !member.name.startsWith('#') && !member.name.startsWith('_') && !member.static && member.inheritedFrom?.module === undefined;
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      if (declaration.events) declaration.events = declaration.events.filter((event) => event.name.startsWith('xa-'));
      if (declaration.members) declaration.members = declaration.members.filter((member) => isPublic(member) || (member.privacy === undefined && member.inheritedFrom?.name === 'XaElement' && !member.static));
    }
  }
  // By name: the order in which a folder is read is another one on another disk.
  manifest.modules = manifest.modules.filter((module) => module.path.startsWith('packages/elements/')).sort((a, b) => (a.path < b.path ? -1 : 1));
  return manifest;
}

function tablesOf(element) {
  const fields = (element.members ?? []).filter((member) => member.kind === 'field' && (member.attribute || member.reflects !== undefined || member.description));
  // An attribute that no property stands for.
  const alone = (element.attributes ?? []).filter(({ fieldName }) => fieldName === undefined).map((attribute) => ({ ...attribute, name: '', attribute: attribute.name }));
  const sections = [
    table('Thuộc tính và đặc tính', ['Đặc tính', 'Thuộc tính HTML', 'Kiểu', 'Mặc định', 'Ý nghĩa'], [...fields, ...alone], (field) => [code(field.name), code(field.attribute), code(typeText(field.type?.text)), code(field.default), field.description]),
    table('Sự kiện', ['Tên', 'Kiểu', 'Ý nghĩa'], element.events ?? [], (event) => [code(event.name), code(event.type?.text), event.description]),
    table('Chỗ đặt nội dung (slot)', ['Tên', 'Ý nghĩa'], element.slots ?? [], (slot) => [slot.name ? code(slot.name) : '(mặc định)', slot.description]),
    table('Phần (part)', ['Tên', 'Ý nghĩa'], element.cssParts ?? [], (part) => [code(part.name), part.description]),
    table('Biến CSS', ['Tên', 'Mặc định', 'Ý nghĩa'], element.cssProperties ?? [], (property) => [code(property.name), code(property.default), property.description]),
  ].filter((section) => section !== '');
  return `## API\n\n${sections.join('\n\n')}\n`;
}

function table(title, heads, rows, cells) {
  if (rows.length === 0) return '';
  const line = (values) => `| ${values.map((value) => String(value ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [`### ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}

/** The analyzer repeats `undefined` for an optional property that also says so. */
const typeText = (text = '') => [...new Set(text.split(' | '))].filter((part) => part !== 'undefined').join(' | ');

const code = (text) => (text === undefined || text === '' ? '' : `\`${text.replaceAll('`', "'")}\``);
