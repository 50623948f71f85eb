import { formatNumber, formatPeriod, type UnitKind } from '@xaso/core';
import { standingOrders, type StandingOrder } from '@xaso/criteria/league';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LeagueMessages } from './league.messages.js';
import type { LeagueQuery, LeagueScene } from './league-scene.js';

const orderTerms = { best: 'orderBest', worst: 'orderWorst', name: 'orderName', province: 'orderProvince' } as const satisfies Record<StandingOrder, keyof LeagueMessages>;

/** Term with the name of a kind. */
export function kindTerm(kind: UnitKind): `kind${Capitalize<UnitKind>}` {
  return `kind${kind[0]!.toUpperCase()}${kind.slice(1)}` as `kind${Capitalize<UnitKind>}`;
}

/** Whether a question leaves units out. */
export function isNarrowed({ text = '', province, kind }: LeagueQuery): boolean {
  return text.trim() !== '' || province !== undefined || kind !== undefined;
}

/** The box to search, and the choices: period, measure, order, province, kind. A choice with one answer is none. */
export function renderTools(scene: LeagueScene): TemplateResult {
  const { query, l10n, acts } = scene;
  return html`
    <form class="tools no-print" part="tools" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="ask">
        <label for="text">${l10n.term('search')}</label>
        <input
          id="text"
          part="input"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          aria-describedby="hint"
          .value=${live(query.text ?? '')}
          @input=${(event: Event) => acts.ask({ text: (event.target as HTMLInputElement).value })}
        />
        <p class="quiet" id="hint">${l10n.term('searchHint')}</p>
      </div>
      <div class="choices">${choices(scene).map((choice) => renderChoice(choice, scene))}</div>
      ${isNarrowed(query) ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}
    </form>
  `;
}

interface Choice {
  readonly name: 'table' | 'group' | 'province' | 'kind' | 'order';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly change: (value: string | undefined) => LeagueQuery;
}

function choices({ standings, facets, query, l10n }: LeagueScene): readonly Choice[] {
  const { document, table, group } = standings;
  const any = { value: '', text: l10n.term('any') };
  const counted = (value: string, name: string, count: number): { value: string; text: string } => ({ value, text: l10n.term('option', { name, count: formatNumber(count, { language: l10n.language }) }) });
  const { groups = [] } = table;
  const all: readonly Choice[] = [
    { name: 'table', label: l10n.term('table'), options: document.items.map(({ id, period, title }) => ({ value: id, text: title ?? formatPeriod(period, l10n.language) })), chosen: table.id, change: (value) => ({ table: value }) },
    { name: 'group', label: l10n.term('measure'), options: [{ value: '', text: l10n.term('measureTotal') }, ...groups.map(({ id, name }) => ({ value: id, text: name }))], chosen: group?.id ?? '', change: (value) => ({ group: value }) },
    {
      name: 'province',
      label: l10n.term('province'),
      options: [any, ...[...facets.provinces].map(([place, count]) => counted(String(place), document.provinces![place]!.name, count))],
      chosen: String(query.province ?? ''),
      change: (value) => ({ province: value === undefined ? undefined : Number(value) }),
    },
    { name: 'kind', label: l10n.term('kind'), options: [any, ...[...facets.kinds].map(([kind, count]) => counted(kind, l10n.term(kindTerm(kind)), count))], chosen: query.kind ?? '', change: (value) => ({ kind: value as UnitKind | undefined }) },
    {
      name: 'order',
      label: l10n.term('order'),
      options: standingOrders.filter((order) => order !== 'province' || facets.provinces.size > 1).map((order) => ({ value: order, text: l10n.term(orderTerms[order]) })),
      chosen: query.order ?? 'best',
      change: (value) => ({ order: value as StandingOrder }),
    },
  ];
  // "All" and one more is no choice, unless it is in use.
  const least = { table: 2, group: 2, province: 3, kind: 3, order: 2 } as const;
  return all.filter(({ name, options, chosen }) => options.length >= least[name] || (name !== 'table' && name !== 'order' && chosen !== ''));
}

function renderChoice({ name, label, options, chosen, change }: Choice, { acts }: LeagueScene): TemplateResult {
  const choose = (event: Event): void => acts.ask(change((event.target as HTMLSelectElement).value || undefined));
  return html`
    <label class="choice">
      <span>${label}</span>
      <select name=${name} @change=${choose}>
        ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>
  `;
}
