import { XaQr } from './qr.element.js';

export * from './qr.element.js';

XaQr.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-qr': XaQr;
  }
}
