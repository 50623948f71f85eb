import type { HeaderSpec } from '@xaso/readers';

/** What a column of a commune's file may hold. */
export type OverlayField =
  | 'order'
  | 'code'
  | 'name'
  | 'fee'
  | 'feeInPerson'
  | 'feeOnline'
  | 'feePostal'
  | 'from'
  | 'to'
  | 'decision'
  | 'counter'
  | 'hours'
  | 'phone'
  | 'address'
  | 'note'
  | 'confirmedBy'
  | 'confirmedOn';

/** The headers under which communes keep fees, counters and phones, for `readTable`. */
export const overlayColumns: HeaderSpec<OverlayField> = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  code: ['Mã thủ tục', 'Mã TTHC', 'Mã số TTHC', 'Mã số', 'Mã', 'Code'],
  name: ['Tên thủ tục', 'Tên thủ tục hành chính', 'Tên TTHC', 'Thủ tục', 'Tên', 'Name'],
  feeInPerson: ['Lệ phí trực tiếp', 'Lệ phí nộp trực tiếp', 'Phí trực tiếp', 'Mức thu trực tiếp', 'Fee in person'],
  feeOnline: ['Lệ phí trực tuyến', 'Lệ phí nộp trực tuyến', 'Phí trực tuyến', 'Mức thu trực tuyến', 'Fee online'],
  feePostal: ['Lệ phí bưu chính', 'Lệ phí qua bưu chính', 'Phí bưu chính', 'Fee by post'],
  fee: ['Lệ phí', 'Phí', 'Phí, lệ phí', 'Phí/lệ phí', 'Mức thu', 'Mức lệ phí', 'Mức phí', 'Fee'],
  from: ['Áp dụng từ', 'Áp dụng từ ngày', 'Từ ngày', 'Hiệu lực từ', 'Ngày áp dụng', 'Valid from'],
  to: ['Áp dụng đến', 'Áp dụng đến ngày', 'Đến ngày', 'Hết hiệu lực', 'Valid to'],
  decision: ['Nghị quyết', 'Căn cứ', 'Căn cứ thu', 'Số nghị quyết', 'Văn bản quy định', 'Decision'],
  counter: ['Quầy', 'Quầy số', 'Quầy tiếp nhận', 'Cửa', 'Counter'],
  hours: ['Giờ tiếp nhận', 'Thời gian tiếp nhận', 'Giờ làm việc', 'Hours'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'Điện thoại liên hệ', 'Phone'],
  address: ['Địa chỉ', 'Nơi tiếp nhận', 'Địa điểm', 'Địa điểm tiếp nhận', 'Address'],
  note: ['Ghi chú', 'Lưu ý', 'Note'],
  confirmedBy: ['Người xác nhận', 'Người duyệt', 'Confirmed by'],
  confirmedOn: ['Ngày xác nhận', 'Ngày duyệt', 'Confirmed on'],
};
