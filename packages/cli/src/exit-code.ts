import type { Finding } from '@xaso/core';

/** What the process ends with: nothing to look at, something to look at, or a command that could not be carried out. */
export const exitCode = { clean: 0, findings: 1, usage: 2 } as const;

/** One of the three numbers of `exitCode`. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Errors and warnings ask for a look; notes only explain what was done. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return findings.every(({ severity }) => severity === 'note') ? exitCode.clean : exitCode.findings;
}
