import type { Message, TranslationOf } from '@xaso/core';

/** The words of gaps and plans, in Vietnamese. */
export const planMessages = {
  // where a criterion stands on the way
  gapMet: 'đã đạt mức cao nhất',
  gapUnknown: 'chưa đủ số liệu: {names}',
  gapOutOfReach: 'tự mình không thể đạt thêm bằng cách tăng, giảm các con số này',
  gapNotJudged: 'không chấm hoặc không áp dụng',
  moverCommune: 'xã thực hiện',
  moverProvince: 'chờ tỉnh',
  moverCentral: 'chờ trung ương',
  // one move: what is lacking, and what it gives
  moveMore: 'thêm {change} {unit}',
  moveMoreOf: '“{name}”: thêm {change} {unit}',
  moveLess: 'bớt {change} {unit}',
  moveLessOf: '“{name}”: bớt {change} {unit}',
  moveUp: 'từ {from} lên {to}',
  moveAbove: 'từ {from} lên trên {to}',
  moveDown: 'từ {from} xuống {to}',
  moveBelow: 'từ {from} xuống dưới {to}',
  moveState: '“{name}” là “{state}”',
  stateYes: 'có',
  stateNo: 'không',
  lackToPass: 'thiếu {change} {unit}',
  toPass: '{moves} thì đạt',
  toPoints: '{moves} thì được {points} điểm',
  either: '{one} hoặc {other}',
  both: '{one} và {other}',
  // what still comes
  flowAtLeast: 'trong {remaining} {unit} còn lại phải có ít nhất {count} {unit} đạt (“{name}”)',
  flowAtLeastUntil: 'trong {remaining} {unit} còn lại đến {until} phải có ít nhất {count} {unit} đạt (“{name}”)',
  flowAtMost: 'trong {remaining} {unit} còn lại chỉ được có tối đa {count} {unit} thuộc “{name}”',
  flowAtMostUntil: 'trong {remaining} {unit} còn lại đến {until} chỉ được có tối đa {count} {unit} thuộc “{name}”',
  flowCertain: 'chắc chắn đạt, dù {remaining} {unit} còn lại thế nào',
  flowImpossible: 'không thể đạt nữa: dù cả {remaining} {unit} còn lại đều tốt thì cuối kỳ cũng chỉ {best}',
  // a plan
  goalPoints: 'đạt {points} điểm',
  goalBand: 'xếp loại {band}',
  goalRecognition: '{name}',
  goalDecision: '{name}',
  goalNotRevoked: 'không bị “{name}”',
  planReached: 'Mục tiêu “{goal}” đã đạt, không cần làm thêm',
  planNoGoal: 'Bộ tiêu chí không có mục tiêu này',
  planPlanned: { one: 'Để {goal}: {count} việc', other: 'Để {goal}: {count} việc' },
  planOutOfReach: 'Chỉ bằng việc của xã thì chưa thể {goal}; làm hết các việc dưới đây được {points} điểm',
  planOutOfReachVerdict: 'Chỉ bằng việc của xã thì chưa thể {goal}; dưới đây là hết các việc xã làm được',
  planEffort: 'Tổng công sức ước tính: {effort}; không có cách nào ít hơn',
  planEffortBound: 'Tổng công sức ước tính: {effort}; cách tốt nhất không thể ít hơn {bound} (chênh tối đa {gap})',
  planSmallestGap: 'Chưa có ước tính công sức nên xếp việc có khoảng thiếu nhỏ nhất lên trước',
  planSetIncomplete: 'Bộ tiêu chí ở đây chưa đầy đủ: kế hoạch chỉ tính các tiêu chí đã có',
  stepMore: '{name}: thêm {change} {unit}, từ {from} lên {to}',
  stepLess: '{name}: bớt {change} {unit}, từ {from} xuống {to}',
  stepUp: '{name}: từ {from} lên {to}',
  stepDown: '{name}: từ {from} xuống {to}',
  stepState: '{name}: từ “{from}” thành “{to}”',
  stepGate: 'bắt buộc: thiếu việc này thì không đạt mục tiêu',
  stepEffort: 'công sức ước tính {effort}',
  effectPass: '“{name}” đạt',
  effectFail: '“{name}” không còn đạt',
  effectPoints: '“{name}”: từ {before} lên {after} điểm',
  effectLosesPoints: '“{name}”: từ {before} xuống {after} điểm',
  waitProvince: 'Chờ tỉnh: {name}',
  waitCentral: 'Chờ trung ương: {name}',
  waitDataMissing: 'Cần có số liệu trước: {name}',
  waitPublished: 'Điểm do cơ quan khác công bố, không lập kế hoạch được: {name}',
  waitManual: 'Điểm do người chấm, không lập kế hoạch được: {name}',
  withoutEffort: 'Chưa ước tính công sức nên chưa đưa vào: {name}',
} as const satisfies Readonly<Record<string, Message>>;

/** A key of `planMessages`. */
export type PlanMessageKey = keyof typeof planMessages;

/** The words of gaps and plans in any language. */
export type PlanMessages = TranslationOf<typeof planMessages>;
