import { formatMessage, hasErrors, integrityOf, toCmsHtml, type ParseResult } from '@xaso/core';
import { buildFrame, buildSnippet } from '@xaso/embed';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { textOption } from '../import/publishing-options.js';
import { printReport, say } from '../output/print-report.js';
import { plainDocumentOf } from '../render/html-page.js';
import type { PlainDocument } from '../render/plain-document.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** How much a site lets its editors paste: a `<div>` with attributes, a frame of the same host, or plain HTML. */
const tiers = ['a', 'b', 'c'] as const;

const framePage = '/xaso/embed.html';

/** `xaso snippet <file>`: the HTML that shows a data file in an article, with a table in it that is read where no script runs. */
export const runSnippet: RunCommand = async (call) => {
  const target = targetOf(call);
  const tier = tierOf(call);
  const src = textOption(call.options, 'src');
  if (tier === 'b' && src === undefined) throw new UsageFault('snippetFrameNeedsSrc');
  const wantsIntegrity = call.options.has('integrity');
  if (wantsIntegrity && (src === undefined || tier === 'c')) throw new UsageFault('snippetIntegrityNeedsSrc');
  const bytes = await readInput(call, call.file);
  const { value, findings } = await plainDocumentOf(bytes, call);
  const made = value === undefined ? undefined : snippetOf(value, tier, { src, integrity: wantsIntegrity ? integrityOf(bytes) : undefined }, call);
  const all = [...findings, ...(made?.findings ?? [])];
  const html = made?.ok === true ? `${made.value}\n` : undefined;
  if (html !== undefined && target !== undefined) await writeOutput(call, target, html);
  printReport({ file: call.file, ok: !hasErrors(all), items: value?.items ?? 0, findings: all }, call);
  if (html === undefined) say(call, 'renderedNothing');
  else if (target === undefined) call.terminal.out(html);
  else if (src === undefined || tier === 'c') say(call, 'snippetWrittenPlain', { file: target });
  else say(call, 'snippetWritten', { file: target, src });
  if (html !== undefined && wantsIntegrity) say(call, 'snippetIntegrity');
  return exitCodeOf(all);
};

/** Where the page finds the file, and what the file must then be. */
interface SnippetSource {
  readonly src: string | undefined;
  readonly integrity: string | undefined;
}

function snippetOf({ element, tree, publisher }: PlainDocument, tier: (typeof tiers)[number], { src, integrity }: SnippetSource, { options, words }: CommandCall): ParseResult<string> {
  const fallback = toCmsHtml(tree);
  const attributes = { ...(src === undefined ? {} : { src }), ...(integrity === undefined ? {} : { integrity }), ...(words.language === 'vi' ? {} : { lang: words.language }) };
  if (tier === 'c') return { ok: true, value: fallback, findings: [] };
  const checked = buildSnippet(element, attributes, fallback);
  if (tier === 'a' || !checked.ok) return checked;
  return { ...checked, value: buildFrame(textOption(options, 'page') ?? framePage, element, attributes, formatMessage(words.cli.snippetTitle, { publisher })) };
}

function tierOf({ options }: CommandCall): (typeof tiers)[number] {
  const value = options.get('tier') ?? 'a';
  const tier = tiers.find((each) => each === value.toLowerCase());
  if (tier === undefined) throw new UsageFault('optionNotListed', { option: '--tier', value, allowed: tiers.join(', ') });
  return tier;
}
