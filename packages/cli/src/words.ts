import { coreMessages, type FindingMessages, type Language } from '@xaso/core';
import { indicatorMessages } from '@xaso/indicators';
import { readersMessagesVi } from '@xaso/readers';
import { cliMessages, type CliMessages } from './messages/vi.js';

/** Everything that the command line can say in one language. */
export interface Words {
  readonly language: Language;
  /** What the command says itself. */
  readonly cli: CliMessages;
  /** The sentences of all findings. */
  readonly findings: FindingMessages;
}

/** The words of a language. Only those of Vietnamese are there before they are asked for. */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'vi') {
    return { language, cli: cliMessages, findings: { ...indicatorMessages, ...readersMessagesVi, ...cliMessages, ...coreMessages } };
  }
  const [{ coreMessagesEn }, { readersMessagesEn }, { indicatorMessagesEn }, { cliMessagesEn }] = await Promise.all([
    import('@xaso/core/messages/en'),
    import('@xaso/readers/messages/en'),
    import('@xaso/indicators/messages/en'),
    import('./messages/en.js'),
  ]);
  return { language, cli: cliMessagesEn, findings: { ...indicatorMessagesEn, ...readersMessagesEn, ...cliMessagesEn, ...coreMessagesEn } };
}
