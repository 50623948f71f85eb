import type { TranslationOf } from '@xaso/core';
import type { finderMessages } from './finder-messages.js';

/** Questions of the finder, in English. */
export const finderMessagesEn = {
  askForeign: 'Within Vietnam, or with a foreign element?',
  askForeignWith: 'With a foreign element',
  askForeignWithout: 'Within Vietnam',
  askBorder: 'In a border area?',
  askBorderWith: 'In a border area',
  askBorderWithout: 'No',
  askMobile: 'At the office, or does an official come to you?',
  askMobileWith: 'An official comes (mobile)',
  askMobileWithout: 'At the office',
  askRecords: 'Does the person already have personal papers?',
  askRecordsWith: 'Yes',
  askRecordsWithout: 'No',
  askAgain: 'For the first time, or again (reissue, exchange)?',
  askAgainWith: 'Again',
  askAgainWithout: 'For the first time',
  askCentral: 'At a central agency?',
  askCentralWith: 'Central agency',
  askCentralWithout: 'No',
  askProvince: 'At the province?',
  askProvinceWith: 'Province',
  askProvinceWithout: 'No',
  askCommune: 'At the commune?',
  askCommuneWith: 'Commune',
  askCommuneWithout: 'No',
  askVariant: 'Which case is it?',
  askVariantOther: 'The usual case',
  askAgency: 'Which agency is it handed in to?',
  askAgencyOther: 'Another agency',
} as const satisfies TranslationOf<typeof finderMessages>;
