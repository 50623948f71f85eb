// The sentences about a set of criteria, for whoever wrote it. They come when the panel is opened.
import { coreMessages, describeFinding, type Finding } from '@xaso/core';
import { criteriaSetMessages } from '@xaso/criteria';

/** A finding as a Vietnamese sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, { ...coreMessages, ...criteriaSetMessages }, 'vi');
}
