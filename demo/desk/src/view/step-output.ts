import { describeFinding } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import type { DeskDocument } from '../kinds/kind.js';
import { documentText, findingsCsv, paperPage } from '../output/document-text.js';
import { hasElement, snippetFor, staticTable, type SnippetRequest, type Tier } from '../output/snippets.js';
import { writeKeptChoices } from '../table/kept-choices.js';
import { findingWords } from '../words/say.js';
import { button, choices, icon } from './parts.js';
import { copyText, saveFile } from './save-file.js';
import { linkPolicy } from './step-preview.js';

/** Last step: what is taken along. */
export function outputStep(desk: Desk): TemplateResult | typeof nothing {
  const { say } = desk;
  const { value } = desk.made;
  if (value === undefined || value.items.length === 0) return html`<p class="warning-note">${icon('warning')}<span>${say('outputBlocked')}</span></p>${keepPart(desk)}`;
  const request = requestFor(desk, value);
  return html`${dataPart(desk, value, request)} ${snippetPart(desk, request)} ${paperPart(desk, request)} ${keepPart(desk)}`;
}

function requestFor(desk: Desk, document: DeskDocument): SnippetRequest {
  const { kind, state, say, today } = desk;
  return {
    kind,
    document,
    address: state.address ?? `/uploads/${kind.fileName}.json`,
    hosts: state.hosts,
    title: document.title ?? `${say(`kind_${kind.id}`)}, ${document.publisher.name}`,
    language: state.look.language,
    links: linkPolicy(desk),
    date: today,
  };
}

function save(desk: Desk, name: string, text: string, type: string): void {
  saveFile(name, text, type);
  desk.change({ isKept: true, announcement: desk.say('downloaded', { file: name }) });
}

function dataPart(desk: Desk, value: DeskDocument, { address }: SnippetRequest): TemplateResult {
  const { say, kind } = desk;
  const { staff } = desk.made;
  return html`
    <section aria-labelledby="output-data">
      <h3 id="output-data">${say('outputData')}</h3>
      <p>${say('outputDataLead')}</p>
      ${button(say('downloadPublic'), () => save(desk, `${kind.fileName}.json`, documentText(value), 'application/json'), { look: 'main', before: 'download', name: 'public' })}
      <p class="field">
        <label for="address">${say('outputAddress')}</label>
        <input id="address" type="text" autocomplete="off" spellcheck="false" .value=${live(address)} aria-describedby="address-hint" @change=${(event: Event) => desk.change({ address: (event.currentTarget as HTMLInputElement).value.trim() || undefined })} />
        <span class="hint" id="address-hint">${say('outputAddressHint')}</span>
      </p>
      ${staff === undefined
        ? nothing
        : html`<div class="staff"><p>${say('downloadStaffLead')}</p>${button(say('downloadStaff'), () => save(desk, `${kind.fileName}.${say('staffName')}.json`, documentText(staff), 'application/json'), { before: 'download', name: 'staff' })}</div>`}
    </section>
  `;
}

function snippetPart(desk: Desk, request: SnippetRequest): TemplateResult {
  const { say, state, kind } = desk;
  const isShown = hasElement(kind);
  const tier: Tier = isShown ? state.tier : 'c';
  const { value = '', findings } = snippetFor(tier, request);
  const tiers = (['a', 'b', 'c'] as const).filter((each) => isShown || each === 'c').map((each) => ({ value: each, words: say(({ a: 'tierA', b: 'tierB', c: 'tierC' } as const)[each]), hint: say(({ a: 'tierAHint', b: 'tierBHint', c: 'tierCHint' } as const)[each]) }));
  const messages = findingWords[state.language];
  const copy = async (event: Event): Promise<void> => {
    const area = (event.currentTarget as HTMLElement).closest('section')!.querySelector('textarea')!;
    desk.change({ announcement: say((await copyText(area)) ? 'snippetCopied' : 'snippetNotCopied') });
  };
  return html`
    <section aria-labelledby="output-snippet">
      <h3 id="output-snippet">${say('outputSnippet')}</h3>
      <p>${say('outputSnippetLead')}</p>
      ${isShown ? nothing : html`<p class="warning-note">${icon('warning')}<span>${say('tierMissing')}</span></p>`} ${choices<Tier>(say('tierLegend'), 'tier', tiers, tier, (chosen) => desk.change({ tier: chosen }), 'cards')}
      ${tier === 'b' && state.hosts.length > 0 ? html`<p class="warning-note">${icon('note')}<span>${say('tierHosts', { hosts: state.hosts.join(', ') })}</span></p>` : nothing}
      <p class="field"><label for="snippet">${say('snippetLabel')}</label><textarea id="snippet" rows="8" readonly spellcheck="false" .value=${value}></textarea></p>
      ${findings.length === 0 ? nothing : html`<div class="refusal"><h4>${say('snippetFaults')}</h4>${findings.map((finding) => html`<p>${describeFinding(finding, messages, state.language)}</p>`)}</div>`}
      <p class="buttons">
        <button type="button" class="button main" @click=${copy}>${icon('copy')}<span>${say('snippetCopy')}</span></button>
        ${tier === 'c' ? button(say('downloadFragment'), () => save(desk, `${kind.fileName}.${say('staticName')}.html`, staticTable(request), 'text/html'), { before: 'download', name: 'fragment' }) : nothing}
      </p>
      <p class="said" aria-hidden="true">${state.announcement === say('snippetCopied') || state.announcement === say('snippetNotCopied') ? state.announcement : nothing}</p>
    </section>
  `;
}

function paperPart(desk: Desk, request: SnippetRequest): TemplateResult {
  const { say, kind } = desk;
  const { document, language, title } = request;
  return html`
    <section aria-labelledby="output-paper">
      <h3 id="output-paper">${say('outputPaper')}</h3>
      <p>${say('outputPaperLead')}</p>
      ${button(say('downloadPaper'), () => save(desk, `${kind.fileName}.${say('printName')}.html`, paperPage(kind.plain(document, request), document, { title, language, say }), 'text/html'), { before: 'download', name: 'paper' })}
    </section>
  `;
}

function keepPart(desk: Desk): TemplateResult | typeof nothing {
  const { say, kind, state } = desk;
  const { work, about, hosts, language } = state;
  if (work === undefined) return nothing;
  const { findings, columns } = desk.made;
  const choicesText = (): string => writeKeptChoices({ mapping: work.mapping, kind: work.kind, about, hosts, headers: columns.map(({ header }) => header) });
  return html`
    <section aria-labelledby="output-keep">
      <h3 id="output-keep">${say('outputKeep')}</h3>
      ${work.source.type === 'grid'
        ? html`<p>${say('outputKeepLead')}</p>${button(say('downloadChoices'), () => save(desk, `${kind.fileName}.mapping.json`, choicesText(), 'application/json'), { before: 'download', name: 'choices' })}`
        : nothing}
      ${findings.length === 0
        ? nothing
        : html`<p>${say('downloadFindingsLead')}</p>${button(say('downloadFindings'), () => save(desk, `${kind.fileName}.${say('findingsName')}.csv`, findingsCsv(findings, say, findingWords[language], language), 'text/csv'), { before: 'download', name: 'findings' })}`}
    </section>
  `;
}
