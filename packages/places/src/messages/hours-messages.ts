import type { TranslationOf } from '@xaso/core';

/** Words that say whether a place is open, in Vietnamese. */
export const hoursMessages = {
  openAlways: 'Mở cả ngày đêm',
  openUntil: 'Đang mở, đến {time}',
  openUntilTomorrow: 'Đang mở, đến {time} hôm sau',
  openLong: 'Đang mở',
  closedUntilToday: 'Đang đóng, mở lúc {time}',
  closedUntilTomorrow: 'Đang đóng, mở lúc {time} ngày mai',
  closedUntilDay: 'Đang đóng, mở lúc {time} ngày {date}',
  closedNow: 'Đang đóng',
  closedHoliday: 'Nghỉ lễ: {holiday}',
  hoursUnknown: 'Chưa rõ giờ mở cửa',
  hoursUnknownHoliday: 'Hôm nay là {holiday}; hãy gọi trước khi đến',
  hoursUnknownCalendar: 'Chưa có lịch nghỉ những ngày này; hãy gọi trước khi đến',
} as const;

/** Words that say whether a place is open, in some language. */
export type HoursMessages = TranslationOf<typeof hoursMessages>;
