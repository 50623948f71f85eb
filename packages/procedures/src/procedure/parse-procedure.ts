import { parseResult, parseWith, type ParseResult } from '@xaso/core';
import { checkProcedure } from './check-procedure.js';
import { validateProcedure } from './generated/procedure-catalogue.validate.js';
import type { Procedure } from './procedure.schema.js';

/** Turns untrusted JSON into one procedure: the details file of a head. Never throws. */
export function parseProcedure(input: unknown): ParseResult<Procedure> {
  const { value, findings } = parseWith<Procedure>(validateProcedure, input);
  if (value === undefined) return parseResult<Procedure>(undefined, findings);
  const own = checkProcedure(value, '', undefined);
  return parseResult(own.some(({ severity }) => severity === 'error') ? undefined : value, [...findings, ...own]);
}
