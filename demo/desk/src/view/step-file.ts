import { describeFinding } from '@xaso/core';
import { templateSheets, workbook } from '@xaso/readers/workbook';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { DeskKind } from '../kinds/kind.js';
import { findingWords } from '../words/say.js';
import { button, fileInput, icon } from './parts.js';
import { saveFile } from './save-file.js';

/** What a file dialog offers first; what a file is, its content says. */
export const acceptedFiles = '.xlsx,.csv,.tsv,.txt,.json,.jsonl,.ndjson,.xls';

/** First step: the file. */
export function fileStep(desk: Desk): TemplateResult {
  const { say, state } = desk;
  const { work } = state;
  return html`
    <p class="lead">${say('fileLead')}</p>
    <div class="drop">
      ${icon('sheet')}
      <p class="drop-words">${say('fileDrop')}</p>
      ${fileInput('file', say(work === undefined ? 'fileButton' : 'fileButtonAgain'), acceptedFiles, (files) => void desk.take(files), 'main')}
      <p class="hint">${say('fileKinds')}</p>
    </div>
    ${refusal(desk)}
    ${work === undefined ? nothing : html`<p class="now">${icon('done')}<span>${say('fileNow', { file: work.fileName })}</span></p>`}
    <section class="kept" aria-labelledby="kept-heading">
      <h3 id="kept-heading">${say('keptHeading')}</h3>
      <p>${say('keptLead')}</p>
      ${state.keptFile === undefined ? nothing : html`<p class="now">${icon('done')}<span>${say('keptLoaded', { file: state.keptFile })}</span></p>`}
      ${fileInput('kept', say('keptButton'), '.json', (files) => void desk.take(files))}
    </section>
    ${templates(desk)}
    <p class="promise">${icon('shield')}<span>${say('quiet')}</span></p>
  `;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks to be filled in, for an office that has no table yet. */
function templates(desk: Desk): TemplateResult {
  const { say, kinds } = desk;
  const save = ({ fileName, template }: DeskKind): void => {
    if (template === undefined) return;
    const file = `${say('templateName')}-${fileName}.xlsx`;
    saveFile(file, new Uint8Array(workbook(templateSheets(template))), workbookType);
    desk.change({ announcement: say('downloaded', { file }) });
  };
  return html`
    <section aria-labelledby="template-heading">
      <h3 id="template-heading">${say('templateHeading')}</h3>
      <p>${say('templateLead')}</p>
      <p class="buttons">
        ${kinds.filter(({ template }) => template !== undefined).map((kind) => button(say('templateOf', { kind: say(`kind_${kind.id}`) }), () => save(kind), { before: 'download', name: `template-${kind.id}` }))}
      </p>
    </section>
  `;
}

/** Why a file was not taken; it is there in every step, since a file may be dropped anywhere. */
export function refusal({ say, state }: Desk): TemplateResult | typeof nothing {
  const { refusal: refused, work, language } = state;
  if (refused === undefined) return nothing;
  const sentences = [...(refused.sentence === undefined ? [] : [refused.sentence]), ...refused.findings.filter(({ severity }) => severity === 'error').slice(0, 5).map((finding) => describeFinding(finding, findingWords[language], language))];
  return html`
    <div class="refusal" role="alert">
      <h3>${icon('error')}<span>${say('fileRefused', { file: refused.fileName })}</span></h3>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${work === undefined ? nothing : html`<p>${say('fileWorkKept', { file: work.fileName })}</p>`}
    </div>
  `;
}
