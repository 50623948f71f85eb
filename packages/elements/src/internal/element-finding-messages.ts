import type { Message } from '@xaso/core';
import type { SourceFindingCode } from './data/source-findings.js';
import type { ElementFindingCode } from './element-findings.js';

/** Sentences of the findings of `@xaso/elements`, in Vietnamese. */
export const elementFindingMessages = {
  'data.address-refused': 'Địa chỉ “{url}” không được chấp nhận. Chỉ dùng được địa chỉ http, https và không trỏ vào mạng nội bộ.',
  'data.not-found': 'Không có tệp nào ở địa chỉ {url} (mã {httpStatus}). Hãy kiểm tra lại đường dẫn.',
  'data.forbidden': 'Máy chủ không cho xem {url} (mã {httpStatus}). Hãy mở quyền xem công khai cho tệp.',
  'data.too-many-requests': 'Máy chủ tạm dừng trả {url} vì nhận quá nhiều lượt tải (mã {httpStatus}).',
  'data.server': 'Máy chủ trả lỗi cho {url} (mã {httpStatus}).',
  'data.offline': 'Thiết bị đang ngoại tuyến.',
  'data.network': 'Không tải được số liệu hoặc mã của bộ công cụ: mất kết nối, máy chủ không cho phép trang này (CORS), hoặc tệp dùng http trên trang https.',
  'data.policy': 'Chính sách bảo mật của trang (CSP) chặn {url}. Hãy thêm tên miền ấy vào connect-src, hoặc đặt tệp trên chính trang này.',
  'data.timeout': 'Máy chủ trả {url} quá chậm nên đã dừng chờ.',
  'data.not-data': 'Địa chỉ {url} trả về một trang web, không phải tệp số liệu. Có thể đó là trang báo lỗi hoặc trang kiểm tra của tường lửa.',
  'data.no-content': 'Tệp số liệu trống.',
  'data.too-large': 'Tệp ở {url} lớn quá mức cho phép.',
  'data.encoding': 'Tệp không dùng bảng mã UTF-8. Hãy lưu lại dạng UTF-8.',
  'data.unreadable': 'Nội dung không phải JSON đúng cú pháp.',
  'data.invalid': 'Số liệu không đúng mẫu nên chưa được hiển thị.',
  'source.integrity-mismatch': 'Tệp {url} không phải tệp có mã kiểm tra ghi ở thuộc tính integrity, nên không được hiển thị. Nếu chính đơn vị vừa thay tệp: hãy tạo lại đoạn mã từ tệp gốc. Nếu không: tệp đã bị sửa, hãy đặt lại tệp đúng và báo cho người phụ trách an toàn thông tin.',
  'source.integrity-malformed': 'Thuộc tính integrity ghi “{text}”, không phải mã kiểm tra, nên số liệu không được hiển thị. Mã đúng gồm sha256- và 44 ký tự, như lệnh xaso ghi vào đoạn mã.',
  'source.changed-much': '{changed} trong {of} mục khác với bản trước, nhiều hơn mức thường gặp. Nếu chính đơn vị vừa cập nhật thì không sao; nếu không, hãy xem lại tệp.',
  'qr.empty': 'Chưa có địa chỉ hay đoạn chữ nào để tạo mã QR.',
  'qr.too-long': 'Nội dung dài {length} ký tự, một mã QR chỉ chứa được {limit} ký tự đầu. Hãy rút ngắn, hoặc dùng địa chỉ của trang có nội dung ấy.',
  'element.render-failed': 'Thành phần gặp lỗi khi vẽ: {message}',
} as const satisfies Readonly<Record<ElementFindingCode | SourceFindingCode, Message>>;
