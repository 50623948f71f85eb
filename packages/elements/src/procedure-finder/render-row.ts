import type { Hit, Procedure } from '@xaso/procedures';
import { lifeCycleOn } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { FinderScene } from './finder-scene.js';
import { highlighted } from './highlighted.js';

/** What people call a procedure, or its official name where nobody has said. */
export function titleOf({ plainName, name }: Procedure): string {
  return plainName ?? name;
}

/** A procedure as a line of a list: a button with its names, where it belongs, and what to know before choosing it. */
export function renderRow(procedure: Procedure, hit: Hit | undefined, { l10n, acts, today }: FinderScene): TemplateResult {
  const { code, name, plainName, field, agency, onlineLevel } = procedure;
  const mark = lifeCycleMark(procedure, { l10n, today });
  const level = onlineLevel && l10n.term(levelTerms[onlineLevel]);
  return html`
    <li>
      <button type="button" class="row" part="hit" data-item data-code=${code} @click=${() => acts.choose(code)}>
        <span class="name" part="name" lang="vi">${plainName === undefined ? highlighted(name, hit?.highlights) : highlighted(plainName, hit?.plainHighlights)}</span>
        ${plainName === undefined || plainName === name ? nothing : html`<span class="official quiet" lang="vi">${highlighted(name, hit?.highlights)}</span>`}
        <span class="facts quiet">
          ${[field, agency].map((fact) => (fact === undefined ? nothing : html`<span lang="vi">${fact}</span>`))} ${level === undefined ? nothing : html`<span>${level}</span>`}
        </span>
        ${mark === undefined ? nothing : html`<span class="mark"><span class="badge" part="expired">${mark}</span></span>`}
        ${icon('chevron')}
      </button>
    </li>
  `;
}

/** Terms for how far a procedure can be done online. */
export const levelTerms = { full: 'levelFull', partial: 'levelPartial', none: 'levelNone' } as const;

/** Says that a procedure is not in force on a day; undefined where it is, or where nobody says. */
export function lifeCycleMark(procedure: Procedure, { l10n, today }: Pick<FinderScene, 'l10n' | 'today'>): string | undefined {
  const { state } = lifeCycleOn(procedure, today);
  return state === 'expired' || state === 'replaced' || state === 'notYet' ? l10n.term(state) : undefined;
}
