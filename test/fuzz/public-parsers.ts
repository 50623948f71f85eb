import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

/** One public function that reads a stranger's data, by its entry. */
export interface PublicParser {
  readonly from: string;
  readonly name: string;
}

/** How a function that reads a stranger's data is called. */
const reads = /^(?:parse|read|import|from)[A-Z]/;

/** Helpers of parsers, by the reason why they are none. */
const noParser: Readonly<Record<string, string>> = {
  parseResult: 'puts a value and its findings together',
};

/** Entries that hold no parser, or none without a page around it: `@xaso/elements` as a whole registers elements. */
const skippedEntry = /^@xaso\/elements(?:\/(?!theme$|qr-image$)|$)|\/(?:fixtures|messages|sets|conformance|fakes)\b|\.(?:json|css)$/;

/** Every public parser of every package, each under the first entry that has it. */
export async function publicParsers(): Promise<readonly PublicParser[]> {
  const found = new Map<unknown, PublicParser>();
  for (const entry of entries()) {
    for (const [name, value] of Object.entries((await import(entry)) as Record<string, unknown>)) {
      if (typeof value === 'function' && reads.test(name) && noParser[name] === undefined && !found.has(value)) found.set(value, { from: entry, name });
    }
  }
  return [...found.values()];
}

function entries(): readonly string[] {
  const folder = join(root, 'packages');
  return readdirSync(folder).flatMap((directory) => {
    const { name, exports } = JSON.parse(readFileSync(join(folder, directory, 'package.json'), 'utf8')) as { readonly name: string; readonly exports: Readonly<Record<string, unknown>> };
    return Object.keys(exports)
      .map((path) => name + path.slice(1))
      .filter((entry) => !skippedEntry.test(entry));
  });
}
