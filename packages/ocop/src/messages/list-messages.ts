import type { TranslationOf } from '@xaso/core';

/** Words about lists of products, figures out of them, and what staff and owners are told, in Vietnamese. A card needs none of them. */
export const listMessages = {
  noticeExpiring: { one: 'Còn {count} ngày là hết hạn (ngày {end}). Nên làm hồ sơ đánh giá lại.', other: 'Còn {count} ngày là hết hạn (ngày {end}). Nên làm hồ sơ đánh giá lại.' },
  noticeLastDay: 'Hôm nay là ngày cuối chứng nhận còn giá trị.',
  noticeExpired: { one: 'Đã hết hạn {count} ngày. Trang công khai không hiện hình sao.', other: 'Đã hết hạn {count} ngày. Trang công khai không hiện hình sao.' },
  columnName: 'Sản phẩm',
  columnPlace: 'Địa bàn',
  columnLine: 'Mục',
  columnFact: 'Nội dung',
  headingStory: 'Câu chuyện sản phẩm',
  publication: '{publisher} công bố, số liệu đến ngày {date}',
  productCount: { one: '{count} sản phẩm', other: '{count} sản phẩm' },
  countDefinition: 'Đếm các sản phẩm ghi là OCOP trong danh sách, kể cả sản phẩm hết hạn hoặc chưa có số quyết định.',
  countGoodsDefinition: 'Đếm cả sản phẩm OCOP và hàng hóa khác trong danh sách.',
  countUnknown: { one: 'Chưa biết ở {count} sản phẩm.', other: 'Chưa biết ở {count} sản phẩm.' },
} as const;

/** Words about lists in some language. */
export type ListMessages = TranslationOf<typeof listMessages>;
