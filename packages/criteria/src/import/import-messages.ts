import type { Message, TranslationOf } from '@xaso/core';
import type { CriteriaImportFindingCode } from './import-findings.js';

/** The words of the findings about annexes and rubrics, in Vietnamese. */
export const criteriaImportMessages = {
  'annex.publisher-missing': 'Chưa cho biết cơ quan nào chịu trách nhiệm về bộ tiêu chí này.',
  'annex.as-of-missing': 'Chưa cho biết ngày chốt của bộ tiêu chí này.',
  'annex.no-criteria': 'Không thấy tiêu chí nào trong bảng.',
  'annex.name-missing': 'Dòng này không ghi tên chỉ số.',
  'annex.points-missing': '“{name}” cần có điểm tối đa thì mới chấm được; tạm thời chỉ theo dõi.',
  'annex.points-unreadable': 'Không đọc được điểm tối đa “{text}”. Hãy ghi số, hoặc chữ “Đạt”.',
  'annex.method-unknown': 'Chưa hiểu chắc cách xác định của “{name}” nên để chấm thủ công: “{text}”.',
  'annex.method-missing': '“{name}” không ghi cách xác định nên để chấm thủ công.',
  'annex.method-contradicts': 'Cách xác định của “{name}” không khớp với điểm tối đa nên để chấm thủ công: “{text}”.',
  'annex.points-exceed': 'Cách xác định của “{name}” cho nhiều hơn điểm tối đa nên để chấm thủ công: “{text}”.',
  'annex.points-not-exact': 'Cách xác định của “{name}” chia điểm ra số lẻ vô hạn nên để chấm thủ công: “{text}”. Hãy ghi số điểm cụ thể.',
  'annex.steps-gap': 'Các mức của “{name}” bị hở hoặc trùng nhau nên để chấm thủ công: “{text}”.',
  'annex.base-missing': '“{name}” cần cả Tử số và Mẫu số; tạm để chấm thủ công.',
  'annex.base-unused': '“{name}” có Mẫu số nhưng cách xác định không dùng tỷ lệ; tạm để chấm thủ công.',
  'annex.threshold-unknown': 'Không đọc được ngưỡng “{text}”, hoặc thiếu ngưỡng; tạm để chấm thủ công.',
  'annex.threshold-twice': 'Ngưỡng được ghi ở hai chỗ, hoặc ghi hai lần cho cùng một nhóm; tạm để chấm thủ công.',
  'annex.threshold-unused': '“{name}” vừa có cách xác định vừa có ngưỡng, chưa rõ dùng ngưỡng thế nào; tạm để chấm thủ công. Nếu ngưỡng là mức được trọn điểm, hãy ghi “Tỷ lệ/ngưỡng × điểm tối đa”.',
  'annex.applies-unknown': 'Chưa hiểu “{text}” ở phạm vi áp dụng; tạm để chấm thủ công. Hãy ghi như: nhóm 1; nhóm 2, 3; phường; các xã còn lại.',
  'annex.applies-not-kept': '“{name}” chỉ áp dụng cho {classes}, nhưng cách chấm này không ghi được phạm vi; hiện đang tính cho mọi đơn vị.',
  'annex.input-kind-differs': '“{name}” dùng một con số cùng tên với con số khác loại ở dòng trên; tạm để chấm thủ công. Hãy đặt tên khác.',
  'annex.group-empty': '“{name}” trông như tên nhóm nhưng bên dưới không có tiêu chí nào; đã bỏ qua.',
  'annex.group-method': '“{name}” có dòng con nên được hiểu là nhóm; cách xác định ghi ở dòng này không dùng.',
  'annex.group-name-cut': 'Tên nhóm dài nên chỉ giữ được phần đầu: “{name}”. Ghi điểm của nhóm vào cột Điểm tối đa thì tên được giữ đủ.',
  'annex.group-points-differ': 'Nhóm “{name}” ghi {declared} điểm nhưng các tiêu chí bên trong cộng lại là {sum}; tính theo các tiêu chí.',
  'annex.total-differs': 'Dòng tổng ghi {declared} điểm nhưng các tiêu chí cộng lại là {sum}.',
  'annex.rest-is-zero': 'Phụ lục không nói các trường hợp còn lại của “{name}” được mấy điểm; đã hiểu là 0 điểm.',
  'annex.responsible-unknown': 'Không hiểu cấp thực hiện “{text}”. Hãy ghi: xã, tỉnh hoặc trung ương.',
  'annex.too-many-criteria': 'Có quá {limit} tiêu chí; các tiêu chí sau bị bỏ.',
  'template.rule-not-written': 'Mẫu bảng không ghi được cách chấm “{kind}” của “{name}”; dòng đó ghi là chấm thủ công.',
  'rubric.not-a-form': 'Tệp không phải biểu chấm: cần trường “sections”.',
  'rubric.question-unreadable': 'Không đọc được câu hỏi hoặc phần này của biểu chấm.',
  'rubric.answers-missing': 'Câu hỏi “{name}” không có mức nào để chọn nên bị bỏ.',
  'rubric.answer-unreadable': 'Một mức của “{name}” thiếu nội dung hoặc điểm nên cả câu bị bỏ.',
  'rubric.parent-unknown': '“{name}” nằm dưới một câu không có trong biểu; đã để vào phần chung.',
  'rubric.total-differs': 'Biểu ghi tổng {declared} điểm nhưng các mức cao nhất cộng lại là {sum}.',
} as const satisfies Readonly<Record<CriteriaImportFindingCode, Message>>;

/** The words of the findings about annexes and rubrics in any language. */
export type CriteriaImportMessages = TranslationOf<typeof criteriaImportMessages>;
