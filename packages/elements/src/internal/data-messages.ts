import type { Messages } from '@xaso/core';

/** What every element that loads data may have to say. Spread into the element's own catalogue. */
export const dataMessages = {
  loading: 'Đang tải số liệu…',
  retry: 'Thử lại',
  noData: 'Chưa có số liệu.',
  staleCopy: 'Chưa tải được số liệu mới. Đang hiển thị bản lưu ngày {date}.',
  brokenRecords: '{count} bản ghi có lỗi nên chưa được hiển thị.',
  findingDetails: 'Chi tiết cho người biên tập',
  failureAddressRefused: 'Địa chỉ tệp số liệu không được chấp nhận.',
  failureNotFound: 'Không tìm thấy tệp số liệu.',
  failureForbidden: 'Tệp số liệu không được phép xem công khai.',
  failureTooManyRequests: 'Máy chủ đang nhận quá nhiều lượt tải. Xin thử lại sau ít phút.',
  failureServer: 'Máy chủ chứa số liệu đang gặp sự cố.',
  failureOffline: 'Thiết bị đang ngoại tuyến nên chưa tải được số liệu.',
  failureNetwork: 'Không kết nối được với nơi chứa số liệu.',
  failurePolicy: 'Trang này chưa cho phép tải số liệu từ địa chỉ đã khai báo.',
  failureTimeout: 'Nơi chứa số liệu trả lời quá chậm.',
  failureNotData: 'Địa chỉ đã khai báo trả về một trang web, không phải tệp số liệu.',
  failureNoContent: 'Tệp số liệu đang để trống.',
  failureTooLarge: 'Tệp số liệu lớn quá mức cho phép.',
  failureEncoding: 'Tệp số liệu không dùng bảng mã UTF-8.',
  failureUnreadable: 'Tệp số liệu bị hỏng hoặc chưa đầy đủ.',
  failureInvalid: 'Số liệu chưa đúng định dạng nên chưa hiển thị được.',
} as const satisfies Messages;

export type DataMessages = typeof dataMessages;
