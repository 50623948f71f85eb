import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { root } from '../../tools/paths.mjs';
import { asNukeVietSaves } from './nukeviet-rules.js';

/** What a system saves of HTML that is pasted into its editor. */
export interface Filter {
  readonly name: string;
  /** Whether attributes that begin with `data-` are left: with them a snippet works, without them only its fallback stays. */
  readonly keepsData: boolean;
  /** All texts at once, since one of the filters is a program of its own. */
  readonly save: (texts: readonly string[]) => readonly string[];
}

/** Where Debian puts WordPress. */
export const wordpressFolder = '/usr/share/wordpress';

/** Whether WordPress's own filter can be run here; otherwise the reason. */
export const wordpressMissing: string | undefined = (() => {
  if (!existsSync(join(wordpressFolder, 'wp-includes/kses.php'))) return `no WordPress in ${wordpressFolder}`;
  return spawnSync('php', ['-v']).status === 0 ? undefined : 'no php';
})();

/** Runs texts through WordPress's own filter of saved articles. */
export function asWordPressSaves(texts: readonly string[]): { readonly version: string; readonly html: readonly string[] } {
  const { status, stdout, stderr } = spawnSync('php', [join(root, 'test/cms/wordpress-kses.php'), wordpressFolder], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0 || stderr !== '') throw new Error(`WordPress's filter failed: ${stderr}`);
  return JSON.parse(stdout) as { readonly version: string; readonly html: readonly string[] };
}

const purify = createDOMPurify(new JSDOM('').window as never);

const wordpress: Filter = { name: "WordPress's kses", keepsData: true, save: (texts) => asWordPressSaves(texts).html };

/** The filters that can be run on this machine; all but WordPress's always can. */
export const filters: readonly Filter[] = [
  { name: 'DOMPurify', keepsData: true, save: (texts) => texts.map((text) => purify.sanitize(text)) },
  ...(wordpressMissing === undefined ? [wordpress] : []),
  { name: 'the rules of NukeViet', keepsData: true, save: (texts) => texts.map(asNukeVietSaves) },
  { name: 'sanitize-html', keepsData: false, save: (texts) => texts.map((text) => sanitizeHtml(text)) },
];
