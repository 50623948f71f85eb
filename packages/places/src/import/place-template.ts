import type { TableTemplate } from '@xaso/readers/workbook';

const yesNo = ['có', 'không'];

/** The table in which an office keeps its places. */
export const placeTemplate: TableTemplate = {
  rules: [
    'Mỗi dòng một địa điểm.',
    'Điện thoại, tên hộ gia đình và điểm chính xác chỉ lên trang công khai khi cột “Đồng ý công khai” ghi “có” và có ngày. Không thì bỏ ra, hoặc điểm được làm tròn khoảng 100 m.',
    'Tọa độ ghi trong một ô, vĩ độ trước, dấu chấm thập phân: 20.93851, 106.81002. Trên Google Maps: bấm chuột phải vào điểm rồi bấm vào tọa độ để chép.',
    'Đường dẫn rút gọn (maps.app.goo.gl) không chứa tọa độ: hãy mở ra rồi chép tọa độ, hoặc chép đường dẫn đầy đủ.',
    'Điện thoại và mã ghi dưới dạng chữ, để Excel không bỏ số 0 ở đầu.',
  ],
  sheets: [
    {
      name: 'Địa điểm',
      title: 'DANH SÁCH ĐỊA ĐIỂM',
      columns: [
        { header: 'STT', width: 8, example: '', how: 'Số thứ tự, để trống cũng được.' },
        { header: 'Tên', width: 34, example: 'Cửa hàng mẫu', how: 'Tên trên biển hiệu.', isNeeded: true },
        { header: 'Loại điểm', width: 26, example: 'Cơ sở kinh doanh', how: 'Địa điểm là gì.', choices: ['Cơ sở kinh doanh', 'Wifi miễn phí', 'Nhà văn hóa', 'Điểm nạp, rút tiền', 'Gian hàng chợ 4.0', 'Bộ phận một cửa', 'Trường học', 'Trạm y tế', 'Di tích', 'Tổ công nghệ số cộng đồng', 'Khác'] },
        { header: 'Ngành nghề', width: 24, example: 'Tạp hóa', how: 'Với cơ sở kinh doanh: bán gì, làm gì.' },
        { header: 'Chủ cơ sở', width: 22, example: '', how: 'Chỉ giữ trong bản của cơ quan nếu chưa đồng ý công khai.' },
        { header: 'Địa chỉ', width: 34, example: 'Thôn Mẫu, Xã Mẫu', how: 'Địa chỉ hiện nay.' },
        { header: 'Địa chỉ cũ', width: 30, example: '', how: 'Địa chỉ trước sáp nhập, nếu người dân còn quen gọi.' },
        { header: 'Xã', width: 18, example: 'Xã Mẫu', how: 'Xã, phường.' },
        { header: 'Thôn', width: 18, example: 'Thôn Mẫu', how: 'Thôn, tổ dân phố.' },
        { header: 'Tọa độ', width: 24, example: '', how: 'Vĩ độ, kinh độ trong một ô.' },
        { header: 'Link Google Maps', width: 30, example: '', how: 'Đường dẫn đầy đủ, nếu đã có trên Google Maps.' },
        { header: 'Ngày kiểm tra Google Maps', width: 16, example: '', how: 'Ngày/tháng/năm.' },
        { header: 'Giờ mở cửa', width: 30, example: '7:00–11:30, 13:30–20:00', how: 'Ví dụ: “7:00–20:00”, “Thứ 2–Thứ 6: 7:30–11:30, 13:30–17:00”, “24/7”.' },
        { header: 'Điện thoại', width: 16, example: '', how: 'Điện thoại của địa điểm.' },
        { header: 'Ngày xác minh', width: 14, example: '', how: 'Ngày gọi thử điện thoại.' },
        { header: 'Thanh toán QR', width: 12, example: 'có', how: 'Nhận chuyển khoản bằng mã QR hay không.', choices: yesNo },
        { header: 'Đồng ý công khai', width: 14, example: 'có', how: 'Chủ địa điểm đã đồng ý cho công khai thông tin hay chưa.', choices: yesNo },
        { header: 'Ngày đồng ý', width: 14, example: '01/09/2026', how: 'Ngày/tháng/năm. Thiếu ngày thì coi như chưa đồng ý.' },
        { header: 'Ghi chú', width: 30, example: '', how: 'Điều cần nói thêm.' },
      ],
    },
  ],
};
