import type { TableTemplate } from '@xaso/readers/workbook';

const yesNo = ['có', 'không'];

/** The table in which an office keeps its products. */
export const ocopTemplate: TableTemplate = {
  rules: [
    'Mỗi dòng một sản phẩm.',
    'Có hạng sao thì ghi số quyết định, ngày và cơ quan cấp. Thiếu một trong ba, trang chỉ viết bằng chữ ai nói sản phẩm có sao, không hiện hình sao.',
    'Giấy chứng nhận có giá trị 36 tháng; để trống ngày hết hạn thì tính từ ngày quyết định.',
    'Số điện thoại không có trong bản công khai. Không cần điện thoại riêng của hộ.',
    'Mã vạch ghi dưới dạng chữ (đặt dấu \' trước số), để Excel không đổi thành 8,93E+12.',
  ],
  sheets: [
    {
      name: 'Sản phẩm',
      title: 'DANH SÁCH SẢN PHẨM OCOP VÀ HÀNG HÓA',
      columns: [
        { header: 'STT', width: 8, example: '', how: 'Số thứ tự, để trống cũng được.' },
        { header: 'Tên sản phẩm', width: 34, example: 'Sản phẩm mẫu', how: 'Tên như trên giấy chứng nhận, tối đa 160 ký tự.', isNeeded: true },
        { header: 'Nhóm sản phẩm', width: 22, example: 'Thực phẩm', how: 'Một trong sáu nhóm.', choices: ['Thực phẩm', 'Đồ uống', 'Dược liệu', 'Thủ công mỹ nghệ', 'Sinh vật cảnh', 'Du lịch'] },
        { header: 'Hạng sao', width: 10, example: 3, how: '3, 4 hoặc 5; để trống khi chưa được công nhận.', choices: ['3', '4', '5'] },
        { header: 'Số quyết định', width: 20, example: '01/QĐ-UBND', how: 'Số của quyết định công nhận.' },
        { header: 'Ngày quyết định', width: 14, example: '05/01/2026', how: 'Ngày/tháng/năm.' },
        { header: 'Cơ quan cấp', width: 30, example: 'Ủy ban nhân dân tỉnh Mẫu', how: 'Cơ quan ký quyết định.' },
        { header: 'Ngày hết hạn', width: 14, example: '', how: 'Chỉ ghi khi quyết định nói khác 36 tháng.' },
        { header: 'Chủ thể', width: 30, example: 'Hợp tác xã Mẫu', how: 'Hợp tác xã, doanh nghiệp, tổ hợp tác hoặc hộ làm ra sản phẩm.' },
        { header: 'Xã', width: 20, example: 'Xã Mẫu', how: 'Xã, phường của chủ thể.' },
        { header: 'Địa chỉ', width: 28, example: '', how: 'Nơi sản xuất.' },
        { header: 'Điện thoại', width: 16, example: '', how: 'Chỉ giữ trong bản của cơ quan.' },
        { header: 'Giá bán', width: 16, example: '60.000 đồng/hộp', how: 'Giá kèm đơn vị.' },
        { header: 'Ngày hỏi giá', width: 14, example: '01/09/2026', how: 'Giá luôn đi kèm ngày.' },
        { header: 'Khối lượng', width: 14, example: '500 g', how: 'Khối lượng tịnh hoặc dung tích.' },
        { header: 'Thành phần', width: 28, example: '', how: 'Như trên nhãn.' },
        { header: 'Câu chuyện sản phẩm', width: 40, example: '', how: 'Vài câu về sản phẩm.' },
        { header: 'Ảnh', width: 26, example: '', how: 'Địa chỉ ảnh trên trang, ví dụ /uploads/ocop/san-pham.jpg.' },
        { header: 'Lời tả ảnh', width: 26, example: '', how: 'Ảnh có gì, cho người không nhìn thấy ảnh.' },
        { header: 'Nơi mua', width: 26, example: '', how: 'Cửa hàng, hoặc địa chỉ gian hàng trên sàn.' },
        { header: 'Mã vạch', width: 18, example: '', how: 'GTIN trên nhãn, 8 đến 14 chữ số.' },
        { header: 'Link truy xuất', width: 26, example: '', how: 'Địa chỉ mà mã QR trên tem mở ra.' },
        { header: 'Tem truy xuất nguồn gốc', width: 14, example: '', how: 'Có tem truy xuất hay không.', choices: yesNo },
        { header: 'Lên sàn thương mại điện tử', width: 14, example: '', how: 'Đã có trên sàn hay chưa.', choices: yesNo },
        { header: 'Trang kết nối cung cầu', width: 14, example: '', how: 'Đã có trên trang kết nối cung cầu hay chưa.', choices: yesNo },
        { header: 'Chứng nhận khác', width: 20, example: '', how: 'VietGAP, HACCP, ISO…, cách nhau bằng dấu chấm phẩy.' },
        { header: 'Loại sản phẩm', width: 14, example: 'OCOP', how: 'OCOP, hoặc hàng hóa chưa xếp hạng.', choices: ['OCOP', 'Hàng hóa'] },
      ],
    },
  ],
};
