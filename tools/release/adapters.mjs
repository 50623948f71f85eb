import { join } from 'node:path';
import { root } from '../paths.mjs';
import { phpElements } from './adapter-elements.mjs';
import { readFolder } from './read-folder.mjs';

/** The WordPress plugin as WordPress unpacks it: one folder, with the kit inside. */
export function wordpressFiles(registry, kit) {
  return new Map([
    ...readFolder(join(root, 'adapters/wordpress'), ''),
    ['xaso/elements.php', phpElements(registry, "defined( 'ABSPATH' ) || exit;")],
    ...below('xaso/kit/', kit),
  ]);
}

/** The NukeViet package as its administration unpacks it: paths from the root of the site, and `config.ini`. */
export function nukevietFiles(registry, kit) {
  return new Map([
    ...readFolder(join(root, 'adapters/nukeviet'), ''),
    ['modules/page/blocks/xaso.elements.php', phpElements(registry, "if (!defined('NV_MAINFILE')) {\n    exit('Stop!!!');\n}")],
    ...below('assets/xaso/', kit),
  ]);
}

const below = (prefix, files) => [...files].map(([name, content]) => [prefix + name, content]);
