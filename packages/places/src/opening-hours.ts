/** Whether a place is open, in figures and words. A page may load this entry after its list stands. */
export { hoursMessages, type HoursMessages } from './messages/hours-messages.js';
export { momentIn, type CivilMoment } from './opening-hours/civil-moment.js';
export { hoursOn, type DayHours, type HoursReason } from './opening-hours/day-hours.js';
export { isOpenAt, openState, type OpenState } from './opening-hours/open-state.js';
export { openStateText, type HoursWording } from './opening-hours/open-state-text.js';
