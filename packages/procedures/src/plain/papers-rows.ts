import { formatMessage } from '@xaso/core';
import type { Checklist } from '../checklist/checklist-for.js';
import type { Form } from '../checklist/paper.schema.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askRow, factRow, type AnswerCardOptions, type CardRow } from './card-row.js';
import { conditionalPapers } from './conditional-papers.js';
import { paperText } from './paper-text.js';

/** What to bring, and how many questions may add to it, or what they would add. */
export function papersRow(procedure: Procedure, checklist: Checklist, options: AnswerCardOptions): CardRow {
  const { messages, isStill = false } = options;
  const { papers, questions, isKnown } = checklist;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  const more = isStill ? conditionalPapers(procedure, checklist, options).map((papers) => formatMessage(messages.paperIf, { ...papers })) : open === 0 ? [] : [formatMessage(messages.morePapers, { count: open })];
  const lines = [...papers.map((paper) => paperText(paper, options)), ...more];
  if (!isKnown || lines.length === 0) return askRow('papers', messages.unknownPapers, 'papers', procedure, options);
  return factRow('papers', lines, procedure, 'papers', options);
}

const filledIn = /^(?:tờ khai|đơn|mẫu|giấy đề nghị|bản khai)/iu;
/** A form that is filled in on the portal: nobody has to look for a blank one. */
const filledInOnline = /mẫu (?:hộ tịch )?điện tử|tờ khai (?:điện tử|trực tuyến)/iu;

/** The blank forms: files with their kind, else the names of the forms that are got at the counter. */
export function formRow(procedure: Procedure, { papers }: Checklist, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const forms = papers.flatMap(({ form }) => (form === undefined ? [] : [form]));
  if (forms.length > 0) {
    const links = forms.flatMap(({ name, url }) => (url === undefined ? [] : [{ id: 'form', url, label: name, isFallback: false }]));
    const row = factRow('form', [...new Set(forms.map((form) => formText(form, options)))], procedure, 'papers', options);
    return links.length === 0 ? row : { ...row, links };
  }
  const names = papers.map(({ name }) => name);
  const online = names.filter((name) => filledInOnline.test(name));
  const named = names.filter((name) => filledIn.test(name) && !online.includes(name));
  if (online.length + named.length === 0) return askRow('form', messages.unknownForm, 'form', procedure, options);
  return factRow('form', [...online, ...named, ...(named.length === 0 ? [] : [formatMessage(messages.formAtCounter)])], procedure, 'papers', options);
}

function formText({ name, type }: Form, { messages }: AnswerCardOptions): string {
  if (type === undefined) return name;
  return formatMessage(type === 'doc' ? messages.formOld : messages.formFile, { name, type: `.${type}` });
}
