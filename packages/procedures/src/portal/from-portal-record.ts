import { parseResult, todayIn, type CivilDate, type Finding, type ParseResult } from '@xaso/core';
import { channels as allChannels, type Channel } from '../channel/channel.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { Procedure } from '../procedure/procedure.schema.js';
import { parseProcedure } from '../procedure/parse-procedure.js';
import { combineDeadlines, combineFees } from './combine-rows.js';
import { isPortalValue, isTrue, lineOf, linesOf, namesOf, numberOf, rawText, recordOf, recordsOf, tidyText, type PortalValue } from './portal-value.js';
import { readDeadlineRows } from './read-deadline-row.js';
import { isUnderstood, readFeeRows } from './read-fee-rows.js';
import { readLegalBases } from './read-legal.js';
import { lifeCycleOf } from './read-life-cycle.js';
import { readCode, readName } from './read-name.js';
import { readPapers } from './read-papers.js';

/** How much of a record became structure; the rest stays as quoted text. */
export interface PortalCounts {
  readonly deadlines: { readonly rows: number; readonly structured: number };
  readonly fees: { readonly rows: number; readonly understood: number };
  /** Items of the list of papers: papers, rules that stood among them, headings. */
  readonly papers: { readonly items: number; readonly papers: number; readonly rules: number; readonly headings: number };
}

/** A procedure read from a record, with the account of how well. */
export interface PortalResult extends ParseResult<Procedure> {
  readonly counts: PortalCounts;
}

/** Id of the national portal among the sources of an imported catalogue. */
export const portalSourceId = 'dvcqg';

const nothing: PortalCounts = { deadlines: { rows: 0, structured: 0 }, fees: { rows: 0, understood: 0 }, papers: { items: 0, papers: 0, rules: 0, headings: 0 } };

/**
 * Reads one record of the national portal, as its detail page gets it. What the record does not say stays unknown; what it says
 * twice and differently is a finding; what can't be read is quoted. Never throws.
 */
export function fromPortalRecord(record: unknown): PortalResult {
  if (!isPortalValue(record)) return { ...parseResult<Procedure>(undefined, [procedureFinding('portal.not-a-record', { path: '' })]), counts: nothing };
  const { code, findings: codeFindings } = readCode(record, { path: 'code' });
  const { name, findings: nameFindings } = readName(record, { path: 'name' });
  const findings: Finding[] = [...codeFindings, ...nameFindings];
  if (code === undefined || name === undefined) return { ...parseResult<Procedure>(undefined, findings), counts: nothing };

  const rows = readDeadlineRows(record);
  const feeRows = readFeeRows(record);
  const papers = readPapers(record);
  const legal = readLegalBases(record);
  const life = lifeCycleOf(record, { path: 'state' });
  const channels = allChannels.filter((channel) => rows.some((row) => row.channel === channel));
  findings.push(...life.findings, ...rows.flatMap((row) => row.findings), ...feeRows.flatMap((row) => row.findings), ...papers.findings);
  const agency = agencyOf(record);
  if (agency === undefined) findings.push(procedureFinding('portal.agency-missing', { path: 'executingAgencies' }));

  const procedure = withoutUnknown({
    code,
    name,
    field: namesOf(record, 'categoriesDetails')[0]?.slice(0, 200),
    audience: listOf(namesOf(record, 'subjectTypesDetails').slice(0, 40)),
    agency,
    ...placeOf(record),
    onlineLevel: onlineLevelOf(record, channels),
    channels: listOf(channels),
    deadline: combineDeadlines(rows, channels),
    fee: combineFees(feeRows, channels),
    questions: listOf(papers.questions),
    papers: listOf(papers.papers),
    instructions: listOf(papers.instructions),
    steps: listOf(stepsOf(record)),
    results: listOf(namesOf(record, 'resultsDetails').slice(0, 40)),
    conditions: listOf(textsOf(record, 'requirementsAndConditions')),
    words: listOf(keywordsOf(record)),
    lifeEvents: listOf(namesOf(record, 'serviceGroupsDetails').map((event) => event.slice(0, 80)).slice(0, 20)),
    legal: listOf(legal),
    lifeCycle: life.lifeCycle,
    decision: decisionOf(record),
    evidence: [{ fields: ['*'], sourceId: portalSourceId, confidence: 'verbatim', ...asOf(record) }],
  });
  const checked = parseProcedure(procedure);
  return {
    ...parseResult(checked.value, [...findings, ...checked.findings]),
    counts: {
      deadlines: { rows: rows.length, structured: rows.filter(({ deadline }) => deadline !== undefined && deadline.kind !== 'text').length },
      fees: { rows: feeRows.length, understood: feeRows.filter(({ cases }) => cases.some(({ fee }) => isUnderstood(fee))).length },
      papers: papers.counts,
    },
  };
}

/** An object without its undefined fields. */
function withoutUnknown(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function listOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** Who carries it out: the text of the record, else the groups of offices, else the offices by name. */
function agencyOf(record: PortalValue): string | undefined {
  const text = lineOf(record, 'executingAgencies', 600).replace(/[\s.;,]+$/u, '');
  if (text !== '') return text;
  const names = [...namesOf(record, 'unitGroupsExecuting'), ...namesOf(record, 'departmentsExecuting')].join(', ').slice(0, 600);
  return names === '' ? undefined : names;
}

function placeOf(record: PortalValue): { where?: string; communeLevel?: boolean; receivedAtCommune?: boolean } {
  const where = tidyText(rawText(record, 'dossierReceivingAddresses')).slice(0, 2000).trim();
  const atCommune = isTrue(record, 'isWard');
  const levels = ['isWard', 'isProvince', 'isMinistry', 'isOtherAgency', 'isVertical'];
  const isKnown = levels.some((level) => isTrue(record, level));
  return {
    ...(where === '' ? {} : { where }),
    ...(isKnown ? { communeLevel: atCommune } : {}),
    ...(atCommune || /cấp xã/iu.test(where) ? { receivedAtCommune: true } : {}),
  };
}

/** The portal's `false` for "toàn trình" stands where nobody has filled it in, too: it says nothing. */
function onlineLevelOf(record: PortalValue, channels: readonly Channel[]): Procedure['onlineLevel'] {
  if (isTrue(record, 'isFullProcess')) return 'full';
  return isTrue(record, 'isOfflineOnly') || (channels.length > 0 && !channels.includes('online')) ? 'none' : undefined;
}

function stepsOf(record: PortalValue): { name?: string; text: string }[] {
  return recordsOf(record, 'executionSteps').slice(0, 60).flatMap((step) => {
    const name = lineOf(step, 'name', 1500).replace(/^mặc định$/iu, '');
    const text = tidyText(rawText(step, 'description')).slice(0, 20_000).trim();
    if (text === '') return name === '' ? [] : [{ text: name }];
    return [{ ...(name === '' ? {} : { name }), text }];
  });
}

function textsOf(record: PortalValue, name: string): readonly string[] {
  const text = tidyText(rawText(record, name)).slice(0, 10_000).trim();
  return text === '' || /^không(?: có)?[.]?$/iu.test(text) ? [] : [text];
}

function keywordsOf(record: PortalValue): readonly string[] {
  const words = lineOf(record, 'keywords', 2000).split(/[,;]/).map((word) => word.trim().slice(0, 120));
  return [...new Set([...words, ...linesOf(record, 'keywords', 120)])].filter((word) => word !== '').slice(0, 60);
}

function decisionOf(record: PortalValue): Procedure['decision'] {
  const proposal = recordOf(record, 'procedureProposal');
  const number = lineOf(proposal, 'proposalNumber', 80);
  const date = dayOf(numberOf(proposal, 'decisionDate'));
  const agency = lineOf(recordOf(proposal, 'issuingAgency'), 'name', 200);
  if (number === '' && date === undefined) return undefined;
  return { ...(number === '' ? {} : { number }), ...(date === undefined ? {} : { date }), ...(agency === '' ? {} : { agency }) };
}

function asOf(record: PortalValue): { asOf?: CivilDate } {
  const day = dayOf(numberOf(record, 'updatedAt') ?? numberOf(record, 'createdAt'));
  return day === undefined ? {} : { asOf: day };
}

/** The day in Viet Nam of an instant in milliseconds; nothing for what is no plausible instant. */
function dayOf(milliseconds: number | undefined): CivilDate | undefined {
  return milliseconds === undefined || milliseconds < 0 || milliseconds > 4_102_444_800_000 ? undefined : todayIn(milliseconds);
}
