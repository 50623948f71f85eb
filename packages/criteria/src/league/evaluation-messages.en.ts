import type { EvaluationMessages } from './evaluation-messages.js';

/** What is wrong with an `evaluation` document, in English. */
export const evaluationMessagesEn: EvaluationMessages = {
  'evaluation.columns-differ': 'The column “{column}” has {count} cells for {expected} units. Each column needs one cell for each unit.',
  'evaluation.unit-twice': 'The unit “{unit}” is there twice. The first is kept.',
  'evaluation.source-unknown': 'The source “{id}” is not among the sources. Totals without a source are not shown.',
  'evaluation.province-unknown': 'Province number {province} of “{unit}” is not among the provinces.',
  'evaluation.row-unknown': 'There is no unit number {row} (counted from 0).',
  'evaluation.band-unknown': 'Band number {band} of “{unit}” is not among the bands.',
  'evaluation.absence-of-known': '“{unit}” has a total and yet a reason why it has none. The reason was dropped.',
  'evaluation.above-maximum': 'The total {total} of “{unit}” is above the maximum {maximum}.',
  'evaluation.rank-without-total': '“{unit}” has no total, but the source states the rank {rank}.',
  'evaluation.rank-contradicts': 'The source states rank {rank} for “{unit}”; by its total {total} it must be from {low} to {high}.',
  'evaluation.ranked-among-too-few': 'The source ranked {count} units, but {ranked} have a total here.',
};
