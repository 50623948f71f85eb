import { parseVietnameseDate } from '@xaso/core';
import type { LegalBasis } from '../procedure/procedure.schema.js';
import { lineOf, recordsOf, type PortalValue } from './portal-value.js';

/** The laws and decisions of a record: the number out of "Thông tư số 03/2023/TT-BTP", the day out of the title. */
export function readLegalBases(record: PortalValue): LegalBasis[] {
  const bases: LegalBasis[] = [];
  const seen = new Set<string>();
  for (const each of recordsOf(record, 'legalBasisesDetails')) {
    const title = lineOf(each, 'name', 1500);
    const number = numberIn(lineOf(each, 'code', 200)) ?? numberIn(title);
    const key = number ?? title;
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const day = /ngày ([0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})/u.exec(title)?.[1] ?? /ngày [0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}/u.exec(title)?.[0];
    const date = day === undefined ? undefined : parseVietnameseDate(day).value;
    bases.push({ title: title === '' ? key : title, ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) });
  }
  return bases.slice(0, 120);
}

/** The number of a document in a text: `03/2023/TT-BTP`, `60/2014/QH13`, `66.7/2025/NQ-CP`. */
function numberIn(text: string): string | undefined {
  return /[0-9]{1,5}(?:\.[0-9]{0,3})?\/(?:[0-9]{4}\/)?[\p{Lu}0-9]{2,8}(?:-[\p{Lu}0-9]{1,10}){0,3}/u.exec(text.replace(/\s*\/\s*/g, '/'))?.[0].replace(/\.\//, '/');
}
