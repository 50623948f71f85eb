import { XaOcopCatalogue } from './ocop-catalogue.element.js';

export * from './ocop-catalogue.element.js';

XaOcopCatalogue.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-ocop-catalogue': XaOcopCatalogue;
  }
}
