import { coreMessages, type FindingMessages, type Language } from '@xaso/core';
import { cliMessages, type CliMessages } from './messages/vi.js';
import type { HelpWords } from './messages/help-words.js';

/** What the command line itself says in one language. */
export interface CliWords {
  readonly language: Language;
  readonly cli: CliMessages;
}

/** Everything that the command line can say in one language. */
export interface Words extends CliWords {
  /** The sentences of all findings. */
  readonly findings: FindingMessages;
}

/** The command line's own words: all that a help text or a wrong line needs. */
export async function cliWordsIn(language: Language): Promise<CliWords> {
  return { language, cli: language === 'vi' ? cliMessages : (await import('./messages/en.js')).cliMessagesEn };
}

/** The words of the help texts, which nobody needs who does not ask for help. */
export async function helpWordsIn(language: Language): Promise<HelpWords> {
  return language === 'vi' ? (await import('./messages/help.js')).helpWords : (await import('./messages/help.en.js')).helpWordsEn;
}

/** Adds the sentences of the findings of every package that a command may call. */
export async function withFindings(words: CliWords): Promise<Words> {
  const findings = words.language === 'vi' ? await findingsVi() : await findingsEn();
  return { ...words, findings: { ...findings, ...words.cli } };
}

async function findingsVi(): Promise<FindingMessages> {
  const [{ readersMessagesVi }, { indicatorMessages }, { criteriaMessages, criteriaSetMessages }, { criteriaImportMessages }, { procedureMessages }, { ocopMessages }, { placesMessages }, { snippetMessages }, { evaluationMessages }] = await Promise.all([
    import('@xaso/readers'),
    import('@xaso/indicators'),
    import('@xaso/criteria'),
    import('@xaso/criteria/import'),
    import('@xaso/procedures'),
    import('@xaso/ocop'),
    import('@xaso/places'),
    import('@xaso/embed'),
    import('@xaso/criteria/league'),
  ]);
  return { ...evaluationMessages, ...snippetMessages, ...placesMessages, ...ocopMessages, ...indicatorMessages, ...criteriaMessages, ...criteriaSetMessages, ...criteriaImportMessages, ...procedureMessages, ...readersMessagesVi, ...coreMessages };
}

async function findingsEn(): Promise<FindingMessages> {
  const [{ coreMessagesEn }, { readersMessagesEn }, { indicatorMessagesEn }, { criteriaMessagesEn, criteriaSetMessagesEn }, { criteriaImportMessagesEn }, { procedureMessagesEn }, { ocopMessagesEn }, { placesMessagesEn }, { snippetMessagesEn }, { evaluationMessagesEn }] = await Promise.all([
    import('@xaso/core/messages/en'),
    import('@xaso/readers/messages/en'),
    import('@xaso/indicators/messages/en'),
    import('@xaso/criteria/messages/en'),
    import('@xaso/criteria/import'),
    import('@xaso/procedures/messages/en'),
    import('@xaso/ocop/messages/en'),
    import('@xaso/places/messages/en'),
    import('@xaso/embed/messages/en'),
    import('@xaso/criteria/league/messages/en'),
  ]);
  return { ...evaluationMessagesEn, ...snippetMessagesEn, ...placesMessagesEn, ...ocopMessagesEn, ...indicatorMessagesEn, ...criteriaMessagesEn, ...criteriaSetMessagesEn, ...criteriaImportMessagesEn, ...procedureMessagesEn, ...readersMessagesEn, ...coreMessagesEn };
}
