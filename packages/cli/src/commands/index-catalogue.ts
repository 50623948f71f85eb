import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseResult, type Finding } from '@xaso/core';
import { searchIndexOf, splitCatalogue, type Lexicon, type ProcedureCatalogue, type SearchIndex } from '@xaso/procedures';
import { cliFinding } from '../cli-findings.js';
import { exitCodeOf } from '../exit-code.js';
import { makeFolder, targetOf, writeOutput } from '../file/write-output.js';
import { say } from '../output/print-report.js';
import { publishDocument } from '../output/publish-document.js';
import { readLexicon } from '../procedures/read-lexicon.js';
import { readCatalogue } from '../procedures/read-procedures.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** What a finder takes from a catalogue, and as well from an index. */
type Index = SearchIndex & Pick<ProcedureCatalogue, 'linkTemplates' | 'featured' | 'detailsUrl'>;

/**
 * `xaso index <file>`: cuts the titles of a catalogue into a `search-index` ahead of time. With `--details` each procedure becomes
 * a file of its own, and the index says where they lie.
 */
export const runIndex: RunCommand = async (call) => {
  const target = targetOf(call);
  const details = detailsOf(call, target);
  const [catalogue, lexicon] = [await readCatalogue(call, call.file), await readLexicon(call)];
  const findings: Finding[] = [...catalogue.findings, ...lexicon.findings];
  if (catalogue.value === undefined || lexicon.value === undefined) {
    await publishDocument({ ok: false, value: undefined, findings }, target, call);
    return exitCodeOf(findings);
  }
  const lies = catalogue.value.detailsUrl;
  if (details !== undefined && lies !== undefined) findings.push(cliFinding('index.already-split', { file: call.file, path: 'detailsUrl' }, { url: lies }));
  const parts = lies === undefined ? details : undefined;
  const index = indexOf(catalogue.value, lexicon.value, parts?.url ?? lies);
  // The details first: an index never points to what is not there yet.
  if (parts !== undefined && target !== undefined) await makeFolder(call, dirname(target));
  if (parts !== undefined) await writeDetails(catalogue.value, parts, call);
  await publishDocument(parseResult(index, findings), target, call, {
    remarks: () => (parts === undefined ? undefined : say(call, 'wroteDetails', { folder: parts.folder, count: index.items.length })),
  });
  return exitCodeOf(findings);
};

function indexOf({ items, title, publisher, asOf, sources, linkTemplates, featured }: ProcedureCatalogue, lexicon: Lexicon, detailsUrl: string | undefined): Index {
  const { items: searchable, lists, ...head } = searchIndexOf(items, { title, publisher, asOf, sources }, lexicon);
  return {
    ...head,
    ...(linkTemplates === undefined ? {} : { linkTemplates }),
    ...(featured === undefined ? {} : { featured }),
    ...(detailsUrl === undefined ? {} : { detailsUrl }),
    items: searchable,
    lists,
  };
}

/** The folder of the details, and their address as the index writes it. */
interface Details {
  readonly folder: string;
  readonly url: string;
}

/** Where the details go. Their address is relative to the index, so that the index needs a file, and both go to the server together. */
function detailsOf({ options }: CommandCall, target: string | undefined): Details | undefined {
  const folder = options.get('details');
  if (folder === undefined) return undefined;
  if (target === undefined) throw new UsageFault('detailsWithoutOut');
  const steps = relative(dirname(resolve(target)), resolve(folder)).split(sep).filter((step) => step !== '');
  return { folder, url: [...steps.map(encodeURIComponent), '{code}.json'].join('/') };
}

async function writeDetails(catalogue: ProcedureCatalogue, { folder, url }: Details, call: CommandCall): Promise<void> {
  await makeFolder(call, folder);
  for (const procedure of splitCatalogue(catalogue, url).details) await writeOutput(call, join(folder, `${procedure.code}.json`), `${JSON.stringify(procedure)}\n`);
}
