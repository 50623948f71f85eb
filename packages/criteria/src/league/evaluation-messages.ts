import type { Message, TranslationOf } from '@xaso/core';
import type { EvaluationFindingCode } from './evaluation-findings.js';

/** What is wrong with an `evaluation` document, in Vietnamese. */
export const evaluationMessages = {
  'evaluation.columns-differ': 'Cột “{column}” có {count} ô nhưng có {expected} đơn vị. Mỗi cột phải có đúng một ô cho mỗi đơn vị.',
  'evaluation.unit-twice': 'Đơn vị “{unit}” có hai lần. Chỉ giữ lần đầu.',
  'evaluation.source-unknown': 'Nguồn “{id}” không có trong danh sách nguồn (sources). Bảng điểm không rõ nguồn thì không hiển thị.',
  'evaluation.province-unknown': 'Tỉnh số {province} của “{unit}” không có trong danh sách tỉnh (provinces).',
  'evaluation.row-unknown': 'Không có đơn vị thứ {row} (đếm từ 0).',
  'evaluation.band-unknown': 'Mức số {band} của “{unit}” không có trong danh sách mức (bands).',
  'evaluation.absence-of-known': '“{unit}” có điểm nhưng lại ghi lý do không có điểm. Đã bỏ lý do.',
  'evaluation.above-maximum': 'Điểm {total} của “{unit}” cao hơn điểm tối đa {maximum}.',
  'evaluation.rank-without-total': '“{unit}” không có điểm nhưng nguồn ghi hạng {rank}.',
  'evaluation.rank-contradicts': 'Nguồn ghi “{unit}” hạng {rank}; theo điểm {total} thì phải từ hạng {low} đến {high}.',
  'evaluation.ranked-among-too-few': 'Nguồn xếp hạng {count} đơn vị nhưng bảng có {ranked} đơn vị có điểm.',
} as const satisfies Readonly<Record<EvaluationFindingCode, Message>>;

/** Those words in any language. */
export type EvaluationMessages = TranslationOf<typeof evaluationMessages>;
