import type { Messages } from '@xaso/core';
import type { MessageCatalogue } from '../../../internal/localize-controller.js';

const vietnamese = {
  staffTitle: 'Dành cho cán bộ',
  staffNote: 'Phần này hiện vì trang và tệp số liệu đều ghi là dành cho cán bộ.',
  staffGoal: 'Mục tiêu',
  goalBand: 'Xếp loại {name}',
  goalTitle: '{name}',
  goalNotRevoked: 'Không bị “{name}”',
  goalNone: 'Không còn xếp loại hay danh hiệu nào cao hơn để lập kế hoạch.',
  planWaiting: 'Chưa nằm trong kế hoạch',
  gaps: 'Còn thiếu ở từng tiêu chí',
  gapCriterion: 'Tiêu chí',
  gapLack: 'Còn thiếu',
  gapMover: 'Ai làm',
  gapsNone: 'Không tiêu chí nào còn thiếu.',
  gapsMet: '{count} tiêu chí đã ở mức cao nhất.',
  gapsNotJudged: '{count} tiêu chí không chấm hoặc không áp dụng.',
  staffNothingJudged: 'Chưa có bộ tiêu chí hoặc số liệu để biết còn thiếu gì.',
  fileFindings: 'Chỗ cần xem lại trong tệp số liệu',
  fileFindingsNone: 'Không có chỗ nào cần xem lại.',
  fileFindingsMore: 'Và {count} chỗ nữa.',
  findingError: 'Lỗi: {text}',
  findingWarning: 'Cần xem lại: {text}',
  findingNote: 'Lưu ý: {text}',
} as const satisfies Messages;

/** The words of what only staff see, by key. */
export type StaffMessages = typeof vietnamese;

/** The words of what only staff see. */
export const staffMessages: MessageCatalogue<StaffMessages> = {
  vi: vietnamese,
  en: async () => (await import('./staff.messages.en.js')).staffMessagesEn,
};
