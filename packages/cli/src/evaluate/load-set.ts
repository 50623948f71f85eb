import { createRequire } from 'node:module';
import { parseResult, type ParseResult } from '@xaso/core';
import { parseCriteriaSet, type CriteriaSet } from '@xaso/criteria';
import { readJson } from '@xaso/readers';
import type { CommandCall } from '../commands/command.js';
import { cliReadLimits } from '../file/read-limits.js';
import { readInput } from '../file/read-input.js';
import { UsageFault } from '../usage-fault.js';

const require = createRequire(import.meta.url);

/** The sets of the State, and the example, by the ids under which the kit ships them. */
const setIds = ['qd-766-2022', 'thanh-hoa-1829-2023', 'dti-province-922-2022', 'ntm-318-2022-c8', 'ntm-51-2025', 'ocop-148-2023', 'ocop-1048-2019', 'cho-4-0-thai-nguyen-2022', 'cho-4-0-nghia-hung-2023', 'vi-du-chuyen-doi-so'] as const;

/** Ids of the sets that come with this copy of the kit. */
export const shippedSets: readonly string[] = setIds.filter((id) => shippedJson(id) !== undefined);

function shippedJson(id: string): unknown {
  try {
    return require(`@xaso/criteria/sets/${id}.json`) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The set that `--set` names: one of the kit by its id, or a file.
 *
 * @throws UsageFault when nothing is named, or the file can't be read.
 */
export async function loadSet(call: CommandCall): Promise<ParseResult<CriteriaSet>> {
  const named = call.options.get('set');
  if (named === undefined) throw new UsageFault('setMissing', { sets: shippedSets.join(', ') });
  if (shippedSets.includes(named)) return parseCriteriaSet(shippedJson(named));
  if (/^[a-z0-9-]+$/.test(named)) throw new UsageFault('setUnknown', { set: named, sets: shippedSets.join(', ') });
  const json = readJson(await readInput(call, named), { fileName: named, limits: cliReadLimits });
  if (json.value === undefined) return parseResult<CriteriaSet>(undefined, json.findings);
  const { value, findings } = parseCriteriaSet(json.value);
  return parseResult(value, [...json.findings, ...findings]);
}
