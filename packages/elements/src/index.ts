/** Everything at once: registers every element of the kit. To load one element only, import its own entry. */
export * from './business-locator/business-locator.js';
export * from './indicator/indicator.js';
export * from './league/league.js';
export * from './ocop-card/ocop-card.js';
export * from './ocop-catalogue/ocop-catalogue.js';
export * from './place-list/place-list.js';
export * from './procedure-finder/procedure-finder.js';
export * from './procedure/procedure.js';
export * from './qr/qr.js';
export * from './scorecard/scorecard.js';
export type { DataStatus, DataStatusDetail } from './internal/xa-element.js';
