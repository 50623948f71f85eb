import type { TableTemplate } from '@xaso/readers/workbook';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { pillars } from '../indicator/pillars.js';

const statuses = ['chưa có số liệu', 'không áp dụng', 'không thu thập', 'chưa kiểm chứng'];

/** The table in which an office keeps its figures, and the one in which it defines indicators of its own. */
export const indicatorTemplate: TableTemplate = {
  rules: [
    'Mỗi dòng một số liệu: một chỉ số, của một địa bàn, trong một kỳ.',
    'Có tử số và mẫu số thì ghi cả hai, để trống cột Giá trị: tỷ lệ được tính từ đó và ai cũng thấy tính từ đâu.',
    'Ô trống là chưa có số liệu; số 0 là có và bằng 0; hai điều này khác nhau.',
    'Số thập phân viết dấu phẩy: 97,43. Hàng nghìn viết dấu chấm: 16.968.',
    'Chỉ số chưa có trong danh sách: ghi tên ở trang “Chỉ số riêng” trước, rồi dùng đúng tên đó.',
  ],
  sheets: [
    {
      name: 'Số liệu',
      title: 'SỐ LIỆU CHỈ SỐ',
      columns: [
        { header: 'STT', width: 8, example: '', how: 'Số thứ tự, để trống cũng được.' },
        { header: 'Chỉ số', width: 50, example: 'Hồ sơ giải quyết đúng hạn', how: 'Tên chỉ số, chọn trong danh sách.', isNeeded: true, choices: indicatorCatalogue.map(({ name }) => name.vi) },
        { header: 'Tử số', width: 10, example: 45, how: 'Số đếm được, là số nguyên.' },
        { header: 'Mẫu số', width: 10, example: 60, how: 'Tổng số, là số nguyên.' },
        { header: 'Giá trị', width: 12, example: '', how: 'Chỉ điền khi không có tử số và mẫu số. Ghi số, hoặc số kèm chữ như nguồn: “hơn 30%”.' },
        { header: 'Đơn vị tính', width: 12, example: '%', how: 'Ví dụ: %, tổ, triệu đồng.' },
        { header: 'Kỳ', width: 16, example: 'quý III/2026', how: 'Ví dụ: tháng 9/2026, quý III/2026, 6 tháng đầu năm 2026, năm 2026, đến ngày 30/09/2026.' },
        { header: 'Địa bàn', width: 20, example: 'Xã Mẫu', how: 'Xã, phường, hoặc thôn, tổ dân phố. Để trống thì là đơn vị công bố.' },
        { header: 'Chỉ tiêu giao', width: 12, example: 80, how: 'Mức phải đạt, nếu có.' },
        { header: 'Trạng thái', width: 18, example: '', how: 'Vì sao chưa có số, hoặc số chưa kiểm chứng; để trống khi số đã chắc.', choices: statuses },
        { header: 'Cơ quan chịu trách nhiệm', width: 24, example: 'Trung tâm Phục vụ hành chính công', how: 'Ai trả lời khi có người hỏi về con số này.' },
        { header: 'Nguồn', width: 30, example: 'Báo cáo quý III/2026 của Xã Mẫu', how: 'Tên văn bản hoặc sổ mà con số lấy từ đó.' },
        { header: 'Người xác nhận', width: 18, example: '', how: 'Chức danh người xác nhận, nếu có.' },
        { header: 'Ngày xác nhận', width: 14, example: '', how: 'Ngày/tháng/năm.' },
        { header: 'Ghi chú', width: 30, example: '', how: 'Điều cần nói thêm; được in cạnh con số.' },
      ],
    },
    {
      name: 'Chỉ số riêng',
      title: 'CHỈ SỐ CHƯA CÓ TRONG DANH SÁCH',
      columns: [
        { header: 'STT', width: 8, example: '', how: 'Số thứ tự, để trống cũng được.' },
        { header: 'Tên chỉ số', width: 44, example: 'Hộ dùng nước sạch', how: 'Tên sẽ dùng ở trang “Số liệu”.', isNeeded: true },
        { header: 'Đơn vị tính', width: 12, example: '%', how: 'Ví dụ: %, điểm, đồng, ngày.', isNeeded: true },
        { header: 'Tử số', width: 28, example: 'hộ dùng nước sạch', how: 'Tử số đếm gì, khi là tỷ lệ.' },
        { header: 'Mẫu số', width: 28, example: 'tổng số hộ', how: 'Mẫu số đếm gì, khi là tỷ lệ.' },
        { header: 'Chiều', width: 22, example: 'càng cao càng tốt', how: 'Thế nào là tốt.', isNeeded: true, choices: ['càng cao càng tốt', 'càng thấp càng tốt', 'không xét'] },
        { header: 'Nhóm', width: 20, example: '', how: 'Một trong sáu nhóm, nếu thuộc nhóm nào.', choices: pillars.map(({ name }) => name.vi) },
        { header: 'Cách tính', width: 44, example: 'theo sổ theo dõi của thôn', how: 'Tính thế nào, lấy số ở đâu.' },
      ],
    },
  ],
};
