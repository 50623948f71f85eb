import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { officialRegistry } from '@xaso/embed';
import { nukevietFiles, wordpressFiles, type ReleaseFiles } from '../../tools/release/adapters.mjs';
import { root } from '../../tools/paths.mjs';
import { wordpressFolder } from './filters.js';

/** Why PHP cannot be run here; nothing when it can. */
export const phpMissing: string | undefined = spawnSync('php', ['-v']).status === 0 ? undefined : 'no php';

/** What WordPress makes of articles, and of uploads, with the plugin. */
export interface WordPressAnswer {
  readonly answers: readonly { readonly html: string; readonly scripts: string }[];
  readonly uploads: Readonly<Record<string, { readonly ext: string | false; readonly type: string | false }>>;
}

/** What the block makes of a form and of configurations that were kept. */
export interface NukeVietAnswer {
  readonly saved: { readonly error: readonly string[]; readonly config: Readonly<Record<string, string>> };
  readonly form: string;
  readonly blocks: readonly string[];
}

/** Unpacks both packages, without the kit, into a new folder below the system's temporary one. */
export function unpackAdapters(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-adapters-'));
  unpack(wordpressFiles(officialRegistry, new Map()), join(folder, 'wordpress'));
  unpack(nukevietFiles(officialRegistry, new Map()), join(folder, 'nukeviet'));
  return folder;
}

/** Runs articles through WordPress's own functions with the plugin. */
export function runWordPress(folder: string, articles: readonly string[], { mayEdit = false, files = {} as Readonly<Record<string, string>> } = {}): WordPressAnswer {
  return php([join(root, 'test/cms/wordpress-plugin.php'), wordpressFolder, join(folder, 'wordpress/xaso')], { articles, mayEdit, files });
}

/** Calls the functions of the NukeViet block. */
export function runNukeViet(folder: string, form: Readonly<Record<string, string>>, blocks: readonly object[] = []): NukeVietAnswer {
  return php([join(root, 'test/cms/nukeviet-block.php'), join(folder, 'nukeviet/modules/page/blocks')], { form, blocks });
}

function unpack(files: ReleaseFiles, folder: string): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function php<Answer>(parameters: readonly string[], request: unknown): Answer {
  const { stdout, stderr, status } = spawnSync('php', [...parameters], { input: JSON.stringify(request), encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(stderr || stdout);
  return JSON.parse(stdout) as Answer;
}
