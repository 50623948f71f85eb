/** What a column of an annex may hold. */
export type CriteriaField = 'order' | 'name' | 'points' | 'method' | 'numerator' | 'denominator' | 'threshold' | 'applies' | 'unit' | 'responsible' | 'note';

/**
 * The headers under which provinces write their annexes, for `readTable`. The first of each is that of the template;
 * names that an annex uses for something else as well are left to the column that needs them most.
 */
export const criteriaColumns: Readonly<Record<CriteriaField, readonly string[]>> = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã', 'Mã tiêu chí', 'No'],
  name: [
    'Chỉ số', 'Tiêu chí', 'Tên chỉ số', 'Tên tiêu chí', 'Nội dung', 'Nội dung tiêu chí', 'Chỉ tiêu', 'Chỉ số thành phần', 'Tiêu chí thành phần',
    'Chỉ số, chỉ số thành phần', 'Chỉ số/Chỉ số thành phần', 'Tiêu chí/Chỉ số', 'Tên tiêu chí, chỉ tiêu', 'Tiêu chí, chỉ tiêu', 'Nội dung đánh giá', 'Criterion',
  ],
  points: ['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn', 'Số điểm tối đa', 'Điểm', 'Số điểm', 'Tổng điểm', 'Điểm tối đa của tiêu chí', 'Maximum points', 'Max points'],
  method: [
    'Cách xác định', 'Cách tính điểm', 'Cách tính', 'Cách chấm', 'Cách chấm điểm', 'Phương pháp tính', 'Phương pháp xác định', 'Cách đánh giá', 'Hướng dẫn chấm điểm',
    'Hướng dẫn đánh giá', 'Cách xác định điểm', 'Công thức', 'Công thức tính', 'Mức đánh giá', 'Method',
  ],
  numerator: ['Tử số', 'Tử số (a)', 'a', 'Numerator'],
  denominator: ['Mẫu số', 'Mẫu số (b)', 'b', 'Denominator'],
  threshold: ['Ngưỡng', 'Mức đạt', 'Yêu cầu', 'Mức yêu cầu', 'Mục tiêu', 'Chỉ tiêu giao', 'Ngưỡng đạt', 'Mức đạt chuẩn', 'Threshold'],
  applies: ['Áp dụng cho', 'Phạm vi áp dụng', 'Đối tượng áp dụng', 'Nhóm xã', 'Khu vực', 'Applies to'],
  unit: ['Đơn vị tính', 'ĐVT', 'Unit'],
  responsible: ['Cấp thực hiện', 'Thuộc thẩm quyền', 'Responsible level'],
  note: ['Ghi chú', 'Note'],
};

/** The columns of the template, in its order. */
export const templateFields = ['order', 'name', 'points', 'method', 'numerator', 'denominator', 'threshold', 'applies'] as const satisfies readonly CriteriaField[];
