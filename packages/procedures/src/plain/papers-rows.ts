import { formatMessage } from '@xaso/core';
import type { Checklist } from '../checklist/checklist-for.js';
import type { Form } from '../checklist/paper.schema.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askRow, factRow, type AnswerCardOptions, type CardRow } from './card-row.js';
import { paperText } from './paper-text.js';

/** What to bring, and how many questions may add to it. */
export function papersRow(procedure: Procedure, { papers, questions, isKnown }: Checklist, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  const lines = [...papers.map((paper) => paperText(paper, options)), ...(open === 0 ? [] : [formatMessage(messages.morePapers, { count: open })])];
  if (!isKnown || lines.length === 0) return askRow('papers', messages.unknownPapers, 'papers', procedure, options);
  return factRow('papers', lines, procedure, 'papers', options);
}

const filledIn = /^(?:tờ khai|đơn|mẫu|giấy đề nghị|bản khai)/iu;

/** The blank forms: files with their kind, else the names of the forms that are got at the counter. */
export function formRow(procedure: Procedure, { papers }: Checklist, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const forms = papers.flatMap(({ form }) => (form === undefined ? [] : [form]));
  if (forms.length > 0) {
    const links = forms.flatMap(({ name, url }) => (url === undefined ? [] : [{ id: 'form', url, label: name, isFallback: false }]));
    const row = factRow('form', [...new Set(forms.map((form) => formText(form, options)))], procedure, 'papers', options);
    return links.length === 0 ? row : { ...row, links };
  }
  const named = papers.map(({ name }) => name).filter((name) => filledIn.test(name));
  if (named.length === 0) return askRow('form', messages.unknownForm, 'form', procedure, options);
  return factRow('form', [...named, formatMessage(messages.formAtCounter)], procedure, 'papers', options);
}

function formText({ name, type }: Form, { messages }: AnswerCardOptions): string {
  if (type === undefined) return name;
  return formatMessage(type === 'doc' ? messages.formOld : messages.formFile, { name, type: `.${type}` });
}
