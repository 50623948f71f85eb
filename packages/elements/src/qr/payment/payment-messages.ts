import type { Message } from '@xaso/core';
import type { PaymentFindingCode } from './payment-findings.js';

/** Sentences of the findings about payments, in Vietnamese. */
export const paymentFindingMessages = {
  'payment.not-allowed': 'Trang này chưa cho phép hiện mã chuyển tiền. Người quản trị trang bật allow-payment khi tài khoản đã được xác nhận.',
  'payment.bank-unknown': 'Không có ngân hàng nào mang mã “{text}”. Mã ngân hàng (BIN) gồm 6 chữ số.',
  'payment.account-unreadable': 'Số tài khoản “{text}” không đúng: từ 4 đến 19 chữ số hoặc chữ cái, không có dấu cách.',
  'payment.holder-missing': 'Chưa có tên chủ tài khoản. Mã chuyển tiền chỉ hiện khi có tên để người chuyển đối chiếu.',
  'payment.holder-differs': 'Tên trong mã là “{held}”, khác tên ghi trên trang “{text}”.',
  'payment.amount-unreadable': 'Số tiền “{text}” không đúng: ghi bằng đồng, chỉ gồm chữ số, ví dụ 35000.',
  'payment.purpose-too-long': 'Nội dung chuyển tiền dài {length} ký tự, nhiều nhất là {limit}.',
  'payment.check-failed': 'Mã chuyển tiền sai số kiểm tra ở cuối: có thể bị gõ nhầm hoặc bị sửa.',
  'payment.unsupported': 'Mã này không phải mã VietQR chuyển đến một tài khoản bằng đồng Việt Nam.',
} as const satisfies Readonly<Record<PaymentFindingCode, Message>>;
