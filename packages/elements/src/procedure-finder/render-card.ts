import { procedureLinks, type Channel, type Procedure } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import type { ProcedureFollowDetail } from '../procedure/procedure.element.js';
import type { ChosenProcedure } from './finder-desk.js';
import { finderIcon } from './finder-icons.js';
import type { FinderScene } from './finder-scene.js';
import { renderContact, telephone } from './render-nothing.js';
import { levelTerms, lifeCycleMark, titleOf } from './render-row.js';

/** What the page says of itself to a card inside. */
export interface CardFrame {
  readonly asOf: string;
  readonly linkHosts: string | undefined;
  readonly linkPresets: string | undefined;
  /** The address that shows this procedure, where the address of the page follows the finder. */
  readonly shareHref: string | undefined;
  readonly channel: Channel;
  readonly reportHref: string | undefined;
  readonly helpHref: string | undefined;
  readonly helpText: string | undefined;
  readonly jsonLd: boolean;
  /** The commune's own file, as the page gives it. */
  readonly overlay: unknown;
  readonly overlaySrc: string | undefined;
  /** Whether the code of the card is there, on its way, or not to be had. */
  readonly card: 'ready' | 'loading' | 'failed';
}

/** The chosen procedure: its answer card, or, where only its listing is known, what the listing says and whom to ask. */
export function renderChosen({ procedure, status }: ChosenProcedure, frame: CardFrame, scene: FinderScene): TemplateResult {
  const { l10n, acts, state, desk } = scene;
  const isStart = state.query.trim() === '';
  const isFailed = desk.overlay.status === 'failed'; // the card then says so itself, and may try again
  return html`
    <section part="card" tabindex="-1" aria-label=${titleOf(procedure)}>
      <button type="button" class="back" part="back" @click=${acts.back}>${finderIcon('back')}<span>${l10n.term(isStart ? 'backToStart' : 'back')}</span></button>
      ${status === 'whole' && frame.card === 'ready'
        ? html`<xa-procedure
            heading-level=${scene.headingLevel}
            as-of=${frame.asOf}
            code=${procedure.code}
            link-hosts=${frame.linkHosts ?? nothing}
            link-presets=${frame.linkPresets ?? nothing}
            .procedure=${desk.documentOf(procedure)}
            channel=${frame.channel}
            report-href=${frame.reportHref ?? nothing}
            help-href=${frame.helpHref ?? nothing}
            help-text=${frame.helpText ?? nothing}
            ?json-ld=${frame.jsonLd}
            .overlay=${isFailed ? frame.overlay : desk.overlay.value}
            overlay-src=${isFailed && frame.overlaySrc ? frame.overlaySrc : nothing}
            .shareHref=${frame.shareHref}
            @xa-procedure-follow=${(event: CustomEvent<ProcedureFollowDetail>) => acts.follow(event.detail.code)}
            ><slot name="help" slot="help"></slot
          ></xa-procedure>`
        : renderListing(desk.withOverlay(procedure), renderStatus(status, frame, scene), scene)}
    </section>
  `;
}

function renderListing(procedure: Procedure, status: TemplateResult | string, scene: FinderScene): TemplateResult {
  const { l10n, links, headingLevel, desk } = scene;
  const { name, plainName, code, field, agency, onlineLevel, receivedAtCommune, local } = procedure;
  const isCommunes = receivedAtCommune === true || agency === undefined;
  const mark = lifeCycleMark(procedure, scene);
  const [portal] = procedureLinks(procedure, desk.searchPages);
  return html`
    <article class="listing" part="listing">
      ${heading(headingLevel, titleOf(procedure), 'listing-name')} ${mark && html`<p><span class="badge" part="expired">${mark}</span></p>`}
      <p class="note">${status}</p>
      <dl>
        ${plainName === undefined || plainName === name ? nothing : fact(l10n.term('officialName'), name)} ${fact(l10n.term('code'), code)}
        ${field === undefined ? nothing : fact(l10n.term('field'), field)} ${fact(l10n.term('agency'), agency ?? l10n.term('agencyUnknown'))}
        ${fact(l10n.term('level'), onlineLevel === undefined ? l10n.term('levelUnknown') : l10n.term(levelTerms[onlineLevel]))}
        ${fact(
          l10n.term('ask'),
          html`
            <p>${isCommunes ? l10n.term('askCommune') : agency}</p>
            ${isCommunes ? nothing : html`<p>${l10n.term('nothingAsk')}</p>`}
            ${[local?.address, local?.counter, local?.hours].map((line) => (line === undefined ? nothing : html`<p>${line}</p>`))}
            ${local?.phone === undefined ? html`<p>${renderContact(scene)}</p>` : html`<p>${links.render(local.phone, telephone(local.phone))}</p>`}
            <slot name="help"></slot>
          `,
        )}
      </dl>
      ${portal === undefined ? nothing : html`<p>${links.render(l10n.term('nothingSearch', { query: titleOf(procedure), portal: portal.label }), portal.url)}</p>`}
    </article>
  `;
}

/** A card whose code did not come is as good as details that did not come; but only the page can ask for code again. */
function renderStatus(status: ChosenProcedure['status'], { card }: CardFrame, { l10n, desk }: FinderScene): TemplateResult | string {
  if (status === 'listing') return l10n.term('listingOnly');
  if (status === 'loading' || (status === 'whole' && card !== 'failed')) return l10n.term('detailsLoading');
  const retry = status === 'failed' ? desk.retry : undefined;
  if (retry) return html`${l10n.term('detailsFailed')} <button type="button" part="retry" @click=${retry}>${l10n.term('retry')}</button>`;
  return html`${l10n.term('codeFailed')} <button type="button" part="reload" @click=${() => location.reload()}>${l10n.term('reload')}</button>`;
}

function fact(label: string, text: unknown): TemplateResult {
  return html`<div><dt class="quiet">${label}</dt><dd>${text}</dd></div>`;
}
