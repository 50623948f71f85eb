import type { HeaderSpec } from '@xaso/readers';

/** What a column of a table of figures may hold. */
export type IndicatorField =
  | 'order'
  | 'code'
  | 'indicator'
  | 'criterion'
  | 'pillar'
  | 'value'
  | 'qualifier'
  | 'base'
  | 'numerator'
  | 'denominator'
  | 'selfFiled'
  | 'assisted'
  | 'unit'
  | 'entity'
  | 'period'
  | 'place'
  | 'status'
  | 'target'
  | 'targetLabel'
  | 'benchmark'
  | 'benchmarkLabel'
  | 'responsible'
  | 'confirmedBy'
  | 'confirmedOn'
  | 'source'
  | 'evidence'
  | 'note';

/**
 * The headers under which people keep their figures, for `readTable`. The English ones are those of `toFigureTable`.
 * Two words are told apart by the rest of the table: "Chỉ tiêu" is the name of the indicator unless another column is,
 * and then it is the target; "Đơn vị" is the place, unless its cells are units of measure.
 */
export const indicatorColumns: HeaderSpec<IndicatorField> = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  code: ['Mã', 'Mã số', 'Mã chỉ số', 'Mã chỉ tiêu', 'Ký hiệu', 'Code'],
  indicator: ['Chỉ số', 'Tên chỉ số', 'Tên chỉ tiêu', 'Tiêu chí', 'Tên tiêu chí', 'Nội dung', 'Nội dung chỉ tiêu', 'Indicator'],
  criterion: ['Chỉ tiêu'],
  pillar: ['Nhóm', 'Nhóm chỉ số', 'Trụ cột', 'Lĩnh vực', 'Pillar'],
  value: ['Giá trị', 'Kết quả', 'Kết quả thực hiện', 'Kết quả đạt được', 'Thực hiện', 'Số liệu', 'Tỷ lệ', 'Tỷ lệ %', 'Value', 'Result'],
  qualifier: ['Từ chỉ mức độ', 'Qualifier'],
  base: ['Tử số/mẫu số', 'Tử/mẫu', 'Base'],
  numerator: ['Tử số', 'Numerator'],
  denominator: ['Mẫu số', 'Denominator'],
  selfFiled: ['Tự nộp', 'Người dân tự nộp', 'Hồ sơ tự nộp', 'Self-filed'],
  assisted: ['Nộp hộ', 'Nộp thay', 'Hồ sơ nộp hộ', 'Hồ sơ nộp thay', 'Cán bộ nộp hộ', 'Assisted'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Unit'],
  entity: ['Đơn vị'],
  period: ['Kỳ', 'Kỳ báo cáo', 'Kỳ số liệu', 'Kỳ đánh giá', 'Thời kỳ', 'Thời điểm', 'Period'],
  place: ['Địa bàn', 'Địa phương', 'Xã', 'Phường', 'Xã/phường', 'Xã, phường', 'Tên đơn vị', 'Tên xã', 'Đơn vị báo cáo', 'Place'],
  status: ['Trạng thái', 'Tình trạng', 'Tình trạng số liệu', 'Status'],
  target: ['Chỉ tiêu giao', 'Chỉ tiêu được giao', 'Chỉ tiêu năm', 'Chỉ tiêu kế hoạch', 'Mục tiêu', 'Kế hoạch', 'Kế hoạch năm', 'Kế hoạch giao', 'Target'],
  targetLabel: ['Căn cứ chỉ tiêu', 'Căn cứ giao chỉ tiêu', 'Target set by'],
  benchmark: ['Mức so sánh', 'Bình quân', 'Bình quân chung', 'Bình quân tỉnh', 'Bình quân toàn tỉnh', 'Bình quân cả tỉnh', 'Bình quân của tỉnh', 'Bình quân huyện', 'Bình quân cả nước', 'Mặt bằng chung', 'Benchmark'],
  benchmarkLabel: ['Căn cứ so sánh', 'Benchmark of'],
  responsible: ['Cơ quan chịu trách nhiệm', 'Đơn vị chịu trách nhiệm', 'Cơ quan phụ trách', 'Đơn vị phụ trách', 'Bộ phận phụ trách', 'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Responsible office'],
  confirmedBy: ['Người xác nhận', 'Người duyệt', 'Confirmed by'],
  confirmedOn: ['Ngày xác nhận', 'Ngày duyệt', 'Confirmed on'],
  source: ['Nguồn', 'Nguồn số liệu', 'Nguồn dữ liệu', 'Source'],
  evidence: ['Minh chứng', 'Tài liệu minh chứng', 'Tài liệu kiểm chứng', 'Evidence'],
  note: ['Ghi chú', 'Note'],
};
