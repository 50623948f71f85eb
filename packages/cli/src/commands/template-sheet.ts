import { exampleMark, templateSheets, workbook, type TableTemplate } from '@xaso/readers/workbook';
import { exitCode } from '../exit-code.js';
import { writeOutput } from '../file/write-output.js';
import { templates, type TemplateKind } from '../import/templates.js';
import { publishTemplate } from '../output/publish-template.js';
import { say } from '../output/print-report.js';
import { csvText } from '../paper/sheet-csv.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso template indicators`, `overlay`, `ocop`, `places`: a workbook to be filled in, which the import of its kind reads back. */
export function templateOf(kind: TemplateKind): RunCommand {
  return async (call) => {
    const template = await templates[kind]();
    if (/\.html?$/i.test(call.options.get('out') ?? '')) return publishForm(kind, template, call);
    await publishTemplate(call, () => csvOf(template), () => workbook(templateSheets(template)));
    return exitCode.clean;
  };
}

/** A table of places has a form on paper, too: it is carried from door to door. */
async function publishForm(kind: TemplateKind, template: TableTemplate, call: CommandCall): ReturnType<RunCommand> {
  if (kind !== 'places') throw new UsageFault('formMissing');
  const file = call.options.get('out')!;
  const { placeFormHtml } = await import('../paper/place-form.js');
  await writeOutput(call, file, placeFormHtml(template));
  say(call, 'formWritten', { file });
  return exitCode.clean;
}

/** Text holds one table alone: the first, with its row of the example. */
function csvOf({ sheets }: TableTemplate): string {
  const columns = sheets[0]?.columns ?? [];
  return csvText([columns.map(({ header }) => header), columns.map(({ example }, index) => (index === 0 ? exampleMark : String(example)))]);
}
