import type { PillarId } from './indicator.schema.js';

/** One of the six pillars under which communes report their digital transformation. */
export interface Pillar {
  readonly id: PillarId;
  readonly name: { readonly vi: string; readonly en: string };
}

/** The six pillars, in the order of a printed board. */
export const pillars: readonly Pillar[] = [
  { id: 'government', name: { vi: 'Chính quyền số', en: 'Digital government' } },
  { id: 'economy', name: { vi: 'Kinh tế số', en: 'Digital economy' } },
  { id: 'society', name: { vi: 'Xã hội số', en: 'Digital society' } },
  { id: 'infrastructure', name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' } },
  { id: 'organisation', name: { vi: 'Nhân lực – tổ chức', en: 'People and organisation' } },
  { id: 'security', name: { vi: 'An ninh', en: 'Security' } },
];
