import type { HoursMessages } from './hours-messages.js';

/** Words that say whether a place is open, in English. */
export const hoursMessagesEn: HoursMessages = {
  openAlways: 'Open day and night',
  openUntil: 'Open until {time}',
  openUntilTomorrow: 'Open until {time} tomorrow',
  openLong: 'Open',
  closedUntilToday: 'Closed, opens at {time}',
  closedUntilTomorrow: 'Closed, opens at {time} tomorrow',
  closedUntilDay: 'Closed, opens at {time} on {date}',
  closedNow: 'Closed',
  closedHoliday: 'Closed for the holiday: {holiday}',
  hoursUnknown: 'Opening hours not known',
  hoursUnknownHoliday: 'Today is a holiday ({holiday}); please call first',
  hoursUnknownCalendar: 'The holidays of these days are not set yet; please call first',
};
