import { expect } from 'chai';
import { civilDate } from '../date/civil-date.js';
import { parsePeriod } from '../date/parse-period.js';
import { parseHolidayCalendar } from '../date/parse-holiday-calendar.js';
import { parseVietnameseDate } from '../date/parse-vietnamese-date.js';
import { calendarDay } from '../date/working-day.js';
import { schemaValidator, type JsonSchema } from '../document/json-schema-validator.js';
import { parseListDocument } from '../document/parse-document.js';
import { schemaFindings } from '../document/schema-findings.js';
import { unknownFieldFindings } from '../document/unknown-fields.js';
import { coreFindingSeverities } from '../finding/core-findings.js';
import { describeFinding } from '../finding/describe-finding.js';
import type { Finding } from '../finding/finding.js';
import { administrativeUnit, envelope, publisher, unitDirectory } from '../fixtures/index.js';
import { safeDataSource } from '../link/safe-data-source.js';
import { linkPolicyFindings, safeImage, safeLink } from '../link/safe-link.js';
import { parseVietnameseQuantity } from '../number/parse-vietnamese-quantity.js';
import { importUnits } from '../unit/import-units.js';
import { parseUnitDirectory } from '../unit/parse-unit-directory.js';
import { resolveUnit } from '../unit/resolve-unit.js';
import { createUnitIndex } from '../unit/unit-index.js';
import { coreMessagesEn } from './en.js';
import { coreMessages } from './vi.js';

const day = civilDate('2025-12-31');
const index = createUnitIndex(unitDirectory());

function wrongShapes(): Finding[] {
  const cases: readonly (readonly [JsonSchema, unknown])[] = [
    [{ type: 'object', required: ['a'] }, {}],
    [{ type: 'integer' }, 'a'],
    [{ enum: ['a'] }, 'b'],
    [{ type: 'string', pattern: '^a$' }, 'b'],
    [{ type: 'string', minLength: 1 }, ''],
    [{ type: 'string', maxLength: 1 }, 'ab'],
    [{ type: 'array', minItems: 1 }, []],
    [{ type: 'array', maxItems: 0 }, [1]],
    [{ type: 'integer', minimum: 1 }, 0],
    [{ type: 'integer', maximum: 1 }, 2],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, null],
  ];
  return cases.flatMap(([schema, value]) => schemaFindings(schemaValidator(schema), value, 'items[0]'));
}

function wrongDocuments(): Finding[] {
  const contract = { kind: 'place-directory', version: 1, validateItem: schemaValidator({}), keyOf: () => 'a' } as const;
  const right = envelope('place-directory', [1, 2]);
  let deep: unknown = {};
  for (let count = 0; count < 40; count += 1) deep = { deep };
  const inputs = [null, { ...right, kind: 'x' }, { ...right, schemaVersion: 2 }, { ...right, deep }, { ...right, items: Array.from({ length: 100_001 }) }, right];
  return [
    ...inputs.flatMap((input) => parseListDocument(input, contract).findings),
    ...unknownFieldFindings({ title: 1, nmae: 1 }, { properties: { name: {} } }),
  ];
}

function wrongCells(): Finding[] {
  return [
    ...['16,968', '97.43', 'k rõ', '1'.repeat(400)].flatMap((cell) => parseVietnameseQuantity(cell).findings),
    ...['31/02/2025', 'hôm qua', '1/1/25', '1/1/9999', 45999, '2025-12-09T22:00Z'].flatMap((cell) => parseVietnameseDate(cell).findings),
    ...['kỳ này', 'tháng 13/2025', 'tháng 5', 'từ 2/1/2025 đến 1/1/2025'].flatMap((cell) => parsePeriod(cell).findings),
  ];
}

function doubtfulDays(): Finding[] {
  const openWindows = [
    { from: '2025-02-01', to: '2025-02-02', kind: 'undecided', note: { vi: 'Tết 2027 chưa công bố', en: 'Tết 2027 not announced' } },
    { from: '2025-03-03', to: '2025-03-04', kind: 'proposed', note: { vi: 'có đề xuất hoán đổi' } },
  ];
  const year = (changes: object) => envelope('holiday-calendar', [{ year: 2025, status: 'partial', off: [], workedWeekend: [], openWindows, sourceIds: [], confidence: 'secondary', ...changes }]);
  const calendar = parseHolidayCalendar(year({}));
  return [
    ...calendar.findings,
    ...(calendar.value ? ['2024-01-02', '2025-02-01', '2025-03-03', '2025-05-05'].flatMap((date) => calendarDay(civilDate(date), calendar.value!).doubt ?? []) : []),
    ...parseHolidayCalendar(year({ off: [{ date: '2024-01-01', name: { vi: 'Tết Dương lịch' } }] })).findings,
    ...parseHolidayCalendar(year({ workedWeekend: [{ date: '2025-01-06' }] })).findings,
    ...parseHolidayCalendar(year({ off: [{ date: '2025-01-04', name: { vi: 'Nghỉ' } }], workedWeekend: [{ date: '2025-01-04' }] })).findings,
  ];
}

function wrongLinks(): Finding[] {
  const addresses = ['a b://', 'https://x.gov.vn/'.padEnd(2_100, 'a'), 'a\\b', 'a\u200bb', 'javascript:1', 'https://evil.example/', 'https://a@evil.example/', 'https://x.gov.vn/?u=//evil.example', 'https:x'];
  return [
    ...[...addresses.map((address) => safeLink(address, {})), safeImage('http://x.gov.vn/a.jpg', {}), safeDataSource('http://10.0.0.1/', {})].flatMap((result) => ('finding' in result ? [result.finding] : [])),
    ...linkPolicyFindings({ hosts: ['*.vn'] }),
  ];
}

function wrongUnits(): Finding[] {
  const header = ['Mã', 'Tên', 'Cấp', 'Mã cha'];
  const rows = [['', 'Mẫu', 'Xã'], ['ă', 'Mẫu', 'Xã'], [4, 'Mẫu', 'Xã', '99'], ['1', ''], ['2', 'Mẫu', 'Làng nghề'], ['', 'Tổng số'], ['5', 'A', 'Xã', '6'], ['6', 'B', 'Xã']];
  const options = { file: 'a.xlsx', publisher: publisher(), asOf: day };
  return [
    ...importUnits([], options).findings,
    ...importUnits([header, ...rows], options).findings,
    ...parseUnitDirectory(unitDirectory({ items: [{ ...administrativeUnit({ code: '1' }), validFrom: day, validTo: civilDate('2025-01-01') }] })).findings,
    ...['Mẫu Đông', 'Không Có'].flatMap((name) => resolveUnit(index, name).findings),
  ];
}

const raised = [...wrongShapes(), ...wrongDocuments(), ...wrongCells(), ...doubtfulDays(), ...wrongLinks(), ...wrongUnits()];

describe('findings as core raises them', () => {
  it('are all said without a gap, in both languages', () => {
    for (const finding of raised) {
      for (const sentence of [describeFinding(finding, coreMessages, 'vi'), describeFinding(finding, coreMessagesEn, 'en')]) {
        expect(sentence).to.not.match(/\{[A-Za-z]+\}/);
        expect(sentence).to.not.contain(finding.code);
      }
    }
  });

  it('are all that core lists: a code that nothing raises, or that is not tried here, is named', () => {
    const codes = new Set(raised.map(({ code }) => code));

    expect(Object.keys(coreFindingSeverities).filter((code) => !codes.has(code))).to.deep.equal([]);
  });
});
