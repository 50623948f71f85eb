import { XaLeague } from './league.element.js';

export * from './league.element.js';

XaLeague.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-league': XaLeague;
  }
}
