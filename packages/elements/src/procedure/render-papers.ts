import type { CardRow } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AskedQuestion } from './card-view.js';
import type { CardScene } from './procedure-scene.js';
import { renderAnswer, renderChoice } from './render-choice.js';
import { renderLines } from './render-row.js';

/** What to bring: a list to tick off, and the questions whose answers may add to it. */
export function renderPapers(row: CardRow, scene: CardScene): TemplateResult {
  const { papers, questions } = scene.view;
  return html`
    ${papers.length === 0 ? renderNothing(row, scene) : renderList(scene)}
    ${questions.length === 0
      ? nothing
      : html`
          <div class="questions" part="questions">
            <p class="strong no-print">${scene.l10n.term('questions')}</p>
            ${repeat(questions, ({ id }) => id, (question) => renderQuestion(question, scene))}
          </div>
        `}
  `;
}

/** No paper that everybody needs is one thing, papers that no source names another. */
function renderNothing(row: CardRow, scene: CardScene): unknown {
  const { view, l10n } = scene;
  return view.card.checklist.isKnown ? html`<p>${l10n.term('nothingMore')}</p>` : renderLines(row, scene);
}

function renderList({ view: { papers }, ticked, l10n, actions }: CardScene): TemplateResult {
  const ready = papers.filter(({ id }) => ticked.has(id)).length;
  return html`
    <ul class="papers" part="papers">
      ${repeat(
        papers,
        ({ id }) => id,
        ({ id, text }) => html`
          <li>
            <label class="paper" part="paper">
              <input type="checkbox" .checked=${ticked.has(id)} @change=${(event: Event) => actions.tick(id, (event.currentTarget as HTMLInputElement).checked)} />
              <span lang="vi">${text}</span>
            </label>
          </li>
        `,
      )}
    </ul>
    ${ready === 0 ? nothing : html`<p class="quiet no-print">${l10n.term('ready', { count: ready, total: papers.length })}</p>`}
  `;
}

function renderQuestion({ id, text, options, value, added }: AskedQuestion, { l10n, actions }: CardScene): TemplateResult {
  const yesOrNo = [
    { value: 'yes', text: l10n.term('yes') },
    { value: 'no', text: l10n.term('no') },
  ];
  const choice = { name: `question:${id}`, legend: text, legendLang: 'vi' as const, options: options?.map((option) => ({ ...option, lang: 'vi' as const })) ?? yesOrNo, value, none: l10n.term('choose'), choose: (answer: string) => actions.answer(id, answer) };
  return html`
    <div class="no-print">${renderChoice(choice)}</div>
    ${renderAnswer(choice)} ${added.length === 0 ? nothing : html`<p class="added no-print">${l10n.term('added', { papers: added.join('; ') })}</p>`}
  `;
}
