/** The shipped catalogue. A page loads this entry only when it shows procedures that it was not given itself. */
export { loadProcedureCatalogue, loadProcedureDetails, procedureHeads } from './catalogue/shipped-catalogue.js';
