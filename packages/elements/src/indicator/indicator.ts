import { XaIndicator } from './indicator.element.js';

export * from './indicator.element.js';

XaIndicator.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-indicator': XaIndicator;
  }
}
