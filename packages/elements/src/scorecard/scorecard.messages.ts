import type { Messages } from '@xaso/core';
import { dataMessages } from '../internal/data-messages.js';
import { figureDetailMessages } from '../internal/figures/figure-detail-messages.js';
import { loadEnglishFigures } from '../internal/figures/figure-language.js';
import type { MessageCatalogue } from '../internal/localize-controller.js';

const vietnamese = {
  ...dataMessages,
  ...figureDetailMessages,
  untitled: 'Bảng chỉ số',
  asOf: 'Đơn vị công bố xác nhận tệp số liệu ngày {date}',
  asOfUnknown: 'Không ghi ngày chốt số liệu',
  responsibleFor: 'Chịu trách nhiệm nội dung: {name}',
  place: 'Địa bàn: {name}',
  periodOfAll: 'Kỳ số liệu: {period}',
  placeOfMost: 'Địa bàn: {name}; dòng nào khác thì ghi riêng',
  printedOn: 'In ngày {date}',
  indicatorCount: '{count} chỉ số',
  downloadCsv: 'Tải bảng (CSV)',
  print: 'In bảng này',
  exportFailed: 'Chưa tạo được tệp. Xin kiểm tra kết nối rồi thử lại.',
  shown: 'Đã hiển thị {count} chỉ số.',
  columnIndicator: 'Chỉ số',
  columnValue: 'Giá trị',
  columnComparison: 'Chỉ tiêu, so sánh',
  columnOrigin: 'Kỳ, nguồn',
  checkAgain: 'Kiểm tra lại',
  responsible: 'Phụ trách: {name}',
  sourceNumber: 'Nguồn {number}',
  sources: 'Nguồn số liệu',
  licence: 'Giấy phép sử dụng: {name}',
  period: 'Kỳ',
  source: 'Nguồn',
} as const satisfies Messages;

/** The words of `xa-scorecard`, by key. */
export type ScorecardMessages = typeof vietnamese;

/** The words of `xa-scorecard`. */
export const scorecardMessages: MessageCatalogue<ScorecardMessages> = {
  vi: vietnamese,
  en: async () => (await Promise.all([import('./scorecard.messages.en.js'), loadEnglishFigures()]))[0].scorecardMessagesEn,
};
