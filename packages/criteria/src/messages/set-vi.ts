import type { Message, TranslationOf } from '@xaso/core';
import type { SetFindingCode } from '../finding/set-findings.js';

/** The words of the findings about a set, in Vietnamese. A page that judges by an official set does not need them. */
export const criteriaSetMessages = {
  'criteria.duplicate-id': 'Mã “{id}” được dùng hai lần.',
  'criteria.rule-unknown': 'Không có cách chấm “{kind}”. Các cách chấm đang có: {known}.',
  'criteria.operand-missing': 'Cách chấm của “{criterion}” chưa nêu số liệu: cần “of”, hoặc cả “numerator” và “denominator”.',
  'criteria.operand-twice': 'Cách chấm của “{criterion}” nêu số liệu theo hai cách: chỉ dùng “of”, hoặc “numerator” và “denominator”.',
  'criteria.input-unknown': 'Số liệu “{input}” chưa được khai trong “inputs”.',
  'criteria.input-kind': 'Số liệu “{input}” thuộc loại {kind}, ở đây cần loại {expected}.',
  'criteria.input-unused': 'Số liệu “{input}” được khai nhưng không tiêu chí nào dùng.',
  'criteria.group-unknown': 'Không có nhóm “{group}”.',
  'criteria.group-cycle': 'Nhóm “{group}” nằm trong chính nó.',
  'criteria.points-missing': 'Tiêu chí “{criterion}” chấm điểm nhưng chưa có điểm tối đa.',
  'criteria.points-on-unscored': 'Tiêu chí “{criterion}” không chấm điểm nhưng lại có {points} điểm tối đa.',
  'criteria.points-negative': 'Điểm không được âm: {points}.',
  'criteria.points-over-maximum': '{points} điểm lớn hơn điểm tối đa là {max}.',
  'criteria.points-unreachable': 'Cao nhất chỉ được {points} điểm, không thể đạt điểm tối đa là {max}.',
  'criteria.points-sum': 'Tổng điểm tối đa bên trong là {sum}, không khớp với {max} đã khai.',
  'criteria.number-too-long': 'Con số {value} có quá nhiều chữ số.',
  'criteria.target-not-positive': 'Mức để được trọn điểm phải lớn hơn 0, đang là {target}.',
  'criteria.step-repeated': 'Hai mức cùng bắt đầu từ {from}.',
  'criteria.count-differs': 'Khai là {declared} tiêu chí nhưng có {count}.',
  'criteria.band-unreachable': 'Loại “{band}” bắt đầu từ {min} điểm, cao hơn mức có thể đạt là {max}.',
  'criteria.band-overlap': 'Loại “{band}” chồng lên loại khác: bắt đầu từ {min}, kết thúc ở {below}.',
  'criteria.band-gap': 'Giữa {below} và {min} điểm không có loại nào.',
  'criteria.band-lowest': 'Dưới {min} điểm thì không xếp loại nào.',
  'criteria.source-missing': 'Chưa nêu nguồn: cần “sourceIds” ở đây, ở nhóm hoặc ở cả bộ.',
  'criteria.source-unknown': 'Nguồn “{source}” không có trong danh sách nguồn.',
  'criteria.confidence-missing': 'Chưa nêu mức tin cậy của số liệu (confidence) ở đây, ở nhóm hoặc ở cả bộ.',
  'criteria.figure-unknown': 'Không có mục “{figure}” để ghi mức tin cậy.',
  'criteria.decision-missing': 'Bộ tiêu chí của Nhà nước phải nêu quyết định ban hành.',
  'criteria.nothing-to-pass': 'Phải đạt tất cả, nhưng không có tiêu chí nào có thể đạt hay không đạt.',
  'criteria.cannot-pass': 'Tiêu chí “{criterion}” chấm điểm, không có đạt hay không đạt, nên không thể nằm trong điều kiện phải đạt tất cả.',
  'criteria.period-reversed': 'Ngày hết áp dụng {to} ở trước ngày bắt đầu {from}.',
} as const satisfies Readonly<Record<SetFindingCode, Message>>;

/** The words of the findings about a set in any language. */
export type CriteriaSetMessages = TranslationOf<typeof criteriaSetMessages>;
