import type { TemplateRow } from './template-rows.js';

/** A row of the explanation: what can be written, and what is made of it. */
export interface TemplateHint {
  readonly column: string;
  readonly write: string;
  readonly meaning: string;
}

/** The rows with which the blank template shows how it is filled in; all of them are made up. */
export const templateExamples: readonly TemplateRow[] = [
  ['I', 'Chính quyền số (ví dụ, hãy thay bằng phụ lục của tỉnh)', 25, null, null, null, null, null],
  ['1', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến', 10, 'a/b × điểm tối đa', 'Số hồ sơ nộp trực tuyến', 'Tổng số hồ sơ tiếp nhận', null, null],
  ['2', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 10, 'Từ 98% trở lên: 10 điểm; từ 95% đến dưới 98%: 6 điểm; dưới 95%: 0 điểm', 'Số hồ sơ giải quyết đúng hạn', 'Tổng số hồ sơ đã giải quyết', null, null],
  ['3', 'Người chủ trì họp Ban Chỉ đạo chuyển đổi số', 5, 'Bí thư/Chủ tịch = tối đa; Phó = 1/2; không họp = 0', null, null, null, null],
  ['II', 'Xã hội số', 15, null, null, null, null, null],
  ['1', 'Tỷ lệ hộ thanh toán không dùng tiền mặt', 10, 'Đạt/không đạt', 'Số hộ thanh toán không dùng tiền mặt', 'Tổng số hộ', '≥ 60%', null],
  ['2', 'Mô hình chuyển đổi số hoạt động hiệu quả', 5, 'Mỗi mô hình 1 điểm, tối đa 5 điểm', 'Số mô hình', null, null, null],
];

/** What the explaining sheet says, a line a row. */
export const templateHints: readonly TemplateHint[] = [
  { column: 'STT', write: 'I, II; 1, 2; 1.1; A, B', meaning: 'Dòng có dòng con bên dưới là nhóm. Số thứ tự được phép bắt đầu lại trong từng nhóm.' },
  { column: 'Chỉ số', write: 'Tên như trong phụ lục', meaning: 'Một tiêu chí nhiều dòng: gộp ô, hoặc để trống STT và Chỉ số ở các dòng sau.' },
  { column: 'Điểm tối đa', write: '10 · Đạt · 0', meaning: 'Đạt: chỉ xét đạt hay không đạt. 0: chỉ theo dõi, không chấm.' },
  { column: 'Cách xác định', write: 'a/b × điểm tối đa · Tỷ lệ', meaning: 'Theo tỷ lệ: Tử số chia Mẫu số nhân điểm tối đa.' },
  { column: 'Cách xác định', write: 'Tỷ lệ/80% × điểm tối đa', meaning: 'Đạt 80% là trọn điểm, dưới mức đó tính theo tỷ lệ so với 80%. Ghi “Tỷ lệ/ngưỡng × điểm tối đa” nếu mức nằm ở cột Ngưỡng.' },
  { column: 'Cách xác định', write: 'a/b × điểm tối đa; từ 80% trở lên: điểm tối đa', meaning: 'Theo tỷ lệ, riêng từ 80% thì trọn điểm.' },
  { column: 'Cách xác định', write: 'Từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 8 điểm; dưới 80%: 0 điểm', meaning: 'Theo bậc. Các bậc phải liền nhau, không hở và không trùng.' },
  { column: 'Cách xác định', write: '4 cuộc = 20; 3 = 15; 2 = 10; 1 = 5; còn lại = 0', meaning: 'Theo số lần. Ghi tên thứ được đếm ở cột Tử số, để trống Mẫu số.' },
  { column: 'Cách xác định', write: 'Đạt từ 80% trở lên: điểm tối đa; còn lại: 0 điểm · ≥ 60% · dưới 5%', meaning: 'Đạt ngưỡng thì trọn điểm, không thì 0.' },
  { column: 'Cách xác định', write: 'Mỗi mô hình 1 điểm, tối đa 5 điểm', meaning: 'Theo số lượng, có mức trần.' },
  { column: 'Cách xác định', write: 'Bí thư/Chủ tịch = tối đa; Phó = 1/2; không = 0', meaning: 'Theo tình trạng.' },
  { column: 'Cách xác định', write: 'Có kế hoạch: 5 điểm; có báo cáo: 5 điểm', meaning: 'Cộng các phần; tổng các phần phải bằng điểm tối đa.' },
  { column: 'Cách xác định', write: 'Có/không', meaning: 'Có thì trọn điểm, không thì 0.' },
  { column: 'Cách xác định', write: '≥ 90 thuê bao/100 dân', meaning: 'Tính trên số dân; cần cả Tử số và Mẫu số.' },
  { column: 'Cách xác định', write: 'Chấm thủ công', meaning: 'Người chấm tự cho điểm. Dòng nào máy không hiểu chắc chắn cũng thành như vậy và được nêu tên, không bị đoán.' },
  { column: 'Tử số, Mẫu số', write: 'Số hộ có …; Tổng số hộ', meaning: 'Tên hai con số cần đếm. Cùng một tên thì là cùng một con số.' },
  { column: 'Ngưỡng', write: '≥ 60% · 60 · dưới 5%', meaning: 'Chỉ ghi số thì hiểu là đạt từ số đó trở lên.' },
  { column: 'Ngưỡng, Áp dụng cho', write: 'nhóm 1: ≥ 80%; nhóm 2: ≥ 70%; phường: không áp dụng', meaning: 'Ngưỡng riêng từng nhóm xã. Cũng có thể tách mỗi nhóm một dòng và ghi nhóm ở cột Áp dụng cho: nhóm 1; nhóm 2, 3; phường; các xã còn lại.' },
];
