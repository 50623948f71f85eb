import { html, nothing, type TemplateResult } from 'lit';
import { capital } from './capital.js';
import { caseKey, type CaseField } from './case-key.js';
import type { CardScene } from './procedure-scene.js';
import { renderAnswer, renderChoice } from './render-choice.js';

/** Which case is the reader's, where a limit or a fee differs by case and no other question has settled it. */
export function renderCase(field: CaseField, { view, l10n, actions }: CardScene): TemplateResult | typeof nothing {
  const own = view.cases.find((each) => each.field === field);
  if (own === undefined || own.isSettled) return nothing;
  const key = caseKey(field);
  const choice = {
    name: key,
    legend: l10n.term('case'),
    options: [...own.options.map((option) => ({ value: option, text: capital(option), lang: 'vi' as const })), { value: '', text: l10n.term('allCases') }],
    value: own.chosen ?? '',
    none: l10n.term('allCases'),
    choose: (value: string) => actions.answer(key, value),
  };
  return html`<div class="no-print">${renderChoice(choice)}</div>${own.chosen === undefined ? nothing : renderAnswer(choice)}`;
}
