import type { Messages } from '@xaso/core';
import { dataMessages } from '../internal/data-messages.js';
import type { MessageCatalogue } from '../internal/localize-controller.js';
import { loadEnglishProducts } from './product-language.js';

const vietnamese = {
  ...dataMessages,
  unknownProduct: 'Chưa tìm thấy sản phẩm mã {id}.',
  photoMissing: 'Chưa có ảnh',
  photoBroken: 'Chưa tải được ảnh',
  photoOf: 'Ảnh {name}',
  credit: 'Ảnh: {credit}',
  gallery: 'Các ảnh của {name}',
  photoNumber: 'Ảnh {number}/{total}',
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  story: 'Câu chuyện sản phẩm',
  details: 'Thông tin khác',
  code: 'Hiện mã QR',
  codeOf: 'Mã QR mở trang {host}',
  codeFailed: 'Chưa tải được phần vẽ mã QR.',
  published: '{publisher} công bố, số liệu đến ngày {date}.',
  source: 'Nguồn: {source}.',
  share: 'Gửi cho người nhà',
  shareHint: 'Chép đoạn chữ này rồi dán vào tin nhắn.',
  shareSee: 'Xem đầy đủ: {address}',
  shareLine: '{label}: {text}',
  copy: 'Chép',
  copied: 'Đã chép.',
  copyByHand: 'Đoạn chữ đã được chọn. Chạm và giữ, rồi bấm Sao chép.',
  copyFailed: 'Chưa chép được. Trang cần được mở qua https.',
  copyJsonLd: 'Chép JSON-LD',
  print: 'In thẻ này',
  printedOn: 'In ngày {date}',
  staff: 'Nhắc cho cán bộ và chủ thể',
} as const satisfies Messages;

/** The words of `xa-ocop-card`, by key. */
export type OcopCardMessages = typeof vietnamese;

/** The words of `xa-ocop-card`. */
export const ocopCardMessages: MessageCatalogue<OcopCardMessages> = {
  vi: vietnamese,
  en: async () => (await Promise.all([import('./ocop-card.messages.en.js'), loadEnglishProducts()]))[0].ocopCardMessagesEn,
};
