import type { Message, TranslationOf } from '@xaso/core';

/** The words of a change of points, in Vietnamese. */
export const differenceMessages = {
  changeUp: '+{points} điểm: {parts}',
  changeDown: '−{points} điểm: {parts}',
  changeNone: 'Không đổi điểm',
  changeNoneWith: 'Không đổi điểm, nhưng bên trong có thay đổi: {parts}',
  up: '{points} {cause}',
  signedUp: '+{points} {cause}',
  signedDown: '−{points} {cause}',
  causeData: 'do số liệu',
  causeClassification: 'do phân loại đơn vị hoặc mốc thời gian',
  causeVersion: 'do đổi bộ tiêu chí',
  causeRounding: 'do làm tròn',
  coverageUp: 'Trong phần do số liệu có +{points} điểm vì nay mới có số liệu, chưa hẳn là kết quả tốt lên',
  coverageDown: 'Trong phần do số liệu có −{points} điểm vì nay không còn số liệu, chưa hẳn là kết quả kém đi',
  added: 'tiêu chí mới',
  removed: 'tiêu chí đã bỏ',
  titleTurn: '{name}: từ “{from}” thành “{to}” {cause}',
  decisionTurn: 'Kết luận: từ “{from}” thành “{to}” {cause}',
  decisionAchieved: 'đạt',
  decisionNotAchieved: 'chưa đạt',
  decisionUndecided: 'chưa đủ căn cứ kết luận',
  decisionNotApplicable: 'không áp dụng',
  decisionNone: 'không có kết luận',
  bandTurn: 'Xếp loại: từ “{from}” thành “{to}” {cause}',
  bandNone: 'chưa xếp loại',
} as const satisfies Readonly<Record<string, Message>>;

/** A key of `differenceMessages`. */
export type DifferenceMessageKey = keyof typeof differenceMessages;

/** The words of a change of points in any language. */
export type DifferenceMessages = TranslationOf<typeof differenceMessages>;
