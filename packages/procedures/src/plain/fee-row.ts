import { formatCivilDate, formatMessage } from '@xaso/core';
import type { FeeAnswer } from '../fee/fee-for.js';
import { exemptionLine, feeLines } from '../fee/fee-words.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askRow, askSentence, capital, factRow, type AnswerCardOptions, type CardRow } from './card-row.js';

/** What is to be paid, who pays nothing, and who says so. */
export function feeRow(procedure: Procedure, fee: FeeAnswer, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const exempt = exemptionLine(fee, options);
  const more = exempt === undefined ? [] : [exempt];
  const lines = feeLines(fee, options);
  switch (fee.status) {
    case 'known': {
      const isOpen = fee.fees.some(({ fee: { kind } }) => kind === 'setByProvince');
      const ask = isOpen ? [askSentence(procedure, 'fee', options)] : [];
      return factRow('fee', [...lines.map(capital), ...more, ...ask, ...localLines(fee, options)], procedure, fee.origin === 'overlay' && fee.keepsCatalogue !== true ? undefined : 'fee', options);
    }
    case 'setByProvince': {
      const text = lines[0] ?? formatMessage(messages.feeSetByProvince);
      return factRow('fee', [formatMessage(messages.provinceFee, { text, ask: askSentence(procedure, 'fee', options) }), ...more], procedure, 'fee', options);
    }
    case 'notOnThisDay':
      return askRow('fee', messages.unknownFeeToday, 'fee', procedure, options, more);
    case 'unknown':
      return askRow('fee', messages.unknownFee, 'fee', procedure, options, more);
  }
}

function localLines({ local, origin }: FeeAnswer, { messages, language }: AnswerCardOptions): string[] {
  if (local === undefined || origin !== 'overlay') return [];
  const { publisher = '', asOf, confirmedBy, confirmedOn, decision } = local;
  const vouched =
    confirmedBy !== undefined && confirmedOn !== undefined
      ? [formatMessage(messages.feeLocalConfirmed, { publisher, name: confirmedBy, date: formatCivilDate(confirmedOn, language) })]
      : asOf === undefined
        ? []
        : [formatMessage(messages.feeLocal, { publisher, date: formatCivilDate(asOf, language) })];
  return [...vouched, ...(decision === undefined ? [] : [formatMessage(messages.feeLocalDecision, { decision })])];
}
