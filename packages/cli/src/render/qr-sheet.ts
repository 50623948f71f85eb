import { formatMessage, hasErrors, type Finding, type ParseResult } from '@xaso/core';
import type { ProcedureCatalogue } from '@xaso/procedures';
import type { BoardCard } from '../board/board-card.js';
import { boardCards } from '../board/board-cards.js';
import { boardHtml } from '../board/board-html.js';
import { boardCodes, linkBaseOf } from '../board/board-options.js';
import { exitCodeOf } from '../exit-code.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { textOption } from '../import/publishing-options.js';
import { printReport, say } from '../output/print-report.js';
import { errorsOf } from '../procedures/read-document.js';
import { readCatalogue } from '../procedures/read-procedures.js';
import type { CommandCall, RunCommand } from '../commands/command.js';

/** Writes an A4 board of procedures, each with the code that opens its page, as a page to print. */
export const renderQrSheet: RunCommand = async (call) => {
  const { options, words } = call;
  const target = targetOf(call);
  const named = options.get('catalogue');
  const file = named ?? formatMessage(words.cli.shippedCatalogue);
  const linkBase = linkBaseOf(options);
  const catalogue = await readCatalogue(call, named);
  const board = cardsOf(catalogue.value, linkBase, file, call);
  // Of the catalogue only what lost an entry matters here: `xaso check` says the rest.
  const findings = [...errorsOf(catalogue.findings), ...board.findings];
  const html = catalogue.value === undefined || board.cards.length === 0 ? undefined : htmlOf(catalogue.value, board.cards, call);
  if (html !== undefined && target !== undefined) await writeOutput(call, target, html);
  printReport({ file, ok: !hasErrors(findings), items: board.cards.length, findings }, call);
  if (html === undefined) say(call, 'boardNotWritten');
  else if (target === undefined) call.terminal.out(html);
  else say(call, 'boardWritten', { file: target, count: board.cards.length });
  return exitCodeOf(findings);
};

function cardsOf(catalogue: ProcedureCatalogue | undefined, linkBase: URL | undefined, file: string, { options, terminal }: CommandCall): { readonly cards: readonly BoardCard[]; readonly findings: readonly Finding[] } {
  if (catalogue === undefined) return { cards: [], findings: [] };
  const made: ParseResult<readonly BoardCard[]> = boardCards(catalogue, { codes: boardCodes(options, catalogue), linkBase, today: terminal.today(), file });
  return { cards: made.value ?? [], findings: made.findings };
}

function htmlOf({ publisher, asOf }: ProcedureCatalogue, cards: readonly BoardCard[], { options, words }: CommandCall): string {
  return boardHtml(cards, { title: textOption(options, 'title'), publisher: publisher.name, asOf }, words);
}
