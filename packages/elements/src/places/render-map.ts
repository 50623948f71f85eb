import type { MapStatus } from '@xaso/maps';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapScene, PlacesScene } from './places-scene.js';
import type { PlacesMessages } from './places-element.messages.js';

const problemTerms = { 'no-key': 'mapNoKey', 'auth-failed': 'mapAuthFailed', blocked: 'mapBlocked', offline: 'mapOffline', timeout: 'mapTimeout' } as const;
const readyTerms = { sketch: 'mapReadySketch', google: 'mapReadyGoogle', embed: 'mapReadyEmbed', own: 'mapReadyOwn' } as const satisfies Record<MapScene['choice'], keyof PlacesMessages>;

/** The frame of the map and, below it, what is to be said in the state that it is in. */
export function renderMap(map: MapScene, scene: PlacesScene): TemplateResult {
  const { status, choice, acts, boundaryNotice } = map;
  const isDrawn = status === 'loading' || status === 'ready';
  const paper = choice === 'sketch' ? '' : 'no-print';
  return html`
    <section class="map ${isDrawn ? 'drawn' : 'asking'} ${paper}" part="map" aria-label=${scene.l10n.term('map')} data-status=${status}>
      <div class="frame" part="map-frame" ?hidden=${!isDrawn} @xa-map-select=${acts.picked} @xa-map-fail=${acts.failed}></div>
      <div class="say no-print" part="map-status">
        <p role="status">${mapText(map, scene)}</p>
        ${renderButtons(map, scene)}
      </div>
      ${boundaryNotice}
    </section>
  `;
}

/** What a reader is told of the map: where it comes from, that it is on its way, or why it is not there. */
export function mapText({ choice, status, withoutPoint }: MapScene, { l10n }: Pick<PlacesScene, 'l10n'>): string {
  switch (status) {
    case 'idle':
      return l10n.term('mapIdle');
    case 'consent':
      return l10n.term(choice === 'own' ? 'mapConsentOwn' : 'mapConsent');
    case 'loading':
      return l10n.term('mapLoading');
    case 'ready':
      return [l10n.term(readyTerms[choice]), ...(withoutPoint > 0 && choice !== 'embed' ? [l10n.term('mapWithoutPoint', { count: withoutPoint })] : [])].join(' ');
    default:
      return l10n.term(problemTerms[status]);
  }
}

function renderButtons({ choice, status, offersSketch, acts }: MapScene, { l10n }: PlacesScene): TemplateResult {
  const button = (part: string, act: () => void, term: 'mapOpen' | 'mapAgree' | 'mapAgreeOwn' | 'mapRetry' | 'mapSketch' | 'mapWithdraw', isFirst = false): TemplateResult =>
    html`<button type="button" class=${isFirst ? 'first' : nothing} part=${part} @click=${act}>${l10n.term(term)}</button>`;
  return html`
    <div class="takes">
      ${status === 'idle' ? button('map-open', acts.open, 'mapOpen', true) : nothing}
      ${status === 'consent' ? button('map-agree', acts.agree, choice === 'own' ? 'mapAgreeOwn' : 'mapAgree', true) : nothing}
      ${canRetry(status) ? button('map-retry', acts.retry, 'mapRetry', true) : nothing}
      ${offersSketch && status !== 'loading' && status !== 'ready' ? button('map-sketch', acts.sketch, 'mapSketch') : nothing}
      ${status === 'ready' && choice !== 'sketch' ? button('map-withdraw', acts.withdraw, 'mapWithdraw') : nothing}
    </div>
  `;
}

/** A key that is missing or refused is the same at the next try: Google's code keeps its answer until the page is loaded again. */
function canRetry(status: MapStatus): boolean {
  return status === 'offline' || status === 'timeout' || status === 'blocked';
}
