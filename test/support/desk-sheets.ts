import { xlsxFile, xlsxOfParts, type XlsxCell } from '@xaso/readers/fixtures';

const header: readonly XlsxCell[] = ['STT', 'Chỉ số', 'Giá trị', 'Tử số', 'Mẫu số', 'ĐVT', 'Nguồn số liệu', 'Cán bộ theo dõi'];

/** The first two rows below the header are right in every sheet of this file. */
const rightRows: readonly (readonly XlsxCell[])[] = [
  [1, 'Hồ sơ giải quyết đúng hạn', null, 45, 60, '%', 'Báo cáo mẫu', 'Cán bộ mẫu'],
  [2, 'Kết quả thủ tục hành chính được số hóa', { percent: 0.5 }, 30, 60, '%', 'Báo cáo mẫu', 'Cán bộ mẫu'],
];

/** What an office really keeps: titles over the header, a total below, a second sheet of notes, two cells that nobody can read. */
export function messySheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Quý III',
      rows: [
        ['ỦY BAN NHÂN DÂN XÃ MẪU'],
        ['BÁO CÁO CHUYỂN ĐỔI SỐ QUÝ III/2026'],
        [],
        header,
        ...rightRows,
        [3, 'Sản phẩm OCOP có mặt trên sàn thương mại điện tử', 0, null, null, 'sản phẩm', 'Báo cáo mẫu', 'Cán bộ mẫu'],
        [4, 'Di tích có mã QR giới thiệu thông tin', 'k rõ', null, null, 'di tích', 'Báo cáo mẫu', 'Cán bộ mẫu'],
        [5, 'Tỷ lệ hộ có cáp quang', '97.43', null, null, '%', 'Báo cáo mẫu', 'Cán bộ mẫu'],
        [6, 'Số mắt camera', 231, null, null, 'mắt', 'Báo cáo mẫu', 'Cán bộ mẫu'],
        [null, 'Tổng cộng', null, null, null, null, null, null],
      ],
    },
    { name: 'Ghi chú', rows: [['Việc nội bộ, không công bố']] },
  ]);
}

/** The same sheet with its two wrong cells put right. */
export function correctedSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Quý III',
      rows: [
        ['BÁO CÁO CHUYỂN ĐỔI SỐ QUÝ III/2026'],
        header,
        ...rightRows,
        [4, 'Di tích có mã QR giới thiệu thông tin', 3, null, null, 'di tích', 'Báo cáo mẫu', 'Cán bộ mẫu'],
        [5, 'Tỷ lệ hộ có cáp quang', '97,43', null, null, '%', 'Báo cáo mẫu', 'Cán bộ mẫu'],
      ],
    },
  ]);
}

/** A sheet whose columns have names of the office's own. */
export function ownWordsSheet(last = 'Người theo dõi'): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Sheet1',
      rows: [
        ['Tên việc', 'Làm được', 'Trong tổng', last],
        ['Hồ sơ giải quyết đúng hạn', 45, 60, 'Cán bộ mẫu'],
        ['Kết quả thủ tục hành chính được số hóa', 30, 60, 'Cán bộ mẫu'],
      ],
    },
  ]);
}

/** Units by indicators. */
export function wideSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Các xã',
      rows: [
        ['STT', 'Xã, phường', 'Tỷ lệ hồ sơ giải quyết đúng hạn (%)', 'Tỷ lệ hộ có cáp quang (%)'],
        [1, 'Xã Mẫu Một', 98.5, 70],
        [2, 'Xã Mẫu Hai', 91.25, null],
      ],
    },
  ]);
}

/** Products with a shop that nobody has allowed, one with a telephone. */
export function ocopSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'OCOP',
      rows: [
        ['STT', 'Tên sản phẩm', 'Chủ thể', 'Điện thoại', 'Hạng sao', 'Số quyết định', 'Ngày công nhận', 'Link gian hàng'],
        [1, 'Sản phẩm mẫu một', 'Hợp tác xã Mẫu', '0912345678', 3, '01/QĐ-MAU', { date: '2026-03-15' }, 'https://cho-mau.example.vn/mot'],
        [2, 'Sản phẩm mẫu hai', 'Hợp tác xã Mẫu', null, 3, '01/QĐ-MAU', { date: '2026-03-15' }, 'https://cho-mau.example.vn/hai'],
      ],
    },
  ]);
}

/** Shops, one of them without consent to show its telephone. */
export function placesSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Điểm',
      rows: [
        ['STT', 'Tên cơ sở', 'Ngành nghề', 'Địa chỉ', 'Thôn', 'Điện thoại', 'Tọa độ', 'Đồng ý công khai', 'Ngày đồng ý'],
        [1, 'Cửa hàng mẫu một', 'Tạp hóa', 'Thôn Mẫu', 'Thôn Mẫu', '0912345678', '19.8, 105.7', 'có', { date: '2026-03-15' }],
        [2, 'Cửa hàng mẫu hai', 'Tạp hóa', 'Thôn Mẫu', 'Thôn Mẫu', '0912345679', '19.81, 105.71', null, null],
      ],
    },
  ]);
}

/** Fees and counters of a one-stop office. */
export function overlaySheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Một cửa',
      rows: [
        ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lệ phí', 'Quầy', 'Giờ tiếp nhận', 'Điện thoại', 'Người xác nhận'],
        [1, '1.001193', 'Đăng ký khai sinh', 'miễn phí', 'Quầy 2', 'Thứ Hai đến thứ Sáu', '0237 0000 000', 'Cán bộ mẫu'],
        [2, '9.999999', 'Thủ tục không có', 'miễn phí', 'Quầy 2', null, null, 'Cán bộ mẫu'],
      ],
    },
  ]);
}

/** What the national portal exports. */
export function listingSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Danh sách TTHC',
      rows: [
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'],
        ['1.001193', 'Thủ tục đăng ký khai sinh', 'Bộ Tư pháp', 'Ủy ban nhân dân cấp xã', 'Hộ tịch'],
        ['1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Bộ Tư pháp', 'Ủy ban nhân dân cấp xã', 'Hộ tịch'],
      ],
    },
  ]);
}

/** A province's annex. */
export function criteriaSheet(): Uint8Array<ArrayBuffer> {
  return xlsxFile([
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách xác định', 'Tử số', 'Mẫu số'],
        ['1', 'Hồ sơ trực tuyến', 10, 'Tỷ lệ × điểm tối đa', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ'],
        ['2', 'Có tổ công nghệ số cộng đồng', 5, 'Có: 5 điểm; không: 0 điểm', null, null],
      ],
    },
  ]);
}

/** Files that are no sheet, and words that say so. */
export const wrongFiles: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: 'cu.xls', bytes: oleFile(''), says: /\.xls.*(?:Lưu thành|Lưu dưới dạng|Save As)/s },
  { name: 'co-mat-khau.xlsx', bytes: oleFile('EncryptedPackage'), says: /mật khẩu/ },
  { name: 'bao-cao.xlsx', bytes: new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'), says: /PDF/ },
  { name: 'rong.csv', bytes: new Uint8Array(), says: /trống|không có gì|rỗng/ },
  { name: 'trang.csv', bytes: new TextEncoder().encode('<!doctype html><title>Đăng nhập</title>'), says: /trang web/ },
  { name: 'van-ban.docx', bytes: xlsxOfParts(new Map([['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w:document/>']])), says: /Word|không phải bảng tính/ },
  { name: 'hong.json', bytes: new TextEncoder().encode('{"kind": "indicator-report", "items": ['), says: /giữa chừng|chưa hết|thiếu|dừng/ },
];

/** The head of an OLE file, as Excel 97 and password-protected workbooks have it. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024);
  return bytes;
}
