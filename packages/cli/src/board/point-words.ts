import type { Language } from '@xaso/core';

/** What stands on a board of points beside their names. */
export interface PointWords {
  readonly title: string;
  readonly how: string;
  readonly codeOf: string;
  readonly opens: string;
  readonly paysTo: string;
  readonly account: string;
  readonly bank: string;
  readonly amount: string;
  readonly amountOpen: string;
  readonly purpose: string;
  readonly compare: string;
}

/** The words of a board of points, by language. */
export const pointWords: Readonly<Record<Language, PointWords>> = {
  vi: {
    title: 'Quét mã',
    how: 'Mở máy ảnh của điện thoại hoặc ứng dụng ngân hàng, hướng vào mã, rồi đọc tên hiện ra trước khi chạm.',
    codeOf: 'Mã QR của',
    opens: 'Mở trang',
    paysTo: 'Chuyển tiền cho',
    account: 'Số tài khoản',
    bank: 'Ngân hàng',
    amount: 'Số tiền',
    amountOpen: 'người chuyển tự nhập',
    purpose: 'Nội dung',
    compare: 'Đối chiếu tên trên màn hình với tên ghi ở đây trước khi chuyển.',
  },
  en: {
    title: 'Scan a code',
    how: 'Open the camera of your phone or your banking app, point it at a code, and read the name that appears before you tap.',
    codeOf: 'QR code of',
    opens: 'Opens',
    paysTo: 'Pays',
    account: 'Account',
    bank: 'Bank',
    amount: 'Amount',
    amountOpen: 'whoever pays types it',
    purpose: 'Purpose',
    compare: 'Compare the name on your screen with this one before you pay.',
  },
};
