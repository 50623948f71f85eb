import { XaProcedure } from './procedure.element.js';

export * from './procedure.element.js';

XaProcedure.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-procedure': XaProcedure;
  }
}
