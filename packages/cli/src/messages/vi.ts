import type { Messages, TranslationOf } from '@xaso/core';

/** What the command line says in Vietnamese; the findings of sheets and documents have their words in their own packages. */
export const cliMessages = {
  help: `xaso – kiểm tra và chuyển tệp dữ liệu của trang web cấp xã

Cách dùng:
  xaso check <tệp>               kiểm tra một tệp dữ liệu (JSON, CSV, XLSX)
  xaso import indicators <tệp>   chuyển bảng Excel hoặc CSV thành tệp dữ liệu chỉ số

Tùy chọn chung:
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  cách in các điều cần xem lại (mặc định: text)
  --help, -h          in phần hướng dẫn này; “xaso <lệnh> --help” in hướng dẫn của từng lệnh
  --version, -v       in phiên bản

Mã kết thúc:
  0  không có điều gì cần xem lại (có thể có ghi chú)
  1  có lỗi hoặc điều cần xem lại
  2  không làm được điều được yêu cầu: lệnh chưa đúng, không đọc hoặc không ghi được tệp
`,
  helpCheck: `xaso check <tệp> – kiểm tra một tệp dữ liệu, không ghi gì ra đĩa

Tệp JSON được kiểm tra theo loại ghi ở trường "kind": indicator-report, unit-directory, holiday-calendar.
Loại khác chưa kiểm tra được và được báo là lỗi. Tệp CSV, XLSX được đọc thử như một bảng chỉ số.
Ghi dấu “-” thay tên tệp để đọc từ đầu vào chuẩn.

Tùy chọn:
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không đọc được.

Ví dụ:
  xaso check chi-so.json
  xaso check bang-quy-3.xlsx --format json
`,
  helpImportIndicators: `xaso import indicators <tệp.xlsx|tệp.csv> – chuyển bảng chỉ số thành tệp dữ liệu JSON

Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một số liệu. Thứ tự cột tùy ý.
Tên cột viết hoa hay viết thường, có dấu hay không dấu đều được:
  phải có     Chỉ số; và Giá trị, hoặc Tử số cùng Mẫu số
  nên có      Đơn vị tính, Kỳ, Địa bàn, Nguồn, Cơ quan chịu trách nhiệm
  tùy ý       Mã, Nhóm, Chỉ tiêu giao, Mức so sánh, Trạng thái, Minh chứng, Người xác nhận, Ngày xác nhận,
              Ghi chú
Dòng sai được nêu rõ trang tính, dòng, cột; các dòng đúng vẫn được ghi.

Tùy chọn:
  --publisher <tên>   cơ quan công bố, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)
  --unit <tên>        địa bàn của các dòng không ghi địa bàn; mặc định là đơn vị trong tên Ủy ban nhân dân công bố
  --unit-code <mã>    mã đơn vị hành chính của địa bàn đó
  --as-of <ngày>      ngày chốt số liệu, mà cơ quan công bố chịu trách nhiệm, ví dụ 30/09/2026; mặc định là hôm nay
  --period <kỳ>       kỳ của các dòng không ghi kỳ, ví dụ "quý III/2026"
  --source <tên>      nguồn của các dòng không ghi nguồn, ví dụ "Báo cáo quý III/2026"
  --title <tên>       tên của bảng
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso import indicators bang.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --period "quý III/2026" --out chi-so.json
`,
  standardInput: 'đầu vào chuẩn',
  unknownCommand: 'Không có lệnh “{command}”. Các lệnh: {commands}. Gõ “xaso --help” để xem cách dùng.',
  fileMissing: 'Lệnh này cần tên một tệp. Gõ “xaso {command} --help” để xem cách dùng.',
  tooManyFiles: 'Mỗi lần chỉ đọc một tệp, nhưng có thêm: {extra}. Giá trị có dấu cách phải đặt trong dấu ngoặc kép.',
  optionUnknown: 'Không có tùy chọn {option}. Gõ “xaso --help” để xem cách dùng.',
  optionForeign: 'Lệnh “{command}” không có tùy chọn {option}. Gõ “xaso {command} --help” để xem cách dùng.',
  optionWithoutValue: 'Tùy chọn {option} cần có giá trị đi kèm.',
  optionWithValue: 'Tùy chọn {option} không nhận giá trị.',
  optionNotListed: 'Giá trị “{value}” của {option} chưa đúng. Chọn một trong: {allowed}.',
  optionInvalid: 'Giá trị “{value}” của {option} chưa đúng. {reason}',
  publisherMissing: 'Cần ghi cơ quan công bố, ví dụ: --publisher "Ủy ban nhân dân Xã Mẫu"',
  jsonWithoutOut: 'Với --format json, đầu ra chuẩn dành cho các điều cần xem lại; hãy thêm --out <tệp> để có chỗ ghi số liệu.',
  outIsInput: 'Tệp ghi ra không được là chính tệp đang đọc: {file}.',
  fileUnreadable: 'Không đọc được {file}: {reason}.',
  fileTooLarge: 'Không đọc {file}: lớn hơn {limit} MB.',
  fileExists: 'Tệp {file} đã có nên không ghi. Thêm --force nếu muốn ghi đè.',
  fileUnwritable: 'Không ghi được {file}: {reason}.',
  reasonNoFile: 'không có tệp này',
  reasonNoFolder: 'không có thư mục này',
  reasonFolder: 'đây là thư mục, không phải tệp',
  reasonPermission: 'không có quyền',
  reasonBusy: 'tệp đang được chương trình khác giữ',
  reasonNameTooLong: 'tên quá dài',
  reasonReadOnly: 'ổ đĩa chỉ cho đọc',
  reasonDiskFull: 'ổ đĩa hết chỗ',
  reasonOther: 'hệ điều hành báo {code}',
  unexpected: 'Chương trình gặp sự cố ngoài dự tính: {reason}. Hãy báo cho người phụ trách kỹ thuật.',
  clean: '{file}: không có điều gì cần xem lại. Số mục dùng được: {number}.',
  summary: 'Lỗi: {errors}; cần xem lại: {warnings}; ghi chú: {notes}. Số mục dùng được: {number}.',
  moreOfOneCode: '… và {number} điều nữa cùng loại {code}; xem đủ bằng --format json.',
  unitHint: 'Thêm --unit "Xã Mẫu" nếu mọi dòng không ghi địa bàn đều thuộc một đơn vị.',
  wrote: 'Đã ghi {file}: {number} số liệu, xác nhận ngày {date}.',
  nothingWritten: 'Không ghi số liệu, vì không có dòng nào dùng được.',
  'file.kind-missing': 'Tệp không ghi loại tài liệu. Hãy thêm trường "kind" với một trong các giá trị: {supported}.',
  'file.kind-unsupported': 'Phiên bản này chưa kiểm tra được loại “{kind}”. Các loại kiểm tra được: {supported}.',
  'file.no-figures': 'Không thấy số liệu nào trong bảng. Hãy kiểm tra tên cột: cần có cột “Chỉ số” và cột “Giá trị”, hoặc “Tử số” và “Mẫu số”.',
} as const satisfies Messages;

/** The words of the command line in any language. */
export type CliMessages = TranslationOf<typeof cliMessages>;
