import { finderMessages } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { FinderEntry } from './finder-entries.js';
import { finderIcon } from './finder-icons.js';
import type { FinderScene } from './finder-scene.js';
import { highlighted } from './highlighted.js';
import type { GroupAnswers } from './group-answers.js';
import { narrowGroup, type OpenQuestion, type SettledQuestion } from './narrow-group.js';
import { englishQuestions } from './question-language.js';
import { renderRow, titleOf } from './render-row.js';

const noAnswers: GroupAnswers = new Map();

/** Near-identical procedures as one line. Opened, it asks what tells them apart instead of listing them. */
export function renderGroup({ group, lead, hit, codes }: FinderEntry & { readonly type: 'group' }, isFirst: boolean, scene: FinderScene): TemplateResult {
  const { l10n, state, acts } = scene;
  // The best answer asks at once; the others wait until they are wanted, so that a page never asks three things at a time.
  const isOpen = state.toggled.has(group.id) !== isFirst;
  return html`
    <li class="group" part="group">
      <button type="button" class="row" data-item aria-expanded=${isOpen} @click=${() => acts.toggle(group.id)}>
        <span class="name" part="name" lang="vi">${highlighted(titleOf(lead), lead.plainName === undefined ? hit.highlights : hit.plainHighlights)}</span>
        <span class="facts quiet"><span>${l10n.term('groupSize', { count: codes.length })}</span></span>
        ${icon('chevron')}
      </button>
      ${isOpen ? renderQuestions({ group, codes }, scene) : nothing}
    </li>
  `;
}

function renderQuestions({ group, codes }: Pick<FinderEntry & { readonly type: 'group' }, 'group' | 'codes'>, scene: FinderScene): TemplateResult {
  const { desk, l10n, state } = scene;
  const narrowed = narrowGroup(group, codes, state.answers.get(group.id) ?? noAnswers, englishQuestions(l10n.language) ?? finderMessages);
  return html`
    <div class="questions">
      ${narrowed.settled.map((settled) => renderSettled(settled, group.id, scene))}
      ${narrowed.question
        ? renderQuestion(narrowed.question, group.id, scene)
        : html`
            <p class="ask" part="question">${finderIcon('ask')}<span>${l10n.term('chooseCase')}</span></p>
            <ul class="rows">${narrowed.codes.map((code) => renderRow(desk.byCode.get(code)!, undefined, scene))}</ul>
          `}
    </div>
  `;
}

function renderSettled({ about, text, answer }: SettledQuestion, group: string, { l10n, acts }: FinderScene): TemplateResult {
  return html`
    <p class="settled">
      <span class="quiet">${text}</span> <strong>${answer}</strong>
      <button type="button" data-item @click=${() => acts.answer(group, about, undefined)}>${l10n.term('changeAnswer')}</button>
    </p>
  `;
}

/** An answer that leaves one procedure opens its card. */
function renderQuestion({ about, text, answers }: OpenQuestion, group: string, { acts }: FinderScene): TemplateResult {
  return html`
    <div class="question" role="group" aria-label=${text} data-question>
      <p class="ask" part="question" aria-hidden="true">${finderIcon('ask')}<span>${text}</span></p>
      <div class="answers">
        ${answers.map(
          ({ value, text: answer, codes }) => html`
            <button type="button" part="answer" data-item data-code=${codes.length === 1 ? codes[0]! : nothing} @click=${() => (codes.length === 1 ? acts.choose(codes[0]!) : acts.answer(group, about, value))}>
              <span class="word">${answer}</span>
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
