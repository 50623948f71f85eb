import type { CriterionGap, DescribedGap } from '@xaso/criteria/analysis';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { StaffMessages } from './staff.messages.js';

/** A gap with its words. */
export interface ToldGap {
  readonly gap: CriterionGap;
  readonly words: DescribedGap;
}

/** What each criterion lacks and who can move it; those that lack nothing are counted below. */
export function renderGaps(all: readonly ToldGap[], level: number, l10n: Localizer<StaffMessages>): TemplateResult {
  const [met, notJudged] = (['met', 'notJudged'] as const).map((state) => all.filter(({ gap }) => gap.state === state).length);
  const open = all.filter(({ gap: { state } }) => state !== 'met' && state !== 'notJudged');
  const title = heading(level, l10n.term('gaps'), 'gaps-title');
  return html`
    <div part="gaps" class="gaps">
      ${open.length === 0 ? html`${title}<p>${l10n.term('gapsNone')}</p>` : renderTable(open, title, l10n)}
      ${met === 0 ? nothing : html`<p class="quiet">${l10n.term('gapsMet', { count: met! })}</p>`}
      ${notJudged === 0 ? nothing : html`<p class="quiet">${l10n.term('gapsNotJudged', { count: notJudged! })}</p>`}
    </div>
  `;
}

/** Rows and cells have their roles written out, since a change of `display` takes them away in some browsers. */
function renderTable(open: readonly ToldGap[], title: TemplateResult, l10n: Localizer<StaffMessages>): TemplateResult {
  const [lack, mover] = [l10n.term('gapLack'), l10n.term('gapMover')];
  return html`
    <table>
      <caption>${title}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${l10n.term('gapCriterion')}</th>
          <th scope="col" role="columnheader">${lack}</th>
          <th scope="col" role="columnheader">${mover}</th>
        </tr>
      </thead>
      <tbody>
        ${open.map(
          ({ words }) => html`<tr class="gap" role="row">
            <th scope="row" role="rowheader">${words.title}</th>
            <td role="cell" data-label=${lack}>${linesOf(words).map((text, index) => html`<p class=${index === 0 ? 'strong' : 'quiet'}>${text}</p>`)}</td>
            <td role="cell" data-label=${mover}><p>${words.mover}</p></td>
          </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** "thêm 3 hồ sơ" needs not be said again by "thêm 3 hồ sơ thì được 5 điểm". */
function linesOf({ lack, next, full }: DescribedGap): readonly string[] {
  const told = [lack, next, full].filter((text): text is string => text !== undefined);
  return told.filter((text, index) => !told.some((other, place) => place !== index && other.startsWith(text) && (other !== text || place < index)));
}
