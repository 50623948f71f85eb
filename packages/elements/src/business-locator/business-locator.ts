import { XaBusinessLocator } from './business-locator.element.js';

export * from './business-locator.element.js';

XaBusinessLocator.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-business-locator': XaBusinessLocator;
  }
}
