import type { HelpWords } from './help-words.js';

const aboutTemplates = { format: 'dạng của bảng; mặc định theo đuôi tệp', out: 'ghi ra tệp; không có thì in dạng CSV ra màn hình' } as const;

/** The words of the help texts in Vietnamese. */
export const helpWords: HelpWords = {
  program: 'xaso – kiểm tra và chuyển tệp dữ liệu của trang web cấp xã',
  headings: { usage: 'Cách dùng:', options: 'Tùy chọn:', common: 'Tùy chọn chung:', status: 'Mã kết thúc:', examples: 'Ví dụ:' },
  formatReport: 'text: lời báo in ra đầu ra lỗi chuẩn; json: in ra đầu ra chuẩn',
  formatNeedsOut: ', khi đó cần --out',
  status: '0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không làm được.',
  allStatus: `Mã kết thúc:
  0  không có điều gì cần xem lại (có thể có ghi chú)
  1  có lỗi hoặc điều cần xem lại
  2  không làm được điều được yêu cầu: lệnh chưa đúng, không đọc hoặc không ghi được tệp

Dấu “-” thay tên tệp: đọc từ đầu vào chuẩn, ghi ra đầu ra chuẩn. Tệp đã có không bị ghi đè nếu không có --force.`,
  options: {
    lang: { value: 'vi|en', means: 'ngôn ngữ của lời báo (mặc định: vi)' },
    format: { value: 'text|json', means: 'cách in các điều cần xem lại (mặc định: text); search, template, evaluate có các dạng riêng' },
    help: { means: 'in phần hướng dẫn này; “xaso <lệnh> --help” in hướng dẫn của từng lệnh' },
    version: { means: 'in phiên bản' },
    publisher: { value: '<tên>', means: 'cơ quan công bố, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)' },
    unit: { value: '<tên>', means: 'địa bàn của các dòng không ghi địa bàn; mặc định là đơn vị trong tên Ủy ban nhân dân công bố' },
    'unit-code': { value: '<mã>', means: 'mã đơn vị hành chính của cơ quan đó' },
    'as-of': { value: '<ngày>', means: 'ngày chốt số liệu, mà cơ quan công bố chịu trách nhiệm, ví dụ 30/09/2026; mặc định là hôm nay' },
    period: { value: '<kỳ>', means: 'kỳ của các dòng không ghi kỳ, ví dụ "quý III/2026"' },
    title: { value: '<tên>', means: 'tên của bảng' },
    source: { value: '<tên>', means: 'nguồn của các dòng không ghi nguồn, ví dụ "Báo cáo quý III/2026"' },
    out: { value: '<tệp>', means: 'ghi ra tệp; không có thì in ra màn hình' },
    force: { means: 'cho phép ghi đè lên tệp đã có' },
    mapping: { value: '<tệp>', means: 'tệp ghép cột đã lưu: trang tính, dòng tiêu đề, mỗi cột là gì, tên nào là chỉ số nào' },
    'save-mapping': { value: '<tệp>', means: 'ghi các cột và tên chưa rõ ra tệp ghép cột, để sửa rồi dùng lại cho kỳ sau' },
    'staff-out': { value: '<tệp>', means: 'ghi thêm bản chỉ dùng trong cơ quan, có những gì bản công khai bỏ ra (điện thoại, điểm chưa đồng ý)' },
    catalogue: { value: '<tệp>', means: 'danh mục procedure-catalogue; không có thì dùng danh mục đi kèm' },
    lexicon: { value: '<tệp>', means: 'thêm từ ngữ của xã (search-lexicon) lên trên từ ngữ đi kèm' },
    limit: { value: '<số>', means: 'nhiều nhất bao nhiêu thủ tục, từ 1 đến 1000 (mặc định: 10)' },
    details: { value: '<thư mục>', means: 'ghi thêm mỗi thủ tục một tệp <mã>.json vào thư mục này để trang tải khi cần; cần --out, vì chỉ mục ghi đường dẫn tương đối tới thư mục' },
    html: { means: 'in dạng HTML đơn giản để dán vào bài viết: bảng, tiêu đề, đoạn văn; nguồn và ngày nằm trong bảng' },
    'qr-sheet': { means: 'tạo bảng mã QR để in ra giấy A4' },
    codes: { value: '<mã,mã>', means: 'mã các thủ tục, theo thứ tự trên bảng; mặc định là danh sách hay hỏi của danh mục' },
    'link-base': { value: '<URL>', means: 'địa chỉ trang tra cứu của xã, có <div data-xa="procedure-finder"> bật sync-hash' },
    'allow-payment': { means: 'cho phép tạo mã chuyển tiền (VietQR) từ số tài khoản trong danh sách; chỉ dùng khi tài khoản đã được xác nhận' },
    src: { value: '<URL>', means: 'địa chỉ tệp dữ liệu trên trang, ví dụ /uploads/chi-so.json; không có thì bảng trong đoạn mã là dữ liệu' },
    tier: { value: 'a|b|c', means: 'a: đoạn mã <div> (mặc định); b: khung iframe cùng máy chủ; c: chỉ HTML, không cần mã' },
    page: { value: '<giá trị>', means: 'trang' },
    set: { value: '<mã|tệp>', means: 'bộ tiêu chí: mã của bộ đi kèm, hoặc tệp do xaso import criteria ghi ra (bắt buộc)' },
    data: { value: '<tệp|thư mục>', means: 'số liệu (bắt buộc)' },
    'unit-class': { value: '<nhóm>', means: 'nhóm của đơn vị, khi ngưỡng khác nhau theo nhóm, ví dụ "nhóm 1"' },
    decision: { value: '<…>', means: 'quyết định ban hành: "số; ngày; cơ quan"; không có thì là bộ của đơn vị tự đặt' },
    partial: { means: 'phụ lục chỉ được chép một phần' },
    columns: { value: '<1,2,…>', means: 'thứ tự cột của bảng tự chấm: 1 STT, 2 Chỉ số, 3 Điểm tối đa, 4 Tự chấm, 5 Thẩm định, 6 Giải trình, 7 Tài liệu kiểm chứng' },
    goal: { value: '<điểm|loại>', means: 'mục tiêu, ví dụ 80 hoặc "Tốt"; mặc định là công nhận, hoặc mức xếp loại kế tiếp' },
    due: { value: '<ngày>', means: 'hạn chung của các việc trên trang cho Chủ tịch' },
    report: { value: '<số, ngày>', means: 'số và ngày của Báo cáo mà bảng kèm theo; không ghi thì để dấu chấm' },
    assessments: { value: '<tệp>', means: 'bảng tự chấm đã điền: lấy lại điểm tự chấm, thẩm định, giải trình, tài liệu' },
    against: { value: '<tệp cũ>', means: 'so với tệp đang dùng: bao nhiêu mục khác; nhiều hơn 30% thì nhắc xem lại' },
    integrity: { means: 'mã kiểm tra của tệp (sha256-…)' },
    expected: { value: '<tệp>', means: 'danh sách đơn vị phải nộp, mỗi dòng một tên, để biết đơn vị nào chưa nộp' },
  },
  commands: {
    check: {
      usage: '<tệp…>',
      summary: 'kiểm tra tệp dữ liệu, không ghi gì ra đĩa',
      brief: 'kiểm tra tệp dữ liệu (JSON, CSV, XLSX), hoặc cả thư mục',
      about: `Tệp JSON được kiểm tra theo loại ghi ở trường "kind": indicator-report, criteria-set, procedure-catalogue,
procedure-overlay, ocop-catalogue, place-directory, search-lexicon, search-index, unit-directory, holiday-calendar.
Loại khác được báo là lỗi. Tệp CSV, XLSX được đọc thử như loại bảng mà các cột của nó giống nhất: chỉ số, lệ phí,
sản phẩm OCOP, địa điểm. Với thư mục: mọi tệp trong đó, cuối cùng là một bảng tổng kết.`,
      status: '0 không có điều gì cần xem lại (ghi chú không tính), 1 có lỗi hoặc điều cần xem lại, 2 không đọc được.',
      options: { integrity: 'in mã kiểm tra của tệp (sha256-…) ra đầu ra chuẩn, để ghi vào data-xa-integrity' },
      examples: ['chi-so.json', 'bang-quy-3.xlsx --format json', 'cac-xa', 'moi.json --against cu.json --integrity'],
    },
    'import indicators': {
      usage: '<tệp.xlsx|tệp.csv>',
      summary: 'chuyển bảng chỉ số thành tệp dữ liệu JSON',
      brief: 'chuyển bảng Excel hoặc CSV thành tệp dữ liệu chỉ số',
      about: `Mỗi dòng một số liệu, hoặc bảng ngang: xã ở các dòng và chỉ số ở các cột, hay ngược lại, hay mỗi kỳ một cột.
Thứ tự cột tùy ý. Tên cột viết hoa hay viết thường, có dấu hay không dấu đều được:
  phải có     Chỉ số; và Giá trị, hoặc Tử số cùng Mẫu số
  nên có      Đơn vị tính, Kỳ, Địa bàn, Nguồn, Cơ quan chịu trách nhiệm
  tùy ý       Mã, Nhóm, Chỉ tiêu giao, Mức so sánh, Trạng thái, Minh chứng, Người xác nhận, Ngày xác nhận,
              Ghi chú
Chỉ số chưa có trong danh mục được định nghĩa ở một trang tính riêng có cột Chiều: Tên chỉ số, Đơn vị tính, Tử số,
Mẫu số, Chiều. Dòng sai được nêu rõ trang tính, dòng, cột; các dòng đúng vẫn được ghi.
Với thư mục: mỗi tệp thành một tệp .json trong thư mục --out; tệp mang tên xã thì là số liệu của xã đó.`,
      options: { 'unit-code': 'mã đơn vị hành chính của địa bàn đó' },
      examples: ['bang.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --period "quý III/2026" --out chi-so.json', 'cac-xa --publisher "Ủy ban nhân dân Tỉnh Mẫu" --out da-chuyen'],
    },
    'template indicators': {
      usage: '--out <tệp.xlsx>',
      summary: 'tạo bảng Excel để điền số liệu chỉ số',
      brief: 'tạo bảng để điền số liệu chỉ số',
      about: 'Bảng có tiêu đề, một dòng ví dụ được đánh dấu, danh sách để chọn, trang định nghĩa chỉ số riêng và trang hướng dẫn.\nĐiền xong thì dùng: xaso import indicators.',
      options: aboutTemplates,
      status: '0 đã làm, 2 không làm được.',
      examples: ['--out chi-so.xlsx'],
    },
    'template overlay': {
      usage: '--out <tệp.xlsx>',
      summary: 'tạo bảng Excel để điền lệ phí, quầy, giờ tiếp nhận của xã',
      brief: 'tạo bảng để điền lệ phí, quầy, giờ tiếp nhận của xã',
      about: 'Điền xong thì dùng: xaso import overlay.',
      options: aboutTemplates,
      status: '0 đã làm, 2 không làm được.',
      examples: ['--out le-phi.xlsx'],
    },
    'template ocop': {
      usage: '--out <tệp.xlsx>',
      summary: 'tạo bảng Excel để điền danh sách sản phẩm OCOP',
      brief: 'tạo bảng để điền danh sách sản phẩm OCOP',
      about: 'Điền xong thì dùng: xaso import ocop.',
      options: aboutTemplates,
      status: '0 đã làm, 2 không làm được.',
      examples: ['--out ocop.xlsx'],
    },
    'template criteria': {
      usage: '--out <tệp.xlsx|tệp.csv>',
      summary: 'tạo bảng để chép phụ lục tiêu chí của tỉnh vào',
      brief: 'tạo bảng trắng để chép phụ lục tiêu chí của tỉnh vào',
      about: `Các cột: STT, Chỉ số, Điểm tối đa, Cách xác định, Tử số, Mẫu số, Ngưỡng, Áp dụng cho. Vài dòng ví dụ để xóa đi.
Trang tính thứ hai kể các cách ghi mà máy hiểu. Điền xong thì dùng: xaso import criteria.`,
      options: { set: 'ghi ra bảng một bộ tiêu chí đã có, thay cho các dòng ví dụ', ...aboutTemplates },
      status: '0 đã làm, 1 có tiêu chí không ghi được vào bảng, 2 không làm được.',
      examples: ['--out phu-luc.xlsx'],
    },
    'import criteria': {
      usage: '<tệp.xlsx|tệp.csv>',
      summary: 'chuyển phụ lục tiêu chí của tỉnh thành bộ tiêu chí',
      brief: 'chuyển phụ lục tiêu chí thành bộ tiêu chí',
      about: `Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một nhóm hoặc một tiêu chí; tên cột có nhiều cách gọi, thứ tự tùy ý:
  phải có     Chỉ số (Tiêu chí, Nội dung…), Cách xác định (Cách tính điểm, Hướng dẫn chấm…)
  nên có      STT, Điểm tối đa, Tử số, Mẫu số
  tùy ý       Ngưỡng, Áp dụng cho, Đơn vị tính, Cấp thực hiện, Ghi chú
Dòng nào máy chưa hiểu chắc thì thành tiêu chí chấm thủ công và được nêu rõ dòng, cột; không đoán.`,
      options: { publisher: 'cơ quan chịu trách nhiệm về bộ này, ví dụ "Ủy ban nhân dân Xã Mẫu" (bắt buộc)', title: 'tên của bộ tiêu chí; mặc định là tên tệp', 'as-of': 'ngày chốt, ví dụ 30/09/2026; mặc định là hôm nay' },
      examples: ['phu-luc.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out bo-tieu-chi.json'],
    },
    'template data': {
      usage: '--set <mã|tệp> --out <tệp.xlsx>',
      summary: 'tạo bảng để điền số liệu mà một bộ tiêu chí cần',
      brief: 'tạo bảng để điền số liệu mà một bộ tiêu chí cần',
      about: `Mỗi con số một dòng, ghi một lần dù nhiều tiêu chí cùng dùng. Điền các ô màu vàng rồi chấm bằng xaso evaluate.
Mỗi xã một tệp, tên tệp là tên xã.`,
      options: { set: 'bộ tiêu chí (bắt buộc)', ...aboutTemplates },
      status: '0 đã làm, 1 bộ tiêu chí có lỗi, 2 không làm được.',
      examples: ['--set bo-tieu-chi.json --out "Xã Mẫu.xlsx"'],
    },
    evaluate: {
      usage: '--set <mã|tệp> --data <tệp|thư mục>',
      summary: 'chấm một đơn vị, hoặc cả thư mục',
      brief: 'chấm một xã hoặc cả thư mục; in bảng tự chấm, trang cho Chủ tịch',
      about: 'Số liệu là bảng Excel, CSV hoặc tệp JSON indicator-report; trong thư mục mỗi tệp là một xã.\nMặc định in bảng điểm và việc còn thiếu ra màn hình.',
      options: {
        unit: 'chỉ chấm đơn vị này; với bảng không ghi địa bàn thì là tên đơn vị (mặc định: tên tệp)',
        period: 'chỉ lấy kỳ này, ví dụ "quý III/2026"',
        'as-of': 'chấm theo ngày này; mặc định là hôm nay',
        page: 'sheet|chairman, với html: bảng tự chấm A4 ngang (mặc định), hoặc một trang A4 cho Chủ tịch',
        format: 'dạng kết quả (mặc định: table)',
      },
      status: '0 mọi đơn vị đủ số liệu, 1 có số liệu thiếu, cần kiểm tra hoặc chưa nộp, 2 không làm được.',
      examples: [
        '--set bo-tieu-chi.json --data "Xã Mẫu.xlsx"',
        '--set bo-tieu-chi.json --data "Xã Mẫu.xlsx" --format html --page chairman --out chu-tich.html',
        '--set bo-tieu-chi.json --data cac-xa --expected danh-sach.txt --format xlsx --out tong-hop.xlsx',
      ],
    },
    'import portal': {
      usage: '<tệp…>',
      summary: 'chuyển bản ghi của Cổng Dịch vụ công quốc gia thành danh mục thủ tục',
      brief: 'chuyển bản ghi của Cổng Dịch vụ công quốc gia thành danh mục thủ tục',
      about: `Đọc bản ghi chi tiết, hoặc dòng của danh sách thủ tục, như Cổng trả về: một bản ghi, một danh sách JSON, hoặc mỗi
dòng một bản ghi (.jsonl); và danh sách thủ tục mà Cổng xuất ra Excel. Nhiều tệp thành một danh mục; mã lặp lại thì
giữ bản ghi đầu. Thời hạn, lệ phí, giấy tờ đọc được thì thành dữ liệu; phần chưa đọc chắc được giữ nguyên văn. Cuối
cùng in tổng kết.`,
      options: { 'as-of': 'ngày chốt dữ liệu, ví dụ 30/09/2026; mặc định là hôm nay', title: 'tên của danh mục' },
      examples: ['ban-ghi.jsonl --publisher "Ủy ban nhân dân Xã Mẫu" --out thu-tuc.json'],
    },
    'import overlay': {
      usage: '<tệp.xlsx|tệp.csv>',
      summary: 'chuyển bảng của xã về thủ tục thành tệp riêng của xã',
      brief: 'chuyển bảng lệ phí, quầy, điện thoại của xã thành tệp riêng của xã',
      about: `Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một thủ tục. Thứ tự cột tùy ý, tên cột có dấu hay không dấu đều được:
  phải có     Mã thủ tục
  tùy ý       Tên thủ tục, Lệ phí, Lệ phí trực tiếp, Lệ phí trực tuyến, Lệ phí bưu chính, Áp dụng từ, Áp dụng đến,
              Nghị quyết, Quầy, Giờ tiếp nhận, Điện thoại, Địa chỉ, Ghi chú, Người xác nhận, Ngày xác nhận
Miễn phí thì ghi bằng chữ “miễn phí”; số 0 không đủ rõ. Danh mục không bị sửa: tệp của xã được đặt lên trên.`,
      options: { 'as-of': 'ngày chốt dữ liệu, ví dụ 30/09/2026; mặc định là hôm nay', title: 'tên của tệp', catalogue: 'danh mục để đối chiếu: mã không có trong đó, mã đã bị thay thế thì được nêu' },
      examples: ['le-phi.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out le-phi.json'],
    },
    'import ocop': {
      usage: '<tệp.xlsx|tệp.csv|tệp.json>',
      summary: 'chuyển danh sách sản phẩm OCOP thành danh mục sản phẩm',
      brief: 'chuyển danh sách sản phẩm OCOP thành danh mục',
      about: `Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một sản phẩm. Thứ tự cột tùy ý:
  phải có     Tên sản phẩm
  nên có      Hạng sao, Số quyết định, Ngày quyết định, Cơ quan cấp, Chủ thể, Xã
  tùy ý       Nhóm, Giá, Ngày hỏi giá, Khối lượng, Thành phần, Câu chuyện, Ảnh, Nơi mua, Mã vạch, Link truy xuất…
Bản công khai không có số điện thoại; bản của cơ quan (--staff-out) thì có.`,
      options: { unit: 'địa bàn của danh sách; mặc định là đơn vị trong tên Ủy ban nhân dân công bố', source: 'nguồn của danh sách', title: 'tên của danh mục', 'unit-code': 'mã đơn vị hành chính của địa bàn đó' },
      examples: ['ocop.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out ocop.json --staff-out noi-bo.json'],
    },
    'import places': {
      usage: '<tệp.xlsx|tệp.csv|tệp.geojson>',
      summary: 'chuyển danh sách địa điểm thành danh bạ địa điểm',
      brief: 'chuyển danh sách địa điểm thành danh bạ',
      about: `Bảng có một dòng tiêu đề, bên dưới mỗi dòng là một địa điểm; hoặc tệp GeoJSON, JSON. Thứ tự cột tùy ý:
  phải có     Tên
  nên có      Loại, Địa chỉ, Xã, Thôn, Tọa độ (hoặc Vĩ độ và Kinh độ, hoặc đường dẫn Google Maps đầy đủ), Giờ mở cửa
  tùy ý       Điện thoại, Ngày xác minh, Đồng ý công khai, Ngày đồng ý, Trang web, Zalo, Mã QR, Ghi chú…
Điện thoại, hộ gia đình, điểm chính xác chỉ có trong bản công khai khi ghi “đồng ý công khai” và ngày; bản của cơ quan
(--staff-out) có đủ.`,
      options: { unit: 'địa bàn của danh sách; mặc định là đơn vị trong tên Ủy ban nhân dân công bố', source: 'nguồn của danh sách', title: 'tên của danh bạ', 'unit-code': 'mã đơn vị hành chính của địa bàn đó' },
      examples: ['dia-diem.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out dia-diem.json --staff-out noi-bo.json'],
    },
    count: {
      usage: '<danh-ba.json|ocop.json> --period <kỳ>',
      summary: 'tính số liệu cho bảng chỉ số từ một danh sách',
      brief: 'tính số liệu từ một danh sách',
      about: `Danh bạ địa điểm cho một số liệu: bao nhiêu cơ sở kinh doanh đã có mã địa điểm hoặc liên kết Google Maps kèm ngày kiểm
tra, trên tổng số cơ sở của danh sách. Danh sách OCOP cho bốn số liệu, mỗi số liệu tính riêng: bán trên sàn, hàng hóa
trên sàn, có tem truy xuất, có trên trang cung cầu. Danh sách của nơi nào chỉ tính cho nơi ấy.
--staff-out ghi thêm danh sách cơ sở chưa lên bản đồ (đuôi .csv mở bằng Excel), chỉ dùng trong cơ quan.`,
      options: { period: 'kỳ của số liệu, ví dụ "quý III/2026" (bắt buộc)', unit: 'địa bàn của số liệu; khác địa bàn của danh sách thì không tính', 'staff-out': 'ghi danh sách cơ sở chưa lên Google Maps hoặc chưa có ngày kiểm tra' },
      examples: ['dia-diem.json --period "quý III/2026" --out so-lieu.json --staff-out chua-len-ban-do.csv'],
    },
    'template places': {
      usage: '--out <tệp.xlsx|tệp.html>',
      summary: 'tạo bảng Excel để điền danh sách địa điểm, hoặc phiếu thu thập để in',
      brief: 'tạo bảng để điền danh sách địa điểm',
      about: `Điền xong thì dùng: xaso import places.
Tên tệp có đuôi .html thì được phiếu thu thập một điểm, in trên giấy A4: các ô là các cột của bảng, có phần đồng ý công
khai và chữ ký.`,
      options: aboutTemplates,
      status: '0 đã làm, 2 không làm được.',
      examples: ['--out dia-diem.xlsx', '--out phieu-thu-thap.html'],
    },
    search: {
      usage: '<câu hỏi>',
      summary: 'tìm thủ tục theo cách nói của người dân, không cần gõ dấu',
      brief: 'tìm thủ tục theo cách nói của người dân',
      about: `Tìm trong danh mục đi kèm, hoặc trong tệp ghi ở --catalogue: danh mục procedure-catalogue, chỉ mục search-index,
bản ghi hoặc danh sách của Cổng Dịch vụ công quốc gia (.json, .jsonl). Kết quả in ra đầu ra chuẩn, sát nhất đứng đầu.`,
      options: { catalogue: 'tìm trong tệp này', format: 'table: để đọc; json: mã, tên, điểm, chỗ khớp trong tên' },
      status: '0 tìm thấy, 1 không tìm thấy hoặc tệp có mục lỗi, 2 không làm được.',
      examples: ['"giay doc than"', '"làm giấy khai sinh cho con" --catalogue thu-tuc.json --limit 3 --format json'],
    },
    index: {
      usage: '<tệp>',
      summary: 'dựng sẵn chỉ mục tìm kiếm của một danh mục thủ tục, để trang web chỉ còn việc tìm',
      brief: 'dựng sẵn chỉ mục tìm kiếm của một danh mục thủ tục',
      about: 'Đọc một procedure-catalogue, ghi một search-index. Liên kết và danh sách hay hỏi của danh mục đi theo chỉ mục.',
      examples: ['thu-tuc.json --out chi-muc.json --details thu-tuc'],
    },
    render: {
      usage: '<tệp> --html | [danh sách] --qr-sheet',
      summary: 'in tệp dạng HTML, hoặc bảng mã QR của thủ tục, di tích, khoản thu',
      brief: 'in tệp dữ liệu dạng HTML, hoặc bảng mã QR để in ra giấy A4',
      about: `--html: tệp indicator-report, procedure-catalogue, ocop-catalogue, place-directory thành bảng và đoạn văn, dùng được
ở nơi không chạy mã. Với danh mục thủ tục, --codes chọn thủ tục; không có thì là danh sách hay hỏi.
--qr-sheet: mỗi thủ tục một ô: tên, mã QR, và trang mà mã mở ra viết bằng chữ. Mỗi tờ nhiều nhất 12 ô, ô không bị cắt
đôi. Mã mở trang chính thức của thủ tục; có --link-base thì mở trang tra cứu của xã, đúng thủ tục đó.
Có tên một danh sách (Excel, CSV) thì mỗi dòng một ô: điểm di tích có tên và đường dẫn; khoản thu có mã ngân hàng, số
tài khoản, chủ tài khoản, số tiền, nội dung, khi có --allow-payment.`,
      options: { title: 'dòng chữ lớn trên đầu bảng mã QR', lang: 'ngôn ngữ của lời báo và của trang (mặc định: vi)' },
      examples: ['chi-so.json --html --out chi-so.html', '--qr-sheet --codes 1.001193,1.004873,2.000815 --title "Một cửa Xã Mẫu" --out bang-qr.html', 'di-tich.xlsx --qr-sheet --title "Di tích Xã Mẫu" --out di-tich.html'],
    },
    snippet: {
      usage: '<tệp>',
      summary: 'tạo đoạn mã để dán vào bài viết của trang',
      brief: 'tạo đoạn mã để dán vào bài viết của trang',
      about: `Đọc indicator-report, procedure-catalogue, ocop-catalogue hoặc place-directory. Trong đoạn mã luôn có bảng đọc được
khi không có mã nào chạy. Đoạn mã được kiểm tra theo những gì các hệ quản trị nội dung giữ lại.`,
      options: { integrity: 'ghi mã kiểm tra của tệp vào đoạn mã: tệp bị sửa thì trang không hiện; mỗi lần thay tệp phải tạo lại đoạn mã', lang: 'ngôn ngữ của lời báo và của bảng (mặc định: vi)', page: 'với --tier b: địa chỉ trang embed.html trên máy chủ (mặc định: /xaso/embed.html)' },
      examples: ['chi-so.json --src /uploads/chi-so.json --integrity', 'chi-so.json --tier c --out bang.html'],
    },
  },
};
