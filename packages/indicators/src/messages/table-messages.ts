import type { TranslationOf } from '@xaso/core';

/** Headers and captions of the tables that are written out of a scorecard, in Vietnamese. */
export const tableMessages = {
  columnIndicator: 'Chỉ số',
  columnPlace: 'Địa bàn',
  columnValue: 'Giá trị',
  columnUnit: 'Đơn vị tính',
  columnBase: 'Tử số/mẫu số',
  columnPeriod: 'Kỳ',
  columnComparison: 'Chỉ tiêu, mức so sánh',
  columnSource: 'Nguồn',
  columnResponsible: 'Cơ quan chịu trách nhiệm',
  columnNote: 'Ghi chú',
  columnPillar: 'Nhóm',
  columnStatus: 'Trạng thái',
  columnQualifier: 'Từ chỉ mức độ',
  columnTarget: 'Chỉ tiêu giao',
  columnTargetLabel: 'Căn cứ chỉ tiêu',
  columnBenchmark: 'Mức so sánh',
  columnBenchmarkLabel: 'Căn cứ so sánh',
  columnConfirmedBy: 'Người xác nhận',
  columnConfirmedOn: 'Ngày xác nhận',
  columnNumerator: 'Tử số',
  columnDenominator: 'Mẫu số',
  columnSelfFiled: 'Tự nộp',
  columnAssisted: 'Nộp hộ',
  caption: '{pillar}. Địa bàn: {place}. Kỳ: {period}. Nguồn: {source}. Công bố: {publisher}, ngày {asOf}.',
  publication: 'Đơn vị công bố: {publisher}. Tệp số liệu xác nhận ngày {asOf}.',
  seeRows: 'ghi ở từng dòng',
} as const;

/** The words of written tables in any language. */
export type TableMessages = TranslationOf<typeof tableMessages>;
