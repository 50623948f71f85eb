import type { MessageValues } from '@xaso/core';
import type { CliMessages } from './messages/vi.js';

/** Ends a command that can't do what was asked, with the sentence for its caller. Thrown and caught inside this package. */
export class UsageFault extends Error {
  constructor(
    readonly key: keyof CliMessages,
    readonly values: MessageValues = {},
  ) {
    super(key);
    this.name = 'UsageFault';
  }
}
