import type { Message } from '@xaso/core';
import type { ThemeFindingCode } from './theme-findings.js';

/** Sentences of the findings of `@xaso/elements/theme`, in Vietnamese. */
export const themeMessages = {
  'theme.color-unreadable': 'Không dùng được “{text}” làm màu. Hãy ghi dạng #rgb hoặc #rrggbb, ví dụ #8c1c13.',
  'theme.selector-refused': 'Không dùng được “{text}” làm bộ chọn CSS. Hãy dùng :root, một lớp (.khung), một mã (#khung) hoặc một thuộc tính ([data-khung]).',
  'theme.brand-darkened': 'Màu {brand} chỉ đạt tương phản {ratio}:1 trên nền sáng, cần {least}:1 để đọc được. Giao diện sáng dùng {used}, cùng tông màu và sẫm hơn, cho liên kết, nút và giá trị.',
  'theme.brand-lightened': 'Màu {brand} chỉ đạt tương phản {ratio}:1 trên nền tối, cần {least}:1 để đọc được. Giao diện tối dùng {used}, cùng tông màu và sáng hơn, cho liên kết, nút và giá trị.',
  'theme.brand-is-caution': 'Màu {brand} gần với màu vàng nâu của nhãn cần kiểm tra lại. Nhãn vẫn có biểu tượng và chữ, nhưng màu không còn giúp phân biệt.',
  'theme.font-unreadable': 'Không dùng được “{text}” làm phông chữ nên giữ phông của trang. Hãy ghi tên phông cách nhau bằng dấu phẩy, ví dụ Be Vietnam Pro, sans-serif.',
  'theme.font-legacy': 'Phông “{name}” thuộc bảng mã cũ (TCVN3, VNI), không hiện được chữ Việt Unicode, nên không được dùng.',
  'theme.font-generic-added': 'Danh sách phông chưa có phông dự phòng nên đã thêm {generic} vào cuối, cho máy không có các phông kia.',
} as const satisfies Readonly<Record<ThemeFindingCode, Message>>;
