import { hasErrors } from '@xaso/core';
import { paymentFindingMessages, paymentFindingMessagesEn } from '@xaso/elements/payment-code';
import { readTable } from '@xaso/readers';
import type { RunCommand } from '../commands/command.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { textOption } from '../import/publishing-options.js';
import { printReport, say } from '../output/print-report.js';
import { pointsHtml } from './board-html.js';
import { boardPoints, pointColumns } from './board-points.js';

/** `xaso render <list> --qr-sheet`: writes an A4 board of fees, heritage sites or other points out of a table (CSV, XLSX, JSON). */
export const renderPoints: RunCommand = async (asked) => {
  const call = { ...asked, words: { ...asked.words, findings: { ...asked.words.findings, ...(asked.words.language === 'en' ? paymentFindingMessagesEn : paymentFindingMessages) } } };
  const target = targetOf(call);
  const table = await readTable(await readInput(call, call.file), { fileName: call.file, headers: pointColumns, required: ['name'] });
  const { value: points = [], findings: own } = table.value === undefined ? { findings: [] } : boardPoints(table.value, { allowsPayment: call.options.has('allow-payment') });
  const findings = [...table.findings, ...own];
  const html = points.length === 0 ? undefined : pointsHtml(points, textOption(call.options, 'title'), call.words);
  if (html !== undefined && target !== undefined) await writeOutput(call, target, html);
  printReport({ file: call.file, ok: !hasErrors(findings), items: points.length, findings }, call);
  if (html === undefined) say(call, 'renderedNothing');
  else if (target === undefined) call.terminal.out(html);
  else say(call, 'renderWritten', { file: target });
  return exitCodeOf(findings);
};
