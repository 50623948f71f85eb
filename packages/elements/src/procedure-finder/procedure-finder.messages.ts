import type { Messages } from '@xaso/core';
import { dataMessages } from '../internal/data-messages.js';
import type { MessageCatalogue } from '../internal/localize-controller.js';
import { loadEnglishQuestions } from './question-language.js';

const vietnamese = {
  ...dataMessages,
  // the box
  label: 'Bạn cần làm thủ tục gì?',
  hint: 'Gõ bằng lời thường, có dấu hay không dấu đều được. Ví dụ: khai sinh, giay doc than, sổ đỏ.',
  clear: 'Xóa chữ đã gõ',
  preparing: 'Đang chuẩn bị danh mục thủ tục…',
  // the choice
  filters: 'Chọn theo lĩnh vực, đối tượng…',
  filtersActive: 'Đang lọc: {count} điều kiện',
  filterField: 'Lĩnh vực',
  filterLevel: 'Mức độ trực tuyến',
  filterAudience: 'Ai làm',
  filterLifeEvent: 'Việc trong đời',
  filterCommune: 'Chỉ thủ tục làm được ở xã, phường',
  filterAny: 'Tất cả',
  filterReset: 'Bỏ lọc',
  // what was found
  featured: 'Thủ tục hay hỏi',
  all: 'Danh sách thủ tục',
  recent: 'Vừa xem',
  results: 'Kết quả',
  resultsFor: 'Kết quả tìm “{query}”',
  count: '{count} thủ tục',
  countMost: '{count} thủ tục gần nhất với lời bạn gõ',
  countFiltered: '{count} thủ tục theo điều kiện đã chọn',
  said: '{count} thủ tục. Đầu tiên: {name}.',
  more: 'Xem thêm {count} thủ tục',
  levelFull: 'Trực tuyến toàn trình',
  levelPartial: 'Trực tuyến một phần',
  levelNone: 'Nộp trực tiếp',
  expired: 'Đã hết hiệu lực',
  replaced: 'Đã được thay thế',
  notYet: 'Chưa có hiệu lực',
  // near-identical procedures
  groupSize: '{count} trường hợp gần giống nhau',
  changeAnswer: 'Chọn lại',
  chooseCase: 'Chọn trường hợp của bạn',
  // nothing found
  nothing: 'Chưa tìm thấy thủ tục nào cho “{query}”',
  nothingFiltered: 'Không có thủ tục nào theo điều kiện đã chọn',
  nothingAgain: 'Thử gõ ngắn hơn, hoặc gọi bằng tên khác: khai sinh, kết hôn, tạm trú, chứng thực, hộ nghèo, đất đai.',
  nothingUnfilter: 'Đang chọn theo điều kiện. Bỏ lọc để tìm trong mọi thủ tục.',
  nothingAsk: 'Chưa rõ thì hỏi Trung tâm phục vụ hành chính công xã, phường nơi gần nhất.',
  nothingAskContact: 'Hỏi {name}: {contact}',
  nothingSearch: '{portal}: tìm “{query}”',
  // the card
  back: 'Quay lại kết quả',
  backToStart: 'Quay lại danh sách',
  detailsLoading: 'Đang tải chi tiết thủ tục…',
  detailsFailed: 'Chưa tải được chi tiết thủ tục này. Dưới đây là những điều đã biết.',
  codeFailed: 'Chưa tải được chi tiết thủ tục này. Dưới đây là những điều đã biết. Khi có mạng trở lại, xin tải lại trang.',
  reload: 'Tải lại trang',
  listingOnly: 'Danh mục này mới có tên và cơ quan; giấy tờ, thời hạn và lệ phí xin hỏi nơi nhận hồ sơ.',
  code: 'Mã thủ tục',
  officialName: 'Tên chính thức',
  field: 'Lĩnh vực',
  agency: 'Cơ quan giải quyết',
  agencyUnknown: 'Danh mục không ghi',
  level: 'Nộp trực tuyến',
  levelUnknown: 'Danh mục không ghi',
  ask: 'Hỏi ở đâu',
  askCommune: 'Trung tâm phục vụ hành chính công xã, phường',
  // what its data may have to say, in the words of a finder
  loading: 'Đang tải danh mục thủ tục…',
  noData: 'Danh mục chưa có thủ tục nào.',
  staleCopy: 'Chưa tải được danh mục mới. Đang dùng bản lưu ngày {date}.',
  unknownCode: 'Chưa tìm thấy thủ tục mã {code} trong danh mục này.',
  overlayFailed: 'Chưa dùng được thông tin riêng của xã (lệ phí, quầy, điện thoại).',
  overlayBroken: '{count} mục trong thông tin riêng của xã có lỗi nên chưa được dùng.',
  lexiconFailed: 'Chưa dùng được bộ từ riêng của xã để tìm thủ tục.',
  lexiconBroken: '{count} mục trong bộ từ riêng của xã có lỗi nên chưa được dùng.',
  brokenRecords: '{count} thủ tục trong danh mục có lỗi nên chưa tìm được.',
  failureNotFound: 'Không tìm thấy tệp danh mục thủ tục.',
  failureInvalid: 'Danh mục thủ tục chưa đúng định dạng nên chưa dùng được.',
  failureUnreadable: 'Tệp danh mục thủ tục bị hỏng hoặc chưa đầy đủ.',
} as const satisfies Messages;

/** The words of `xa-procedure-finder`, by key. */
export type ProcedureFinderMessages = typeof vietnamese;

/** The words of `xa-procedure-finder`. */
export const procedureFinderMessages: MessageCatalogue<ProcedureFinderMessages> = {
  vi: vietnamese,
  en: async () => (await Promise.all([import('./procedure-finder.messages.en.js'), loadEnglishQuestions()]))[0].procedureFinderMessagesEn,
};
