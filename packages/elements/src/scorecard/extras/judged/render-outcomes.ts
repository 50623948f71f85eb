import { formatPercent } from '@xaso/core';
import type { ExplanationLine, ExplanationLineKind } from '@xaso/criteria';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../internal/icons.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { mark, type MarkName } from '../marks.js';
import { criteriaOf } from './criteria-of.js';
import { lineBlocks, type LineBlock } from './line-blocks.js';
import { renderWholeCertainty } from './render-certainty.js';
import type { Told, ToldCertainty } from './told.js';

type Marks = Readonly<Record<string, MarkName>>;

interface Drawing {
  readonly l10n: Localizer<ExtrasMessages>;
  readonly isOnPaper: boolean;
}

/** How a decision turned out, by the sentence that says so. That a title is to be revoked is no good news. */
const decisionMarks: Marks = {
  decisionAchieved: 'passed',
  decisionNotAchieved: 'failed',
  decisionUndecided: 'open',
  titleKept: 'passed',
  titleNotKept: 'failed',
  titleRevoked: 'failed',
  titleNotRevoked: 'passed',
  titleNotApplicable: 'open',
};

const gateMarks: Marks = { gateMet: 'passed', gateNotMet: 'failed', gateUndecided: 'open' };

/** Reasons that stand in the open; more of them go behind a click. */
const openReasons = 3;

/** Decisions with their reasons, points, bonus and penalty, coverage, the band with what is missing to the next one, whether all that holds when counts are a little off, the gates of bands, and why there is no rank. */
export function renderOutcomes(told: Told, certainty: ToldCertainty | undefined, l10n: Localizer<ExtrasMessages>, isOnPaper: boolean): TemplateResult {
  const draw = (block: LineBlock, marks: Marks, note?: string): TemplateResult => renderBlock(block, marks, note, { l10n, isOnPaper });
  const { lines } = told.explanation;
  const of = (...kinds: readonly ExplanationLineKind[]): readonly ExplanationLine[] => lines.filter(({ kind }) => kinds.includes(kind));
  const decisions = lineBlocks(of('decision'), ({ message }) => Object.hasOwn(decisionMarks, message));
  const bands = of('band', 'change');
  const firstGate = bands.findIndex(isGate);
  const gates = firstGate < 0 ? [] : lineBlocks(bands.slice(firstGate), isGate);
  const withoutBand = bandsWithoutGate(told);
  // They come from the lowest band up; the one that keeps out of the highest is what a reader asks for.
  return html`
    ${renderBlocks(decisions.map((block) => draw(block, decisionMarks)))}
    ${of('points').map(({ text }) => html`<p class="sum">${text}</p>`)} ${adjustmentsOf(told, l10n).map((text) => html`<p>${text}</p>`)}
    ${of('coverage').map(({ text }) => html`<p class="quiet">${text}</p>`)} ${renderNoRank(told, l10n)}
    ${bands.slice(0, firstGate < 0 ? undefined : firstGate).map(({ text }) => html`<p class="strong">${text}</p>`)}
    ${renderWholeCertainty(certainty, l10n)}
    ${renderBlocks(gates.map((block, index) => draw(block, gateMarks, withoutBand.has(index) ? l10n.term('gateDropped') : undefined)).reverse())}
  `;
}

function isGate({ message }: ExplanationLine): boolean {
  return Object.hasOwn(gateMarks, message);
}

function renderBlocks(blocks: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return blocks.length === 0 ? nothing : html`<div class="outcomes">${blocks}</div>`;
}

function renderBlock({ head, reasons }: LineBlock, marks: Marks, note: string | undefined, drawing: Drawing): TemplateResult {
  const look = marks[head.message] ?? 'open';
  return html`
    <div class="decided ${look}" part="decision">
      <p class="strong outcome">${mark(look)}<span>${head.text}</span></p>
      ${note === undefined ? nothing : html`<p>${note}</p>`} ${renderReasons(reasons, drawing)}
    </div>
  `;
}

function renderReasons(reasons: readonly ExplanationLine[], { l10n, isOnPaper }: Drawing): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  const list = html`<ul class="reasons">${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  if (reasons.length <= openReasons) return list;
  return html`<details ?open=${isOnPaper}><summary>${icon('chevron')}<span>${l10n.term('decisionReasons', { count: reasons.length })}</span></summary>${list}</details>`;
}

/** Places, among the gates that are told, of bands whose points are there and whose gate keeps the whole out. */
function bandsWithoutGate({ set: { bands = [] }, evaluation: { band, total } }: Told): ReadonlySet<number> {
  const low = total.open?.min ?? total.points?.rounded ?? 0;
  const least = new Map(bands.map(({ id, min }) => [id, min]));
  return new Set((band?.gates ?? []).flatMap((gate, index) => (gate.state === 'notMet' && low >= (least.get(gate.band) ?? Infinity) ? [index] : [])));
}

/** Points on top of the whole, or taken from it: one line for each that moved something. */
function adjustmentsOf({ evaluation: { criteria }, explanation }: Told, l10n: Localizer<ExtrasMessages>): readonly string[] {
  const explanations = criteriaOf(explanation);
  return criteria.flatMap(({ id, info: { counts }, points }) => {
    const { title = '', lines = [] } = explanations.get(id) ?? {};
    const told = lines.find(({ message }) => message === 'pointsBonus' || message === 'pointsPenalty');
    return counts === undefined || told === undefined || points?.rounded === 0 ? [] : [l10n.term('adjusted', { points: told.text, name: title })];
  });
}

function renderNoRank({ noRank }: Told, l10n: Localizer<ExtrasMessages>): TemplateResult | typeof nothing {
  if (noRank === undefined) return nothing;
  const percent = (value: number): string => formatPercent(value, { language: l10n.language, maximumDecimals: 2 });
  return html`<p>${l10n.term('noRank', { coverage: percent(noRank.coverage), floor: percent(noRank.floor) })}</p>`;
}
