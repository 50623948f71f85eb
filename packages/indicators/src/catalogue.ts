/** The official definitions. A page loads this entry only for reports that do not carry their definitions. */
export { findIndicator, indicatorCatalogue } from './indicator/indicator-catalogue.js';
