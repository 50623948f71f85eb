import type { FindingValues } from '@xaso/core';
import type { ReadersFindingCode } from '../finding/readers-findings.js';

/** Ends the reading of a workbook that can't go on. Thrown and caught inside this folder; the caller sees a finding. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: ReadersFindingCode,
    readonly values: FindingValues = {},
  ) {
    super(code);
  }
}
