import type { Message, TranslationOf } from '@xaso/core';

/** The words of roll-ups over units, in Vietnamese. */
export const childrenMessages = {
  shareMeeting: '{met}/{of} đơn vị đạt ({share})',
  shareMeetingOpen: 'đến nay {met}/{of} đơn vị đạt, {open} đơn vị chưa rõ; tỷ lệ cuối cùng từ {low} đến {high}',
  minimum: 'thấp nhất: {value} điểm',
  mean: 'bình quân cộng: {value} điểm',
  populationWeighted: 'bình quân theo dân số: {value} điểm',
  partial: 'mới có {covered}/{expected} đơn vị ({value} điểm của riêng các đơn vị này), chưa phải của cả địa bàn',
  partialNone: 'chưa đơn vị nào có kết quả ({expected} đơn vị)',
  range: 'khi đủ số liệu sẽ từ {low} đến {high} điểm',
  stateOpen: '{unit}: số liệu chưa đủ để chấm xong',
  stateMissing: '{unit}: chưa có kết quả',
  stateNotApplicable: '{unit}: không áp dụng',
  statePopulationMissing: '{unit}: chưa có dân số',
  stateOtherSet: '{unit}: chấm theo bộ tiêu chí hoặc phiên bản khác',
  stateOtherPeriod: '{unit}: kết quả của kỳ khác',
  orderFlip: 'Thứ tự đảo ngược: tính gộp thì {leader} ({leaderShare}) hơn {follower} ({followerShare}), nhưng ở từng phần thì {follower} không phần nào kém hơn. Không nên xếp hạng hai đơn vị này theo số gộp.',
} as const satisfies Readonly<Record<string, Message>>;

/** A key of `childrenMessages`. */
export type ChildrenMessageKey = keyof typeof childrenMessages;

/** The words of roll-ups over units in any language. */
export type ChildrenMessages = TranslationOf<typeof childrenMessages>;
