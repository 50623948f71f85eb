import { describeProblem, excerpt, formatNumber, type LinkPolicy } from '@xaso/core';
import { presets } from '@xaso/elements/theme';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { DeskDocument } from '../kinds/kind.js';
import { judgeLinks } from '../output/links.js';
import type { Look } from '../state.js';
import { findingWords } from '../words/say.js';
import { button, choices, icon } from './parts.js';
import { plainView } from './plain-view.js';
import { PreviewElement } from './preview-element.js';

const stage = new PreviewElement();

/** What the data may link to, as the owner of the page has said. */
export function linkPolicy({ state: { hosts } }: Desk): LinkPolicy {
  return { hosts };
}

/** Fifth step: the real thing. */
export function previewStep(desk: Desk): TemplateResult | typeof nothing {
  const { say, state } = desk;
  const { look } = state;
  const { value } = desk.made;
  if (value === undefined || value.items.length === 0) return html`<p class="warning-note">${icon('warning')}<span>${say('previewNothing')}</span></p>`;
  return html`
    <p class="lead">${say('previewLead')}</p>
    ${looks(desk)}
    <div class="stage ${look.scheme} ${look.width}" role="region" aria-label=${say('previewRegion')} @click=${(event: Event) => stayHere(desk, event)}>${shownDocument(desk, value)}</div>
    ${links(desk, value)}
  `;
}

function shownDocument(desk: Desk, value: DeskDocument): unknown {
  const { say, kind, state, today } = desk;
  const element = stage.show({ kind, document: value, look: state.look, links: linkPolicy(desk) });
  if (element !== undefined && kind.id !== 'criteria') return element;
  return html`<p class="hint">${say('previewPlain')}</p>${plainView(kind.plain(value, { language: state.look.language, links: linkPolicy(desk), date: today }))}`;
}

function looks(desk: Desk): TemplateResult {
  const { say, state } = desk;
  const { look, language } = state;
  const set = (patch: Partial<Look>): void => desk.change({ look: { ...look, ...patch } });
  const themes = [{ value: 'kit', words: say('previewKit') }, ...presets.map(({ id, name }) => ({ value: id as string, words: name[language] })), { value: 'own', words: say('previewOwn') }];
  return html`
    <div class="looks">
      ${choices(say('previewLanguage'), 'preview-language', [{ value: 'vi', words: say('previewLanguageVi') }, { value: 'en', words: say('previewLanguageEn') }] as const, look.language, (value) => set({ language: value }))}
      ${choices(say('previewScheme'), 'preview-scheme', [{ value: 'light', words: say('previewLight') }, { value: 'dark', words: say('previewDark') }] as const, look.scheme, (value) => set({ scheme: value }))}
      ${choices(say('previewWidth'), 'preview-width', [{ value: 'wide', words: say('previewWide') }, { value: 'phone', words: say('previewPhone') }] as const, look.width, (value) => set({ width: value }))}
      ${choices(say('previewTheme'), 'preview-theme', themes, look.theme, (value) => set({ theme: value }))}
      ${look.theme !== 'own' ? nothing : html`<p class="field"><label for="brand">${say('previewBrand')}</label><input id="brand" type="color" .value=${look.brand} @change=${(event: Event) => set({ brand: (event.currentTarget as HTMLInputElement).value })} /></p>`}
    </div>
  `;
}

/** A link in the preview would take the place of the desk, with everything that lies on it. */
function stayHere(desk: Desk, event: Event): void {
  const anchor = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
  const address = anchor?.getAttribute('href') ?? '';
  if (anchor === undefined || address.startsWith('#')) return;
  event.preventDefault();
  desk.change({ announcement: desk.say('previewLinkStays', { address: excerpt(address, 120) }) });
}

function links(desk: Desk, value: DeskDocument): TemplateResult {
  const { say, state } = desk;
  const { refused, broken } = judgeLinks(value, linkPolicy(desk));
  const messages = findingWords[state.language];
  return html`
    <section class="hosts" aria-labelledby="hosts-heading">
      <h3 id="hosts-heading">${say('hostsHeading')}</h3>
      ${refused.length === 0 ? html`<p class="now">${icon('done')}<span>${say('hostsClean')}</span></p>` : html`<p>${say('hostsLead')}</p>`}
      <ul>
        ${refused.map(({ host, count, address }) => html`<li><span>${say('hostRefused', { host, count: formatNumber(count, state), address: excerpt(address, 80) })}</span> ${button(say('hostAllow'), () => desk.allow(host, true), { label: say('hostAllowOf', { host }) })}</li>`)}
      </ul>
      ${state.hosts.length === 0
        ? nothing
        : html`<h4>${say('hostsAllowed')}</h4><ul>${state.hosts.map((host) => html`<li><span>${host}</span> ${button(say('hostTakeBack'), () => desk.allow(host, false), { look: 'quiet', label: say('hostTakeBackOf', { host }) })}</li>`)}</ul>`}
      ${broken.length === 0 ? nothing : html`<h4>${say('linksBroken')}</h4><ul>${broken.slice(0, 20).map((finding) => html`<li>${describeProblem(finding, messages, state.language)}</li>`)}</ul>`}
    </section>
  `;
}
