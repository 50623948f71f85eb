import type { Message } from '@xaso/core';
import type { SnippetFindingCode } from './snippet-findings.js';

/** The findings about a snippet, in words for whoever pastes it. */
export const snippetMessages = {
  'snippet.empty': 'Chưa có đoạn mã nào. Hãy dán cả thẻ div, từ <div đến </div>.',
  'snippet.too-long': 'Đoạn mã dài {length} ký tự, nhiều hơn {limit}. Hãy để số liệu trong một tệp và ghi địa chỉ tệp ở data-xa-src.',
  'snippet.not-a-div': 'Thẻ ngoài cùng là <{tag}>. Hãy dùng <div>: bộ lọc của nhiều hệ quản trị nội dung xóa thuộc tính của thẻ khác, hoặc xóa cả thẻ.',
  'snippet.outside': 'Có nội dung nằm ngoài thẻ div: “{text}”. Mỗi đoạn mã chỉ là một thẻ div; hãy đưa phần này vào trong, hoặc để ở bài viết.',
  'snippet.not-closed': 'Thẻ <{tag}> mở ra mà không đóng lại đúng chỗ. Hãy thêm </{tag}>.',
  'snippet.no-marker': 'Thẻ div không có data-xa, nên bộ nạp không biết cần hiện gì. Hãy thêm một trong các tên: {names}.',
  'snippet.unknown-name': 'Không có thành phần nào tên “{name}”. Các tên dùng được: {names}.',
  'snippet.version': 'data-xa-version là “{version}”. Bộ nạp này đọc phiên bản 1: hãy bỏ thuộc tính ấy, hoặc ghi 1.',
  'snippet.unknown-attribute': 'Thành phần {name} không dùng {attribute}. Hãy xem lại chính tả, hoặc bỏ đi. Dùng được: {names}.',
  'snippet.foreign-attribute': 'Thuộc tính {attribute} không thuộc đoạn mã và có thể bị bộ lọc xóa. Trên thẻ div chỉ để data-xa, data-xa-…, class, id, lang.',
  'snippet.attribute-twice': 'Thuộc tính {attribute} được ghi hai lần; trình duyệt chỉ đọc lần đầu. Hãy bỏ một.',
  'snippet.too-many-attributes': 'Thẻ div có {count} thuộc tính, nhiều hơn {limit}. Hãy bỏ bớt, hoặc chuyển phần cài đặt vào tệp số liệu.',
  'snippet.not-quoted': 'Giá trị của {attribute} phải nằm giữa hai dấu nháy kép, ví dụ {attribute}="…".',
  'snippet.value-empty': 'Thuộc tính {attribute} để trống. Có hệ quản trị nội dung điền tên thuộc tính vào chỗ trống ấy: hãy ghi giá trị, hoặc bỏ thuộc tính.',
  'snippet.value-quote': 'Giá trị của {attribute} có dấu nháy. Bộ lọc sẽ đổi hoặc cắt giá trị ở đó: hãy bỏ dấu nháy.',
  'snippet.value-backslash': 'Giá trị của {attribute} có dấu \\. WordPress sẽ bỏ dấu này: địa chỉ trên mạng dùng dấu /.',
  'snippet.value-json': 'Giá trị của {attribute} có dấu ngoặc {sign}, trông như JSON. Bộ lọc sẽ làm hỏng: hãy để phần này trong một tệp.',
  'snippet.value-colour': 'Giá trị của {attribute} có “{text}”, trông như mã màu; NukeViet sẽ đổi thành rgb(…). Màu sắc đặt trong tệp CSS của trang.',
  'snippet.value-markup': 'Giá trị của {attribute} có dấu < hoặc >. Bộ lọc sẽ hiểu là thẻ: hãy bỏ đi.',
  'snippet.value-entity': 'Giá trị của {attribute} có “{text}”, trông như mã của một ký tự; WordPress sẽ đổi thành ký tự ấy. Hãy viết khác đi.',
  'snippet.value-word': 'Giá trị của {attribute} có chữ “{text}”; NukeViet xóa cả thuộc tính có chữ này. Hãy đặt tên tệp khác.',
  'snippet.value-letters': 'Giá trị của {attribute} có chữ “{text}”. Ở đây chỉ dùng chữ không dấu: hãy đổi tên tệp hoặc thư mục.',
  'snippet.value-control': 'Giá trị của {attribute} có dấu xuống dòng hoặc ký tự điều khiển. Hãy viết liền một dòng.',
  'snippet.value-too-long': 'Giá trị của {attribute} dài {length} ký tự, nhiều hơn {limit}. Hãy dùng địa chỉ ngắn hơn.',
  'snippet.fallback-empty': 'Bên trong thẻ div chưa có chữ nào. Khi mã chưa chạy, người đọc thấy một chỗ trống: hãy để một bảng hoặc một đường dẫn tới tệp.',
  'snippet.fallback-tag': 'Thẻ <{tag}> bên trong có thể bị bộ lọc bỏ; chữ trong đó vẫn còn. Nên chỉ dùng: {names}.',
  'snippet.fallback-lost': 'Thẻ <{tag}> bên trong sẽ bị xóa, hoặc để lộ mã ra thành chữ trên trang. Hãy bỏ thẻ này.',
  'snippet.fallback-nested': 'Bên trong có một thẻ mang data-xa nữa; thẻ ấy không được đổi thành gì. Hãy đặt hai đoạn mã cạnh nhau.',
  'snippet.fallback-attribute': 'Thuộc tính {attribute} của thẻ <{tag}> có thể bị bộ lọc xóa. Hãy bỏ đi.',
  'snippet.fallback-address': 'Địa chỉ “{text}” ở thẻ <{tag}> sẽ bị chặn. Hãy dùng địa chỉ http, https hoặc một tệp trên trang của bạn.',
} as const satisfies Record<SnippetFindingCode, Message>;

/** What another language must provide. */
export type SnippetMessages = Readonly<Record<SnippetFindingCode, Message>>;
