import { XaScorecard } from './scorecard.element.js';

export * from './scorecard.element.js';

XaScorecard.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-scorecard': XaScorecard;
  }
}
