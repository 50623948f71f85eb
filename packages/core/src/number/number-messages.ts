import type { Language, TranslationOf } from '../message/message.js';

/** The words around numbers in Vietnamese. They stand beside the formatters, since a number must be shown at once, in either language. */
export const numberMessagesVi = {
  lessThan: 'dưới {value}',
  dong: '{value} đồng',
  thousandDong: '{value} nghìn đồng',
  millionDong: '{value} triệu đồng',
  billionDong: '{value} tỷ đồng',
  gt: 'hơn {value}',
  lt: 'dưới {value}',
  gte: 'ít nhất {value}',
  lte: 'không quá {value}',
  top: 'tốp {value}',
  approx: 'khoảng {value}',
  approxLt: 'gần {value}',
  estimate: 'ước {value}',
} as const;

/** The words around numbers in English. */
export const numberMessagesEn = {
  lessThan: 'less than {value}',
  dong: '{value} VND',
  thousandDong: '{value} thousand VND',
  millionDong: '{value} million VND',
  billionDong: '{value} billion VND',
  gt: 'more than {value}',
  lt: 'less than {value}',
  gte: 'at least {value}',
  lte: 'at most {value}',
  top: 'top {value}',
  approx: 'about {value}',
  approxLt: 'nearly {value}',
  estimate: 'an estimated {value}',
} as const satisfies TranslationOf<typeof numberMessagesVi>;

/** The words of one language. */
export function numberMessages(language: Language): TranslationOf<typeof numberMessagesVi> {
  return language === 'vi' ? numberMessagesVi : numberMessagesEn;
}
