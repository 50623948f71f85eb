import { addDays, civilDate, vietnamHolidays, type CivilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { checklistFor } from './checklist/checklist-for.js';
import { parseDeadline } from './deadline/parse-deadline.js';
import { readTimeText } from './deadline/read-time-text.js';
import { resultDueOn } from './deadline/result-due-on.js';
import { feeFor } from './fee/fee-for.js';
import { parseFee } from './fee/parse-fee.js';
import { bareProcedure, portalFee, portalListingRow, portalMethod, portalPaper, portalRecord, procedure, procedureCatalogue, procedureOverlay } from './fixtures/index.js';
import { cardMessages } from './messages/card-messages.js';
import { applyOverlay } from './overlay/apply-overlay.js';
import { parseProcedureOverlay } from './overlay/parse-overlay.js';
import { answerCard } from './plain/answer-card.js';
import { toPlain } from './plain/to-plain.js';
import { fromPortalListing } from './portal/from-portal-listing.js';
import { fromPortalRecord } from './portal/from-portal-record.js';
import { importPortal } from './portal/import-portal.js';
import { parseProcedure } from './procedure/parse-procedure.js';
import { parseProcedureCatalogue } from './procedure/parse-procedure-catalogue.js';

/** Pieces of texts that are nearly a time limit, a fee or a paper, beside plain noise. */
const piece = fc.constantFrom(
  '03', '15', '0', '7,5', '999', '2.000', '1,5', ' ngày', ' ngày làm việc', ' giờ', ' tháng', ' + ', ' và ', ', ', '; ', '. ', '\n', '(', ')', ':', '/', '- ',
  'không quá ', 'trường hợp ', 'Trường hợp ', 'đối với các xã miền núi ', 'tăng thêm ', 'phải xác minh ', 'thì ', 'sau 15 giờ ', 'trong ngày ', 'ngày làm việc tiếp theo ', 'trong đó: ',
  ' đồng', ' USD', '/trang', '/bản', 'miễn phí ', 'Miễn lệ phí cho ', 'nộp trực tuyến ', 'nộp trực tiếp ', 'tối đa ', 'từ trang thứ ba ', 'từ ngày 01/7/2026 ', 'đến hết ngày 31/12/2026 ', 'Hội đồng nhân dân cấp tỉnh ',
  'Tờ khai ', 'Lưu ý ', 'phải nộp ', '(nếu người nộp trực tiếp) ', 'Khác', '__proto__', 'constructor', '\u0000', '\ud83d', '\u0301', '\u200b',
);
const nearly = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof({ arbitrary: nearly, weight: 4 }, fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }));
const anyAmount = fc.oneof(fc.integer({ min: -5, max: 2500 }), fc.double(), fc.constantFrom(null, undefined, '3', {}));
const anyJson = fc.oneof(fc.anything({ maxDepth: 3 }), fc.json().map((text): unknown => JSON.parse(text)));

const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

function expectSound({ ok, findings }: { ok: boolean; findings: readonly { severity: string }[] }): void {
  expect(ok).to.equal(findings.every(({ severity }) => severity !== 'error'));
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).to.equal(prototype);
}

/** A sample with one of its fields, at any depth, replaced by anything. */
function broken(sample: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(sample, []);
  return fc.tuple(fc.constantFrom(...paths), fc.oneof(anyJson, anyText, anyAmount)).map(([path, value]) => replaced(sample, path, value));
}

function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length === 0 ? [] : [path]), ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [first, ...rest]: readonly string[], by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === first ? replaced(each, rest, by) : each));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}

const anyMethod = fc.record({
  submissionMethod: fc.constantFrom('DIRECT', 'ONLINE', 'POSTAL', 'constructor', ''),
  processingTime: anyAmount,
  processingTimeUnit: fc.constantFrom('WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'OTHER', '__proto__'),
  description: anyText,
  fees: fc.array(fc.record({ value: anyAmount, description: anyText, currencyName: fc.constantFrom('USD', 'Việt Nam Đồng', 'toString', '') }), { maxLength: 3 }),
});
const anyGroup = fc.record({
  name: anyText,
  profileComponents: fc.array(fc.record({ name: anyText, originalQty: anyAmount, copyQty: anyAmount, attachments: fc.array(fc.record({ fileName: anyText }), { maxLength: 2 }) }), { maxLength: 4 }),
});
const anyRecord = fc.record({
  code: fc.oneof(fc.constantFrom('1.004873', ' 1.004873', '1.004873-Xoa'), anyText),
  name: anyText,
  executionMethods: fc.array(anyMethod, { maxLength: 3 }),
  executionCases: fc.array(anyGroup, { maxLength: 3 }),
  executionSteps: fc.array(fc.record({ name: anyText, description: anyText }), { maxLength: 2 }),
  cases: fc.array(fc.record({ processingDay: fc.record({ qty: anyAmount, type: fc.constantFrom('WORKING_DAY', 'DAY', 'MONTH') }) }), { maxLength: 3 }),
  keywords: anyText,
  updatedAt: anyAmount,
});

const wholeRecord = portalRecord({ executionMethods: [portalMethod('DIRECT', { fees: [portalFee(8000, '8.000 đồng')] })], executionCases: [{ name: 'Giấy tờ phải nộp', profileComponents: [portalPaper('- Tờ khai', { attachments: [{ fileName: 'a.doc' }] })] }] });
const day = fc.integer({ min: 0, max: 365 * 4 }).map((days) => addDays(civilDate('2025-01-01'), days));
const options = { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') };

describe('laws of procedures', () => {
  it('parseDeadline never throws, always gives what the schema takes, and never a limit of no time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyJson), (text) => {
        const result = parseDeadline(text);
        expectSound(result);
        if (result.value === undefined) return;
        expect(parseProcedure(bareProcedure({ deadline: result.value })).findings).to.deep.equal([]);
        expect(JSON.stringify(result.value)).not.to.match(/"(?:days|hours|months|workingDays|calendarDays)":0\b(?!\.)/);
      }),
      { numRuns: 3000 },
    );
  });

  it('parseFee never throws, always gives what the schema takes, and calls nothing free that no word calls so', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyAmount.map((amount) => ({ amount })), fc.record({ amount: anyAmount, text: anyText })), (input) => {
        const result = parseFee(input as Parameters<typeof parseFee>[0]);
        expectSound(result);
        if (result.value === undefined) return;
        expect(parseProcedure(bareProcedure({ fee: result.value })).findings).to.deep.equal([]);
        const words = typeof input === 'string' ? input : 'text' in input ? input.text : '';
        if (JSON.stringify(result.value).includes('"free"')) expect(words.normalize('NFC')).to.match(/mi\p{Cf}*ễ|khô|0 /iu);
      }),
      { numRuns: 3000 },
    );
  });

  it('readTimeText names only numbers that stand in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { cases, added, remote, extension, remoteAdded } = readTimeText(text);
        for (const each of [...cases, ...added, ...remote, extension, remoteAdded]) {
          if (each !== undefined) expect(text.normalize('NFC').replace(/\p{Cf}/gu, '')).to.match(new RegExp(`0*${String(each.figure.amount).replace('.', ',')}`));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('fromPortalRecord never throws, and gives only procedures that parse', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, broken(wholeRecord), anyJson), (record) => {
        const result = fromPortalRecord(record);
        expectSound(result);
        if (result.value === undefined) expect(result.findings).not.to.deep.equal([]);
        else expect(parseProcedure(result.value).ok).to.equal(true);
        const { deadlines, fees, papers } = result.counts;
        expect(deadlines.structured).to.be.at.most(deadlines.rows);
        expect(fees.understood).to.be.at.most(fees.rows);
        expect(papers.papers + papers.rules + papers.headings).to.equal(papers.items);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no record with a code and a name, whatever else stands in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fromPortalRecord({ ...record, code: '9.000001', name: 'Thủ tục mẫu' }).value).to.deep.include({ code: '9.000001' });
      }),
      { numRuns: 1500 },
    );
  });

  it('fromPortalListing and importPortal never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(broken(portalListingRow()), broken(wholeRecord), anyJson), { maxLength: 5 }), (rows) => {
        for (const row of rows) expectSound(fromPortalListing(row));
        const result = importPortal(rows, options);
        expectSound(result);
        expect(result.summary.records).to.equal(rows.length);
        expect(result.summary.imported).to.equal(result.value?.items.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('a catalogue parses or says why not, and what it gives parses again without a finding of an error', () => {
    fc.assert(
      fc.property(fc.oneof(broken(procedureCatalogue()), anyJson), (input) => {
        const result = parseProcedureCatalogue(input);
        expectSound(result);
        if (result.value !== undefined) expect(parseProcedureCatalogue(result.value).ok).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('an overlay parses or says why not, and lies over any catalogue', () => {
    fc.assert(
      fc.property(fc.oneof(broken(procedureOverlay()), anyJson), (input) => {
        const result = parseProcedureOverlay(input);
        expectSound(result);
        if (result.value === undefined) return;
        const laid = applyOverlay(procedureCatalogue(), result.value);
        expectSound(laid);
        expect(laid.value!.items.map(({ local: _local, ...item }) => item)).to.deep.equal([procedure()]);
      }),
      { numRuns: 1500 },
    );
  });

  it('a card has all its rows, none of them empty, whatever a procedure leaves out', () => {
    fc.assert(
      fc.property(broken(procedure()), day, (input, date) => {
        const own = parseProcedure(input).value;
        if (own === undefined) return;
        for (const channel of ['inPerson', 'online', 'postal'] as const) {
          const { rows } = answerCard(own, { language: 'vi', messages: cardMessages, date, channel, received: { date }, calendar: vietnamHolidays });
          expect(rows).to.have.length(7);
          for (const { lines } of rows) expect(lines.join('').trim()).not.to.equal('');
          toPlain(own, 'vi', { date, channel });
          checklistFor(own, { channel });
          feeFor(own, { channel, date });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no result is due before it is handed in, nor on a day off', () => {
    const limit = fc.oneof(
      fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'workingDays' as const, days: days / 2 })),
      fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'calendarDays' as const, days: days / 2 })),
      fc.record({ kind: fc.constant('compound' as const), months: fc.integer({ min: 1, max: 12 }), workingDays: fc.integer({ min: 1, max: 20 }) }),
      fc.constant({ kind: 'sameDay' as const, cutoff: '15:00', extension: { workingDays: 3 } }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom(undefined, '07:30', '15:00', '15:01', '17:01'), limit, (date, time, deadline) => {
        const due = resultDueOn({ date, time }, deadline, vietnamHolidays);
        expect(due.isEstimate).to.equal(true);
        if (due.status !== 'known' && due.status !== 'expected') return;
        const isWorked = (each: CivilDate) => resultDueOn(each, { kind: 'sameDay' }, vietnamHolidays);
        expect(due.date >= date).to.equal(true);
        expect(isWorked(due.date)).to.deep.include({ date: due.date });
        if (due.latest !== undefined) expect(due.latest.date > due.date).to.equal(true);
        if (due.ifLater !== undefined) expect(due.ifLater.date > due.date).to.equal(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('handed in later is never due sooner', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 10 }), (date, days, later) => {
        const on = (each: CivilDate) => {
          const due = resultDueOn(each, { kind: 'workingDays', days }, vietnamHolidays);
          return due.status === 'known' || due.status === 'expected' ? due.date : undefined;
        };
        const [first, second] = [on(date), on(addDays(date, later))];
        if (first !== undefined && second !== undefined) expect(second >= first).to.equal(true);
      }),
      { numRuns: 1500 },
    );
  });
});
