import { XaOcopCard } from './ocop-card.element.js';

export * from './ocop-card.element.js';

XaOcopCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-ocop-card': XaOcopCard;
  }
}
