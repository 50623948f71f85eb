/** Plus Codes to points and back. A page loads this entry only when somebody asks for one. */
export { decodePlusCode, encodePlusCode, expandPlusCode, plusCodeKind, type PlusCodeArea } from './address/plus-code.js';
