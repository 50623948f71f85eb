import { excerpt, type Finding, type FindingPlace } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import type { LifeCycle } from '../procedure/procedure.schema.js';
import { rawText, type PortalValue } from './portal-value.js';

const inForce = new Set(['ACTIVE', 'UPDATED', 'PUBLISHED']);
const ended = /EXPIRED|REVOKED|ABOLISHED|CANCELLED|CANCELED|INACTIVE|DELETED/;

/** What the portal's state says; a state that is not known says nothing, and is named. */
export function lifeCycleOf(record: PortalValue, where: FindingPlace): { readonly lifeCycle: LifeCycle | undefined; readonly findings: readonly Finding[] } {
  const state = rawText(record, 'state').trim().toUpperCase();
  if (state === '') return { lifeCycle: undefined, findings: [] };
  if (inForce.has(state)) return { lifeCycle: { status: 'inForce' }, findings: [] };
  if (ended.test(state)) return { lifeCycle: { status: 'expired' }, findings: [] };
  return { lifeCycle: undefined, findings: [procedureFinding('portal.state-unknown', where, { text: excerpt(state, 60) })] };
}
