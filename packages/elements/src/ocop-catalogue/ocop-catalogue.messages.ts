import type { Messages } from '@xaso/core';
import type { MessageCatalogue } from '../internal/localize-controller.js';
import { ocopCardMessages } from '../ocop-card/ocop-card.messages.js';
import { loadEnglishProducts } from '../ocop-card/product-language.js';

const vietnamese = {
  ...ocopCardMessages.vi,
  title: 'Sản phẩm OCOP',
  search: 'Tìm sản phẩm',
  searchHint: 'Gõ tên sản phẩm, chủ thể hoặc xã; có dấu hay không dấu đều được.',
  clear: 'Xóa chữ đã gõ',
  order: 'Xếp theo',
  orderFile: 'Thứ tự trong danh sách',
  orderName: 'Tên, A đến Z',
  orderStars: 'Hạng sao, cao trước',
  orderExpiry: 'Ngày hết hạn, gần trước',
  filters: 'Lọc',
  filtersActive: 'Lọc (đang dùng {count})',
  filterGroup: 'Nhóm',
  filterStars: 'Hạng sao còn hạn',
  filterUnit: 'Xã, phường',
  filterValidity: 'Chứng nhận',
  filterAny: 'Tất cả',
  filterOption: '{name} ({count})',
  starsOption: '{stars} sao',
  validityValid: 'Còn hạn',
  validityExpiring: 'Sắp hết hạn',
  validityExpired: 'Đã hết hạn',
  validityUnproved: 'Chưa đủ căn cứ',
  validityNone: 'Chưa rõ hạng',
  reset: 'Bỏ mọi điều kiện',
  count: '{count} sản phẩm',
  countOf: '{count} trong {total} sản phẩm',
  nothing: 'Không có sản phẩm nào như vậy.',
  validUntil: 'Có giá trị đến {date}',
  back: 'Trở lại danh sách',
  save: 'Tải CSV',
  saved: 'Đã lưu tệp {name}.',
  printList: 'In danh sách',
  actionFailed: 'Chưa làm được: mã của trang chưa tải về. Xin thử lại khi có mạng.',
} as const satisfies Messages;

/** The words of `xa-ocop-catalogue`, by key. */
export type OcopCatalogueMessages = typeof vietnamese;

/** The words of `xa-ocop-catalogue`. */
export const ocopCatalogueMessages: MessageCatalogue<OcopCatalogueMessages> = {
  vi: vietnamese,
  en: async () => (await Promise.all([import('./ocop-catalogue.messages.en.js'), loadEnglishProducts()]))[0].ocopCatalogueMessagesEn,
};
