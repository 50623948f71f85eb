/** Places as static text: tables, lists, single places. A page loads this entry only to print, copy or send. */
export { hoursLines } from './plain/hours-lines.js';
export { addressText, paymentText, placeRowIds, placeRows, type PlaceFactRow, type PlaceRowId } from './plain/place-rows.js';
export type { PlainWording } from './plain/plain-wording.js';
export { placeListItem, placeToPlain, toPlaceList, toPlaceTable, toPlain, type PlacePlainOptions } from './plain/to-plain.js';
export { plainMessages, type PlainMessages } from './messages/plain-messages.js';
