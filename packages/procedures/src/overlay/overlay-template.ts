import type { TableTemplate } from '@xaso/readers/workbook';

/** The table in which a commune keeps its fees, counters and hours. */
export const overlayTemplate: TableTemplate = {
  rules: [
    'Mỗi dòng một thủ tục; chỉ ghi thủ tục mà xã có điều riêng cần nói.',
    'Miễn phí thì ghi bằng chữ “miễn phí”. Ô trống là chưa rõ. Số 0 không đủ rõ.',
    'Mức thu đổi theo ngày thì ghi hai dòng cùng mã, mỗi dòng một khoảng ngày.',
    'Có mức thu thì ghi người xác nhận và ngày: trang in cạnh mức thu.',
  ],
  sheets: [
    {
      name: 'Thủ tục của xã',
      title: 'LỆ PHÍ, QUẦY VÀ GIỜ TIẾP NHẬN CỦA XÃ',
      columns: [
        { header: 'STT', width: 8, example: '', how: 'Số thứ tự, để trống cũng được.' },
        { header: 'Mã thủ tục', width: 14, example: '1.001193', how: 'Mã trên Cổng Dịch vụ công quốc gia. Ghi dưới dạng chữ, để Excel không bỏ số 0 ở cuối.', isNeeded: true },
        { header: 'Tên thủ tục', width: 40, example: 'Đăng ký khai sinh', how: 'Để người đọc bảng biết; trang dùng tên của danh mục.' },
        { header: 'Lệ phí', width: 20, example: 'miễn phí', how: '“miễn phí”, hoặc số tiền kèm đơn vị: 8.000 đồng/bản.' },
        { header: 'Lệ phí trực tiếp', width: 18, example: '', how: 'Khi nộp trực tiếp khác nộp trực tuyến.' },
        { header: 'Lệ phí trực tuyến', width: 18, example: '', how: 'Khi nộp trực tuyến khác nộp trực tiếp.' },
        { header: 'Lệ phí bưu chính', width: 18, example: '', how: 'Khi nộp qua bưu chính khác.' },
        { header: 'Áp dụng từ', width: 14, example: '', how: 'Ngày/tháng/năm.' },
        { header: 'Áp dụng đến', width: 14, example: '', how: 'Ngày/tháng/năm.' },
        { header: 'Nghị quyết', width: 26, example: '', how: 'Văn bản quy định mức thu.' },
        { header: 'Quầy', width: 12, example: 'Quầy số 1', how: 'Nơi nhận hồ sơ trong trụ sở.' },
        { header: 'Giờ tiếp nhận', width: 26, example: '7:30–11:30, 13:30–17:00, thứ Hai đến thứ Sáu', how: 'Giờ nhận hồ sơ.' },
        { header: 'Điện thoại', width: 16, example: '', how: 'Điện thoại của bộ phận, không phải của cá nhân. Ghi dưới dạng chữ, để Excel không bỏ số 0 ở đầu.' },
        { header: 'Địa chỉ', width: 28, example: '', how: 'Khi khác trụ sở.' },
        { header: 'Ghi chú', width: 34, example: '', how: 'Điều người dân cần biết thêm.' },
        { header: 'Người xác nhận', width: 20, example: 'Công chức Tư pháp – Hộ tịch', how: 'Chức danh người xác nhận.' },
        { header: 'Ngày xác nhận', width: 14, example: '30/09/2026', how: 'Ngày/tháng/năm.' },
      ],
    },
  ],
};
