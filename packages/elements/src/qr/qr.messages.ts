import type { Messages } from '@xaso/core';
import type { MessageCatalogue } from '../internal/localize-controller.js';

const vietnamese = {
  codeOfLabel: 'Mã QR: {label}',
  codeOfHost: 'Mã QR mở trang {host}',
  codeOfText: 'Mã QR chứa nội dung ghi ngay bên cạnh',
  leadsTo: 'Quét mã để mở trang',
  holds: 'Quét mã để đọc nội dung',
  hostInOtherLetters: 'Tên miền này có chữ ngoài bảng a–z nên máy ghi thành “xn--…”. Hãy kiểm tra đúng là trang cần mở.',
  codeOfPayment: 'Mã VietQR chuyển tiền cho {holder}',
  paysTo: 'Mở ứng dụng ngân hàng, quét mã để chuyển tiền cho',
  account: 'Số tài khoản',
  bank: 'Ngân hàng',
  amount: 'Số tiền',
  amountOpen: 'người chuyển tự nhập',
  purpose: 'Nội dung',
  compareHolder: 'Trước khi chuyển, đối chiếu tên chủ tài khoản trên màn hình với tên ghi ở đây.',
  empty: 'Chưa có địa chỉ hay đoạn chữ nào để tạo mã QR.',
  tooLong: 'Không tạo được mã QR: nội dung dài {length} ký tự, một mã chỉ chứa được {limit} ký tự.',
  notLoaded: 'Chưa tải được phần vẽ mã QR. Khi có mạng, hãy tải lại trang.',
} as const satisfies Messages;

/** The words of `xa-qr`, by key. */
export type QrMessages = typeof vietnamese;

/** The words of `xa-qr`. */
export const qrMessages: MessageCatalogue<QrMessages> = {
  vi: vietnamese,
  en: async () => (await import('./qr.messages.en.js')).qrMessagesEn,
};
