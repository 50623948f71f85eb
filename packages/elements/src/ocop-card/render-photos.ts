import { safeImage, type LinkPolicy } from '@xaso/core';
import type { OcopProduct, Photo } from '@xaso/ocop';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import type { CardScene } from './card-scene.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import { ocopIcon } from './ocop-icons.js';

/** A photo that the page may fetch. */
interface ShownPhoto extends Photo {
  readonly href: string;
}

/** The photos that the page allows, in their order. */
export function shownPhotos({ photos = [] }: OcopProduct, policy: LinkPolicy): readonly ShownPhoto[] {
  return photos.flatMap((photo) => {
    const judged = safeImage(photo.src, policy);
    return judged.allowed ? [{ ...photo, href: judged.href }] : [];
  });
}

/** What the box of a photo needs to know, on a card as in a list. */
export interface PhotoScene {
  readonly product: OcopProduct;
  readonly l10n: Localizer<OcopCardMessages>;
}

/** One photo in a box of a fixed shape, so that nothing on the page moves when it comes; or, in the same box, that there is none. */
export function renderPhoto(photo: ShownPhoto | undefined, { product, l10n }: PhotoScene): TemplateResult {
  if (photo === undefined) return html`<div class="box empty" part="photo empty">${renderEmpty(l10n.term((product.photos?.length ?? 0) === 0 ? 'photoMissing' : 'photoBroken'))}</div>`;
  const { href, alt = l10n.term('photoOf', { name: product.name }), width, height } = photo;
  return html`<div class="box" part="photo"><img src=${href} alt=${alt} lang="vi" width=${width ?? nothing} height=${height ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${mark} @load=${mark} /><div class="failed"><span>${l10n.term('photoBroken')}</span></div></div>`;
}

function renderEmpty(words: string): TemplateResult {
  return html`${ocopIcon('product')}<span>${words}</span>`;
}

/** What has become of a picture is written on its box alone: in a long list with a dead server nothing else is drawn anew. */
function mark({ type, currentTarget }: Event): void {
  const picture = currentTarget as HTMLElement;
  const isBroken = type === 'error';
  picture.parentElement?.toggleAttribute('data-broken', isBroken);
  const failed = picture.nextElementSibling as HTMLElement | null;
  // Most pictures come: a long list has no use for thousands of drawings that nobody sees.
  if (isBroken && failed) render(ocopIcon('product'), failed, { renderBefore: failed.firstElementChild });
}

/** The photos of a card: several are turned over with two buttons or the arrow keys. */
export function renderPhotos({ view: { product }, l10n, policy, desk }: CardScene): TemplateResult {
  const photos = shownPhotos(product, policy);
  const index = Math.min(desk.photo, Math.max(photos.length - 1, 0));
  const photo = photos[index];
  const scene: PhotoScene = { product, l10n };
  const credit = photo?.credit === undefined ? nothing : html`<p class="credit quiet" part="credit">${l10n.term('credit', { credit: photo.credit })}</p>`;
  if (photos.length < 2) return html`<div class="media" part="media">${renderPhoto(photo, scene)} ${credit}</div>`;
  const turn = (by: number): void => desk.turnTo((index + by + photos.length) % photos.length);
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(by);
  };
  return html`
    <div class="media" part="media gallery" role="group" aria-label=${l10n.term('gallery', { name: product.name })} @keydown=${press}>
      ${renderPhoto(photo, scene)}
      <div class="turn no-print">
        <button type="button" part="previous" aria-label=${l10n.term('previous')} @click=${() => turn(-1)}>${ocopIcon('previous')}</button>
        <span part="photo-number" role="status">${l10n.term('photoNumber', { number: index + 1, total: photos.length })}</span>
        <button type="button" part="next" aria-label=${l10n.term('next')} @click=${() => turn(1)}>${ocopIcon('next')}</button>
      </div>
      ${credit}
    </div>
  `;
}
