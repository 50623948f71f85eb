import type { Messages } from '@xaso/core';

/** The help texts in Vietnamese. */
export const helpMessages = {
  help: `xaso – kiểm tra và chuyển tệp dữ liệu của trang web cấp xã

Cách dùng:
  xaso check <tệp>               kiểm tra một tệp dữ liệu (JSON, CSV, XLSX)
  xaso import indicators <tệp>   chuyển bảng Excel hoặc CSV thành tệp dữ liệu chỉ số
  xaso template criteria --…     tạo bảng trắng để chép phụ lục tiêu chí của tỉnh vào
  xaso import criteria <tệp>     chuyển phụ lục tiêu chí thành bộ tiêu chí
  xaso template data --…         tạo bảng để điền số liệu mà một bộ tiêu chí cần
  xaso evaluate --…              chấm một xã hoặc cả thư mục; in bảng tự chấm, trang cho Chủ tịch
  xaso import portal <tệp…>      chuyển bản ghi của Cổng Dịch vụ công quốc gia thành danh mục thủ tục
  xaso import overlay <tệp>      chuyển bảng lệ phí, quầy, điện thoại của xã thành tệp riêng của xã
  xaso search <câu hỏi>          tìm thủ tục theo cách nói của người dân
  xaso index <tệp>               dựng sẵn chỉ mục tìm kiếm của một danh mục thủ tục
  xaso render --qr-sheet         tạo bảng mã QR của các thủ tục để in ra giấy A4

Tùy chọn chung:
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  cách in các điều cần xem lại (mặc định: text); với search là table|json; các lệnh template,
                      evaluate có các dạng riêng
  --help, -h          in phần hướng dẫn này; “xaso <lệnh> --help” in hướng dẫn của từng lệnh
  --version, -v       in phiên bản

Mã kết thúc:
  0  không có điều gì cần xem lại (có thể có ghi chú)
  1  có lỗi hoặc điều cần xem lại
  2  không làm được điều được yêu cầu: lệnh chưa đúng, không đọc hoặc không ghi được tệp
`,
  helpCheck: `xaso check <tệp> – kiểm tra một tệp dữ liệu, không ghi gì ra đĩa

Tệp JSON được kiểm tra theo loại ghi ở trường "kind": indicator-report, criteria-set, procedure-catalogue,
procedure-overlay, search-lexicon, search-index, unit-directory, holiday-calendar.
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
  helpTemplateCriteria: `xaso template criteria --out <tệp.xlsx|tệp.csv> – tạo bảng để chép phụ lục tiêu chí của tỉnh vào

Các cột: STT, Chỉ số, Điểm tối đa, Cách xác định, Tử số, Mẫu số, Ngưỡng, Áp dụng cho. Vài dòng ví dụ để xóa đi.
Trang tính thứ hai kể các cách ghi mà máy hiểu. Điền xong thì dùng: xaso import criteria.

Tùy chọn:
  --set <mã|tệp>      ghi ra bảng một bộ tiêu chí đã có, thay cho các dòng ví dụ
  --out, -o <tệp>     ghi ra tệp; không có thì in dạng CSV ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --format xlsx|csv   dạng của bảng; mặc định theo đuôi tệp
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)

Mã kết thúc: 0 đã làm, 1 có tiêu chí không ghi được vào bảng, 2 không làm được.

Ví dụ:
  xaso template criteria --out phu-luc.xlsx
`,
  helpImportCriteria: `xaso import criteria <tệp.xlsx|tệp.csv> – chuyển phụ lục tiêu chí của tỉnh thành bộ tiêu chí

Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một nhóm hoặc một tiêu chí; tên cột có nhiều cách gọi, thứ tự tùy ý:
  phải có     Chỉ số (Tiêu chí, Nội dung…), Cách xác định (Cách tính điểm, Hướng dẫn chấm…)
  nên có      STT, Điểm tối đa, Tử số, Mẫu số
  tùy ý       Ngưỡng, Áp dụng cho, Đơn vị tính, Cấp thực hiện, Ghi chú
Dòng nào máy chưa hiểu chắc thì thành tiêu chí chấm thủ công và được nêu rõ dòng, cột; không đoán.

Tùy chọn:
  --publisher <tên>   cơ quan chịu trách nhiệm về bộ này, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)
  --unit-code <mã>    mã đơn vị hành chính của cơ quan đó
  --title <tên>       tên của bộ tiêu chí; mặc định là tên tệp
  --decision <…>      quyết định ban hành: "số; ngày; cơ quan"; không có thì là bộ của đơn vị tự đặt
  --partial           phụ lục chỉ được chép một phần
  --as-of <ngày>      ngày chốt, ví dụ 30/09/2026; mặc định là hôm nay
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso import criteria phu-luc.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out bo-tieu-chi.json
`,
  helpTemplateData: `xaso template data --set <mã|tệp> --out <tệp.xlsx> – tạo bảng để điền số liệu mà một bộ tiêu chí cần

Mỗi con số một dòng, ghi một lần dù nhiều tiêu chí cùng dùng. Điền các ô màu vàng rồi chấm bằng xaso evaluate.
Mỗi xã một tệp, tên tệp là tên xã.

Tùy chọn:
  --set <mã|tệp>      bộ tiêu chí (bắt buộc)
  --out, -o <tệp>     ghi ra tệp; không có thì in dạng CSV ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --format xlsx|csv   dạng của bảng; mặc định theo đuôi tệp
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)

Mã kết thúc: 0 đã làm, 1 bộ tiêu chí có lỗi, 2 không làm được.

Ví dụ:
  xaso template data --set bo-tieu-chi.json --out "Xã Mẫu.xlsx"
`,
  helpEvaluate: `xaso evaluate --set <mã|tệp> --data <tệp|thư mục> – chấm một đơn vị, hoặc cả thư mục mỗi tệp một xã

Số liệu là bảng Excel, CSV hoặc tệp JSON indicator-report. Mặc định in bảng điểm và việc còn thiếu ra màn hình.

Tùy chọn:
  --set <mã|tệp>      bộ tiêu chí: mã của bộ đi kèm, hoặc tệp do xaso import criteria ghi ra (bắt buộc)
  --data <tệp|thư mục>  số liệu (bắt buộc)
  --unit <tên>        chỉ chấm đơn vị này; với bảng không ghi địa bàn thì là tên đơn vị (mặc định: tên tệp)
  --unit-class <nhóm> nhóm của đơn vị, khi ngưỡng khác nhau theo nhóm, ví dụ "nhóm 1"
  --period <kỳ>       chỉ lấy kỳ này, ví dụ "quý III/2026"
  --as-of <ngày>      chấm theo ngày này; mặc định là hôm nay
  --goal <điểm|loại>  mục tiêu, ví dụ 80 hoặc "Tốt"; mặc định là công nhận, hoặc mức xếp loại kế tiếp
  --expected <tệp>    danh sách đơn vị phải nộp, mỗi dòng một tên, để biết đơn vị nào chưa nộp
  --assessments <tệp> bảng tự chấm đã điền: lấy lại điểm tự chấm, thẩm định, giải trình, tài liệu
  --page sheet|chairman  với html: bảng tự chấm A4 ngang (mặc định), hoặc một trang A4 cho Chủ tịch
  --columns <1,2,…>   thứ tự cột của bảng tự chấm: 1 STT, 2 Chỉ số, 3 Điểm tối đa, 4 Tự chấm, 5 Thẩm định,
                      6 Giải trình, 7 Tài liệu kiểm chứng
  --report <số, ngày> số và ngày của Báo cáo mà bảng kèm theo; không ghi thì để dấu chấm
  --due <ngày>        hạn chung của các việc trên trang cho Chủ tịch
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --format table|json|csv|xlsx|html  dạng kết quả (mặc định: table)
  --lang vi|en        ngôn ngữ (mặc định: vi)

Mã kết thúc: 0 mọi đơn vị đủ số liệu, 1 có số liệu thiếu, cần kiểm tra hoặc chưa nộp, 2 không làm được.

Ví dụ:
  xaso evaluate --set bo-tieu-chi.json --data "Xã Mẫu.xlsx"
  xaso evaluate --set bo-tieu-chi.json --data "Xã Mẫu.xlsx" --format html --page chairman --out chu-tich.html
  xaso evaluate --set bo-tieu-chi.json --data cac-xa --expected danh-sach.txt --format xlsx --out tong-hop.xlsx
`,
  helpImportPortal: `xaso import portal <tệp…> – chuyển bản ghi của Cổng Dịch vụ công quốc gia thành danh mục thủ tục

Đọc bản ghi chi tiết, hoặc dòng của danh sách thủ tục, như Cổng trả về: một bản ghi, một danh sách JSON, hoặc mỗi
dòng một bản ghi (.jsonl). Nhiều tệp thành một danh mục; mã lặp lại thì giữ bản ghi đầu.
Thời hạn, lệ phí, giấy tờ đọc được thì thành dữ liệu; phần chưa đọc chắc được giữ nguyên văn. Cuối cùng in tổng kết.

Tùy chọn:
  --publisher <tên>   cơ quan công bố danh mục, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)
  --unit-code <mã>    mã đơn vị hành chính của cơ quan đó
  --as-of <ngày>      ngày chốt dữ liệu, ví dụ 30/09/2026; mặc định là hôm nay
  --title <tên>       tên của danh mục
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso import portal ban-ghi.jsonl --publisher "Ủy ban nhân dân Xã Mẫu" --out thu-tuc.json
`,
  helpImportOverlay: `xaso import overlay <tệp.xlsx|tệp.csv> – chuyển bảng của xã về thủ tục thành tệp riêng của xã

Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một thủ tục. Thứ tự cột tùy ý, tên cột có dấu hay không dấu đều được:
  phải có     Mã thủ tục
  tùy ý       Tên thủ tục, Lệ phí, Lệ phí trực tiếp, Lệ phí trực tuyến, Lệ phí bưu chính, Áp dụng từ, Áp dụng đến,
              Nghị quyết, Quầy, Giờ tiếp nhận, Điện thoại, Địa chỉ, Ghi chú, Người xác nhận, Ngày xác nhận
Miễn phí thì ghi bằng chữ “miễn phí”; số 0 không đủ rõ. Danh mục không bị sửa: tệp của xã được đặt lên trên.

Tùy chọn:
  --publisher <tên>   cơ quan công bố, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)
  --unit-code <mã>    mã đơn vị hành chính của cơ quan đó
  --as-of <ngày>      ngày chốt dữ liệu, ví dụ 30/09/2026; mặc định là hôm nay
  --title <tên>       tên của tệp
  --catalogue <tệp>   danh mục để đối chiếu: mã không có trong đó, mã đã bị thay thế thì được nêu
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --lang vi|en        ngôn ngữ của lời báo (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso import overlay le-phi.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out le-phi.json
`,
  helpSearch: `xaso search <câu hỏi> – tìm thủ tục theo cách nói của người dân, không cần gõ dấu

Tìm trong danh mục đi kèm, hoặc trong tệp ghi ở --catalogue: danh mục procedure-catalogue, chỉ mục search-index,
bản ghi hoặc danh sách của Cổng Dịch vụ công quốc gia (.json, .jsonl). Kết quả in ra đầu ra chuẩn, sát nhất đứng đầu.

Tùy chọn:
  --catalogue <tệp>    tìm trong tệp này
  --lexicon <tệp>      thêm từ ngữ của xã (search-lexicon) lên trên từ ngữ đi kèm
  --limit <số>         nhiều nhất bao nhiêu thủ tục, từ 1 đến 1000 (mặc định: 10)
  --format table|json  table: để đọc; json: mã, tên, điểm, chỗ khớp trong tên
  --lang vi|en         ngôn ngữ của lời báo (mặc định: vi)

Mã kết thúc: 0 tìm thấy, 1 không tìm thấy hoặc tệp có mục lỗi, 2 không làm được.

Ví dụ:
  xaso search "giay doc than"
  xaso search "làm giấy khai sinh cho con" --catalogue thu-tuc.json --limit 3 --format json
`,
  helpIndex: `xaso index <tệp> – dựng sẵn chỉ mục tìm kiếm của một danh mục thủ tục, để trang web chỉ còn việc tìm

Đọc một procedure-catalogue, ghi một search-index. Liên kết và danh sách hay hỏi của danh mục đi theo chỉ mục.

Tùy chọn:
  --details <thư mục>  ghi thêm mỗi thủ tục một tệp <mã>.json vào thư mục này để trang tải khi cần; cần --out, vì
                       chỉ mục ghi đường dẫn tương đối tới thư mục
  --lexicon <tệp>      thêm từ ngữ của xã (search-lexicon) lên trên từ ngữ đi kèm
  --out, -o <tệp>      ghi ra tệp; không có thì in ra màn hình
  --force              cho phép ghi đè lên tệp đã có
  --lang vi|en         ngôn ngữ của lời báo (mặc định: vi)
  --format text|json   text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso index thu-tuc.json --out chi-muc.json --details thu-tuc
`,
  helpRender: `xaso render --qr-sheet – tạo bảng mã QR của các thủ tục, một trang HTML để in ra giấy A4

Mỗi thủ tục một ô: tên, mã QR, và trang mà mã mở ra viết bằng chữ. Mỗi tờ nhiều nhất 12 ô, ô không bị cắt đôi.
Mã mở trang chính thức của thủ tục; có --link-base thì mở trang tra cứu của xã, đúng thủ tục đó.

Tùy chọn:
  --qr-sheet          tạo bảng mã QR (bắt buộc)
  --catalogue <tệp>   danh mục procedure-catalogue; không có thì dùng danh mục đi kèm
  --codes <mã,mã>     mã các thủ tục, theo thứ tự trên bảng; mặc định là danh sách hay hỏi của danh mục
  --link-base <URL>   địa chỉ trang tra cứu của xã, có <div data-xa="procedure-finder"> bật sync-hash
  --title <tên>       dòng chữ lớn trên đầu bảng
  --out, -o <tệp>     ghi ra tệp; không có thì in ra màn hình
  --force             cho phép ghi đè lên tệp đã có
  --lang vi|en        ngôn ngữ của lời báo và của bảng (mặc định: vi)
  --format text|json  text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn, khi đó cần --out

Mã kết thúc: 0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.

Ví dụ:
  xaso render --qr-sheet --codes 1.001193,1.004873,2.000815 --title "Một cửa Xã Mẫu" --out bang-qr.html
`,
} as const satisfies Messages;
