import { formatMessage, formatNumber, percentOfRatio } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { FigureMessages } from '../messages/figure-messages.js';
import { wholeOfParts } from '../observation/observed-number.js';
import type { Observation } from '../observation/observation.schema.js';
import type { FigurePart, FigureRow } from './figure-row.js';
import { numberText, textIn, type FigureLanguage } from './value-text.js';

const partTerms = { selfFiled: 'partSelfFiled', assisted: 'partAssisted', unstated: 'partUnstated' } as const satisfies Record<FigurePart['id'], keyof FigureMessages>;

/** Who filed what is counted ("ai làm thay?"). What neither part claims is said to be unstated, never given to one of them. */
export function partsOf(observation: Observation, definition: IndicatorDefinition | undefined, figureLanguage: FigureLanguage): Pick<FigureRow, 'parts' | 'partsText'> {
  const { selfFiled, assisted } = observation.parts ?? {};
  if (selfFiled === undefined && assisted === undefined) return { parts: [], partsText: undefined };
  const whole = wholeOfParts(observation, definition);
  const unstated = whole === undefined ? 0 : whole - (selfFiled ?? 0) - (assisted ?? 0);
  const counts: readonly (readonly [FigurePart['id'], number | undefined])[] = [
    ['selfFiled', selfFiled],
    ['assisted', assisted],
    ['unstated', unstated > 0 ? unstated : undefined],
  ];
  const unit = definition?.baseUnit === undefined ? '' : textIn(definition.baseUnit, figureLanguage.language);
  const parts = counts.flatMap(([id, count]) => (count === undefined ? [] : [partOf(id, count, whole, unit, figureLanguage)]));
  return { parts, partsText: formatMessage(figureLanguage.messages.parts, { parts: parts.map(({ text }) => text).join('; ') }) };
}

function partOf(id: FigurePart['id'], count: number, whole: number | undefined, unit: string, figureLanguage: FigureLanguage): FigurePart {
  const { language, messages } = figureLanguage;
  const name = formatMessage(messages[partTerms[id]]);
  const written = { name, count: formatNumber(count, { language }), unit };
  const share = whole === undefined ? undefined : percentOfRatio({ numerator: count, denominator: whole });
  if (whole === undefined || share === undefined) return { id, name, count, share: undefined, text: formatMessage(messages.part, written).trim() };
  const shareText = numberText(share, { kind: 'ratio', unit: '%' }, figureLanguage);
  return { id, name, count, share, text: formatMessage(messages.partOfWhole, { ...written, whole: formatNumber(whole, { language }), share: shareText }) };
}
