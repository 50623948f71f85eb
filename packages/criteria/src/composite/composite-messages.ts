import type { Message, TranslationOf } from '@xaso/core';
import type { CompositeFindingCode } from './composite-findings.js';

/** What is wrong with a composite index or its figures, in Vietnamese. */
export const compositeMessages = {
  'composite.id-twice': 'Mã “{id}” được dùng hai lần. Hãy đặt mã khác cho một trong hai.',
  'composite.member-unknown': 'Nhóm “{group}” có thành phần “{id}” không có trong chỉ số.',
  'composite.member-twice': 'Nhóm “{group}” có thành phần “{id}” hai lần.',
  'composite.total-unknown': 'Nhóm “{id}”, nơi lấy kết quả chung, không có trong chỉ số.',
  'composite.cycle': 'Nhóm “{group}” nằm trong chính nó nên không tính được.',
  'composite.weight-negative': 'Trọng số của “{id}” trong nhóm “{group}” là số âm.',
  'composite.weight-undated': 'Nhóm “{group}” không có trọng số của “{id}” cho năm {year}.',
  'composite.weights-zero': 'Mọi trọng số trong nhóm “{group}” đều bằng 0 nên không tính được nhóm này.',
  'composite.year-twice': 'Trọng số của “{id}” trong nhóm “{group}” có hai giá trị từ năm {year}.',
  'composite.goalposts-equal': 'Hai mốc chuẩn hóa của “{indicator}” bằng nhau nên không chia được thang điểm.',
  'composite.scale-reversed': 'Các mốc chuẩn hóa của “{indicator}” ngược chiều: mốc tốt nhất lại kém hơn mốc xấu nhất. Hãy xem lại mốc, hoặc chiều nhiều hơn hay ít hơn là tốt.',
  'composite.goalposts-not-positive': 'Mốc chuẩn hóa của “{indicator}” phải lớn hơn 0 vì có lấy lôgarit.',
  'composite.log-changes-scale': '“{indicator}” có thể bị đổi sang thang lôgarit khi xử lý số quá lệch, nên không dùng được với mốc, mục tiêu hay đơn vị tham chiếu tính theo số gốc.',
  'composite.part-unused': '“{id}” không thuộc nhóm nào nên không ảnh hưởng đến kết quả.',
  'composite.no-units': 'Chưa có đơn vị nào để tính.',
  'composite.unit-twice': 'Đơn vị “{unit}” có hai lần. Chỉ giữ lần đầu.',
  'composite.one-unit': 'Chỉ có một đơn vị nên thứ hạng không nói lên điều gì.',
  'composite.figure-not-finite': 'Số liệu “{indicator}” của {unit} không phải là con số nên không dùng.',
  'composite.denominator-zero': 'Mẫu số của “{indicator}” ở {unit} bằng 0 nên không có kết quả.',
  'composite.denominator-missing': 'Chưa có mẫu số của “{indicator}” ở {unit}.',
  'composite.column-empty': 'Không đơn vị nào có số liệu “{indicator}”.',
  'composite.column-constant': 'Mọi đơn vị có cùng số liệu “{indicator}” nên không xếp được trên dưới; chỉ số này không có điểm.',
  'composite.too-few-figures': '“{indicator}” mới có {count} số liệu, cần ít nhất {least}.',
  'composite.reference-missing': 'Đơn vị tham chiếu của “{indicator}” không có số liệu nên chỉ số này không có điểm.',
  'composite.log-of-nothing': '“{indicator}” của {unit} không lớn hơn 0 nên không lấy lôgarit được; chỗ này không có điểm.',
  'composite.group-without-figures': '“{indicator}” của {unit} còn thiếu và không đơn vị nào cùng nhóm có số liệu để bù.',
  'composite.figures-carried-forward': '{count} số liệu “{indicator}” lấy của năm trước.',
  'composite.figures-imputed': '{count} số liệu “{indicator}” là số bình quân bù vào chỗ thiếu.',
  'composite.figures-treated': '{count} số liệu “{indicator}” được kéo lại vì lệch quá xa các đơn vị khác.',
  'composite.tail-too-long': '“{indicator}” còn lệch quá xa sau khi xử lý nên giữ nguyên số gốc.',
  'composite.outside-goalposts': '{count} số liệu “{indicator}” nằm ngoài hai mốc, điểm nằm ngoài khoảng từ 0 đến 1 và được giữ nguyên.',
  'composite.figures-clamped': '{count} số liệu “{indicator}” nằm ngoài hai mốc, điểm được đưa về 0 hoặc 1.',
  'composite.negative-in-mean': 'Nhóm “{group}” của {unit} có thành phần “{id}” âm nên không tính được loại bình quân này.',
  'composite.zeroed-by-one': 'Nhóm “{group}” của {unit} bằng 0 chỉ vì thành phần “{id}” bằng 0.',
  'composite.too-little-known': 'Nhóm “{group}” của {unit} còn thiếu số liệu nên không có kết quả.',
  'composite.out-of-range': 'Kết quả tính “{id}” vượt quá khoảng số máy biểu diễn được nên không dùng.',
} as const satisfies Readonly<Record<CompositeFindingCode, Message>>;

/** Those words in any language. */
export type CompositeMessages = TranslationOf<typeof compositeMessages>;
