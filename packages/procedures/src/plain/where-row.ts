import { formatMessage } from '@xaso/core';
import { channels as allChannels, type Channel } from '../channel/channel.js';
import type { Wording } from '../deadline/deadline-text.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { askRow, factRow, type AnswerCardOptions, type CardRow } from './card-row.js';

/** A counter that its commune calls by what it is: "Quầy 2", "Cửa số 3". */
const namesItself = /^(?:quầy|cửa|bàn|phòng|ô|counter|desk|window|room)(?![\p{L}])/iu;

/** Where to hand it in, and how. */
export function whereRow(procedure: Procedure, options: AnswerCardOptions): CardRow {
  const { messages } = options;
  const { where, agency, receivedAtCommune, local } = procedure;
  const atCommune = receivedAtCommune === true ? formatMessage(messages.receivedAtCommune) : undefined;
  const place = local?.address ?? where ?? atCommune ?? agency;
  const ways = [
    ...(local?.counter === undefined ? [] : [formatMessage(namesItself.test(local.counter) ? messages.counterNamed : messages.counter, { counter: local.counter.replace(/\.+$/u, '') })]),
    ...(local?.hours === undefined ? [] : [formatMessage(messages.hours, { hours: local.hours })]),
    ...channelLines(procedure, options),
  ];
  if (place === undefined) return askRow('where', messages.unknownWhere, 'where', procedure, options, ways);
  const field = local?.address !== undefined ? undefined : where !== undefined ? 'where' : atCommune !== undefined ? 'receivedAtCommune' : 'agency';
  return factRow('where', [...place.split('\n'), ...ways], procedure, field, options);
}

function channelLines({ channels = [], onlineLevel }: Procedure, { messages }: AnswerCardOptions): string[] {
  const all = channels.length === allChannels.length;
  const named = channels.map((channel) => channelName(channel, messages)).join(', ');
  const levels = { full: messages.levelFull, partial: messages.levelPartial, none: messages.levelNone };
  return [
    ...(channels.length === 0 ? [] : [all ? formatMessage(messages.channelsAll) : formatMessage(messages.channelsSome, { channels: named })]),
    ...(onlineLevel === undefined ? [] : [formatMessage(levels[onlineLevel])]),
  ];
}

/** A channel in words: "nộp trực tiếp". */
export function channelName(channel: Channel, messages: Wording['messages']): string {
  return formatMessage({ inPerson: messages.channelInPerson, online: messages.channelOnline, postal: messages.channelPostal }[channel]);
}
