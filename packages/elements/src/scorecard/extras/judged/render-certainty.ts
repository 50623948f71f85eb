import { formatPercent } from '@xaso/core';
import type { Certainty } from '@xaso/criteria/uncertainty';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { mark, type MarkName } from '../marks.js';
import type { ToldCertainty } from './told.js';

const marks = { certain: 'certain', nearLine: 'nearLine', open: 'open' } as const satisfies Readonly<Record<Certainty, MarkName>>;

const sentences = { certain: 'certaintyKept', nearLine: 'certaintyTurned', open: 'certaintyOpen' } as const satisfies Readonly<Record<Certainty, keyof ExtrasMessages>>;

/** Beside the outcome: the word, and what it rests on. Where the set has no outcome, what the words in the rows rest on. */
export function renderWholeCertainty(told: ToldCertainty | undefined, l10n: Localizer<ExtrasMessages>): TemplateResult | typeof nothing {
  if (told === undefined) return nothing;
  if (told.whole !== undefined) return drawn(told.whole, sentenceOf(told.whole, told, l10n));
  const { words } = told;
  const percent = percentOf(told, l10n);
  return Object.keys(told.criteria).length === 0
    ? nothing
    : html`<p class="quiet" part="certainty">${l10n.term('certaintyBase', { certain: words.term('certain'), nearLine: words.term('nearLine'), percent })}</p>`;
}

/** Beside a verdict: the word. Nothing where nobody counted what is judged. */
export function renderCertainty(id: string, told: ToldCertainty | undefined): TemplateResult | typeof nothing {
  const certainty = told?.criteria[id];
  return told === undefined || certainty === undefined ? nothing : drawn(certainty, told.words.term(certainty));
}

/** With the reasons of a verdict: the word, and what it rests on. */
export function renderCertaintyReason(id: string, told: ToldCertainty | undefined, l10n: Localizer<ExtrasMessages>): TemplateResult | typeof nothing {
  const certainty = told?.criteria[id];
  return told === undefined || certainty === undefined ? nothing : drawn(certainty, sentenceOf(certainty, told, l10n));
}

function drawn(certainty: Certainty, text: string): TemplateResult {
  return html`<p class="certainty ${certainty}" part="certainty">${mark(marks[certainty])}<span>${text}</span></p>`;
}

function sentenceOf(certainty: Certainty, told: ToldCertainty, l10n: Localizer<ExtrasMessages>): string {
  return l10n.term(sentences[certainty], { word: told.words.term(certainty), percent: percentOf(told, l10n) });
}

function percentOf({ percent }: ToldCertainty, { language }: Localizer<ExtrasMessages>): string {
  return formatPercent(percent, { language, maximumDecimals: 2 });
}
