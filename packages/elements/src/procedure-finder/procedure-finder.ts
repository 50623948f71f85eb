import { XaProcedureFinder } from './procedure-finder.element.js';

export * from './procedure-finder.element.js';

XaProcedureFinder.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-procedure-finder': XaProcedureFinder;
  }
}
