// The Excel tables that officers fill in, as `xaso template` writes them, for the archive of webmasters.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Name of the file by the word behind `xaso template`. */
const files = { indicators: 'chi-so.xlsx', overlay: 'le-phi-thu-tuc.xlsx', ocop: 'san-pham-ocop.xlsx', places: 'dia-diem.xlsx', criteria: 'phu-luc-tieu-chi.xlsx' };

/**
 * Writes every template into a folder, which is emptied before.
 *
 * @param {string} [folder]
 */
export async function writeTemplates(folder = join(root, 'dist/templates')) {
  const { commands, run, nodeTerminal } = await import('@xaso/cli');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [kind, file] of Object.entries(files)) {
    if (!commands.some(({ name }) => name === `template ${kind}`)) continue;
    const code = await run(['template', kind, '--out', join(folder, file)], { ...nodeTerminal(), err: () => undefined });
    if (code !== 0) throw new Error(`The template of ${kind} could not be written.`);
  }
}
