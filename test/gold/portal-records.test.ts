import { civilDate } from '@xaso/core';
import { checklistFor, feeFor, type Deadline, type Procedure, type SimpleDeadline } from '@xaso/procedures';
import { fromPortalListing, fromPortalRecord, importPortal, readDeadlineRows, type PortalImport, type PortalResult } from '@xaso/procedures/import';
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tools/paths.mjs';

// The importer against the records of the national portal as they were fetched, and against its listing.

type Raw = Readonly<Record<string, unknown>> & { readonly code: string };

const absent = 'the records of the portal are not there';
const options = { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-07-31') };

function read(name: string): readonly Raw[] {
  const path = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/procedures', name);
  if (path === undefined || !existsSync(path)) return [];
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Raw);
}

/**
 * What a person reads in 60 rows: every seventh of all 418, from the fourth on, chosen before the importer was asked.
 * w: working days, c: calendar days, h: hours, s: the same day with its hour; @: words of the case; ?: several numbers that
 * contradict each other or belong to steps, so that the row has to be quoted. The first case is the usual one.
 */
const handRead: readonly (readonly [code: string, row: number, reading: string])[] = [
  ['1.000094', 0, 'w8'],
  // Two more days count from an answer from abroad, not from the receipt.
  ['1.000578', 0, 's15:00'],
  ['1.000689', 2, 'w8'],
  ['1.000893', 2, 'w25'],
  // "3 khác", and the case says the same again.
  ['1.001022', 2, '?'],
  ['1.001669', 2, 'w5'],
  ['1.002755', 0, 'w3'],
  ['1.004194', 1, 'w3'],
  ['1.004772', 1, 'c25'],
  ['1.004837', 2, 'w3'],
  ['1.004873', 0, 'w3'],
  ['1.005461', 1, 'w5'],
  ['1.009122', 5, 'c10@nhà ở riêng lẻ tại đô thị'],
  ['1.010038', 0, 'w5'],
  ['1.010041', 0, 'w1@thông tin có trong Cơ sở dữ liệu quốc gia về dân cư'],
  ['1.013217', 2, 'c5'],
  ['1.013222', 0, 'c6'],
  ['1.013224', 1, 'c6'],
  ['1.013226', 2, 'w9 | w7@nhà ở riêng lẻ'],
  ['1.013229', 0, 'w10 | w7@nhà ở riêng lẻ'],
  ['1.013231', 1, 'c9'],
  ['1.013233', 2, 'w5'],
  ['1.013236', 2, 'c10'],
  ['1.013239', 0, 'c35'],
  ['1.013314', 1, 'w2'],
  ['1.014792', 1, 'w15'],
  ['2.000497', 0, 'w10'],
  ['2.000522', 0, 'c25'],
  ['2.000540', 0, 'c5'],
  ['2.000560', 0, 'w3'],
  ['2.000682', 0, 'w13'],
  ['2.000748', 1, 'w6'],
  ['2.000779', 2, 'c10'],
  ['2.001159', 1, 'h1'],
  ['2.002189', 0, 'w5'],
  ['3.000322', 1, 'w3'],
  ['3.000535', 2, 'w15'],
  // 25 days to take a certificate back and 20 to issue another.
  ['1.115321', 0, '?'],
  ['1.115324', 1, 'w15 | w25@miền núi'],
  ['1.115326', 2, 'w5@điều chỉnh quyết định giao đất | w7.5@điều chỉnh thời hạn sử dụng đất | w15@miền núi+điều chỉnh quyết định giao đất | w17.5@miền núi+điều chỉnh thời hạn sử dụng đất'],
  ['1.115329', 0, '?'],
  ['1.115332', 1, 'w15 | w25@miền núi'],
  ['1.115333', 2, 'w35 | w45@miền núi'],
  // 25 in the row, 5 in the case, 10 more in the mountains: no sum of it.
  ['1.115341', 0, '?'],
  ['1.115353', 4, 'w20 | w30@miền núi'],
  ['1.115355', 2, 'w5 | w15@miền núi'],
  ['1.115360', 3, '?'],
  ['1.115364', 1, 'w7 | w17@miền núi'],
  ['1.115367', 2, 'w20 | w30@miền núi'],
  ['1.115370', 0, 'w7.5 | w17.5@miền núi'],
  ['1.115371', 1, 'w11.5 | w21.5@miền núi'],
  ['1.115373', 2, 'w17@đăng ký đất đai, tài sản gắn liền với đất lần đầu | w27@miền núi'],
  ['1.115375', 3, 'w20@đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu | w30@miền núi'],
  ['1.115379', 1, 'w7.5 | w17.5@miền núi'],
  ['1.115445', 2, 'w20 | w30@miền núi'],
  ['1.115448', 0, 'c35 | c45@miền núi'],
  // Ten days to approve, seven to extend.
  ['1.115450', 1, '?'],
  ['1.115452', 2, 'c45 | c60@miền núi'],
  ['1.115454', 3, 'w38@miền núi'],
  ['1.115495', 1, 'w10 | w20@miền núi'],
];

function figure(deadline: SimpleDeadline): string {
  switch (deadline.kind) {
    case 'workingDays':
      return `w${deadline.days}`;
    case 'calendarDays':
      return `c${deadline.days}`;
    case 'hours':
      return `h${deadline.hours}`;
    case 'sameDay':
      return `s${deadline.cutoff ?? ''}`;
    case 'text':
      return '?';
    case 'compound':
      return JSON.stringify(deadline);
  }
}

/** Figures with their cases, and whether a case is said to be extended. */
function casesOf(deadline: Deadline | undefined): readonly (readonly [figure: string, when: string | undefined, extended: boolean])[] {
  if (deadline === undefined) return [];
  const cases = deadline.kind === 'byCase' ? deadline.cases : [{ when: undefined, deadline }];
  return cases.map(({ when, deadline: own }) => [figure(own), when, 'extension' in own]);
}

/** Tests that need a file of the shared folder: one that is skipped where it is absent. */
function describeWith(rows: readonly Raw[], name: string, body: () => void): void {
  describe(name, rows.length > 0 ? body : () => it('are read', function () { this.skip(absent); }));
}

const records = read('portal-records.jsonl');
const rows = read('catalogue-5670.jsonl');

describeWith(records, 'the records of the national portal', () => {
  const results = new Map<string, PortalResult>();
  let all: PortalImport;

  const valueOf = (code: string): Procedure => {
    const value = results.get(code)?.value;
    if (value === undefined) throw new Error(`no procedure ${code}`);
    return value;
  };
  const codesOf = (code: string) => results.get(code)!.findings.map((finding) => finding.code);

  before(() => {
    for (const record of records) results.set(record.code, fromPortalRecord(record));
    all = importPortal(records, options);
  });

  it('are all imported', () => {
    expect(records).to.have.length(152);
    expect(all.summary).to.deep.include({ records: 152, imported: 152 });
    expect([...results.values()].filter(({ ok, value }) => !ok || value === undefined)).to.deep.equal([]);
  });

  it('give at least 80 of 100 rows a structured time limit; the rest is quoted', () => {
    const { rows: stated, structured } = all.summary.deadlines;

    expect(stated).to.equal(418);
    expect(structured / stated).to.be.at.least(0.93);
    const quoted = records.flatMap((record) => readDeadlineRows(record)).filter(({ deadline }) => deadline?.kind === 'text');
    expect(quoted).to.have.length(stated - structured);
    for (const { deadline, findings } of quoted) {
      expect(deadline?.kind === 'text' && deadline.text.length).to.be.above(3);
      expect(findings.map(({ code }) => code)).to.include('portal.time-unreadable');
    }
  });

  it('say how many time limits, fees and papers were understood', () => {
    expect(all.summary).to.deep.include({
      deadlines: { rows: 418, structured: 393 },
      fees: { rows: 365, understood: 216 },
      papers: { items: 1690, papers: 1030, rules: 548, headings: 112 },
      sharedNames: { rows: 32, names: 14 },
    });
  });

  describe('in 60 rows that a person has read', () => {
    it('are chosen evenly over all rows', () => {
      const every = records.flatMap(({ code, executionMethods }) => (executionMethods as readonly unknown[]).map((_, index) => `${code} ${index}`));

      expect(handRead.map(([code, row]) => `${code} ${row}`).sort()).to.deep.equal(every.filter((_, index) => index % 7 === 3).sort());
    });

    for (const [code, row, reading] of handRead) {
      it(`${code}, row ${row + 1}, says ${reading}`, () => {
        const record = records.find((each) => each.code === code)!;
        const found = casesOf(readDeadlineRows(record)[row]?.deadline);
        const expected = reading.split(' | ').map((part) => part.split('@'));

        expect(found.map(([figures]) => figures)).to.deep.equal(expected.map(([figures]) => figures));
        expected.forEach(([, words], index) => {
          const [, when, isExtended] = found[index]!;
          expect(isExtended, 'an extension').to.equal(false);
          if (words === undefined) expect(when).to.equal(undefined);
          else for (const part of words.split('+')) expect(when).to.contain(part);
        });
      });
    }
  });

  describe('of which each says something wrong', () => {
    it('“15 giờ” as a number of hours is the hour of the day after which the result comes the next day', () => {
      expect(JSON.stringify(valueOf('2.000527').deadline)).to.contain('"kind":"sameDay","cutoff":"15:00"').and.not.contain('"hours"');
      expect(codesOf('2.000527')).to.include('portal.time-from-text');
    });

    it('“3 khác” takes its value from the cases', () => {
      expect(valueOf('1.004873').deadline).to.deep.equal({ kind: 'workingDays', days: 3 });
      expect(codesOf('1.004873')).to.include('portal.time-from-cases');
    });

    it('words stand before the number of a fee', () => {
      const online = feeFor(valueOf('2.001610'), { channel: 'online', date: civilDate('2026-07-31') });

      expect(online.fees.map(({ fee }) => ('amount' in fee ? fee.amount : fee.kind))).to.include(100_000).and.not.include(100);
      expect(codesOf('2.001610')).to.include('fee.text-overrides-number');
      expect(JSON.stringify(valueOf('1.002755').fee)).to.contain('7000').and.not.contain('5000,');
    });

    it('a 0 is never free, unless the words say so', () => {
      const free = records.filter(({ code }) => JSON.stringify(valueOf(code).fee ?? '').includes('"kind":"free"')).map(({ code }) => code);

      expect(free).to.include('1.000894');
      for (const code of free) {
        const words = JSON.stringify(records.find((record) => record.code === code)!['executionMethods']).normalize('NFC');
        expect(words, code).to.match(/miễn|không thu|"không/iu);
      }
    });

    it('an amount without a currency that is too small to be đồng is not used', () => {
      const small = [...results].filter(([, { findings }]) => findings.some(({ code }) => code === 'fee.currency-missing')).map(([code]) => code);

      expect(small).not.to.deep.equal([]);
      for (const code of small) expect(JSON.stringify(valueOf(code).fee ?? ''), code).not.to.match(/"amount":[0-9]{1,3}[,}](?!"currency":"USD")/);
    });

    it('rules that stand among the papers are parted from them', () => {
      const asPapers = records.flatMap(({ code }) => (valueOf(code).papers ?? []).filter(({ name }) => /^(?:Lưu ý|Cơ quan .* không được yêu cầu|Đối với giấy tờ )/u.test(name)).map(({ name }) => `${code} ${name}`));

      expect(asPapers).to.deep.equal([]);
      expect([...results.values()].filter(({ findings }) => findings.some(({ code }) => code === 'portal.rule-among-papers'))).to.have.length.at.least(45);
    });
  });

  describe('of the certificate of marital status, 1.004873', () => {
    const opened = (channel: 'inPerson' | 'online', answers = {}) => checklistFor(valueOf('1.004873'), { channel, answers }).papers.map(({ name }) => name);

    it('opens in person with the form and the identity card only', () => {
      const papers = opened('inPerson');

      expect(papers).to.have.length(2);
      expect(papers[0]).to.match(/^Tờ khai/);
      expect(papers[1]).to.match(/căn cước/iu);
    });

    it('shows the papers of divorce or death, authorisation, another use and residence after a question', () => {
      const { questions } = checklistFor(valueOf('1.004873'), { channel: 'inPerson' });
      const asked = questions.map(({ question }) => question.text.toLowerCase());

      for (const words of ['ly hôn', 'ủy quyền', 'mục đích khác', 'cư trú']) expect(asked.filter((text) => text.includes(words)), words).to.have.length(1);
      for (const { question } of questions) expect(opened('inPerson', { [question.id]: 'yes' }), question.text).to.have.length.above(2);
    });

    it('has another form over the portal', () => {
      expect(opened('online').join(' ')).to.match(/điện tử tương tác/iu).and.not.match(/Tờ khai/u);
      expect(opened('inPerson').join(' ')).not.to.match(/điện tử tương tác/iu);
    });
  });
});

describeWith(rows, 'the listing of the national portal', () => {
  let listing: PortalImport;

  before(() => {
    listing = importPortal(rows, options);
  });

  const count = (code: string) => listing.findings.filter((finding) => finding.code === code).length;

  it('is imported but for the code that comes twice', () => {
    expect(listing.summary).to.deep.include({ records: 5670, imported: 5669 });
    expect(rows.filter((row) => fromPortalListing(row).value === undefined)).to.deep.equal([]);
    expect(count('portal.code-repeated')).to.equal(1);
  });

  it('has codes with spaces and suffixes, names that are shared and names that are not composed, all of them named', () => {
    expect({ padded: count('portal.code-padded'), suffixed: count('portal.code-suffixed'), malformed: count('portal.code-malformed') }).to.deep.equal({ padded: 1, suffixed: 1, malformed: 2 });
    expect(count('portal.name-not-composed')).to.equal(91);
    expect(listing.summary.sharedNames.rows).to.be.at.least(470);
    expect(count('portal.name-shared')).to.equal(listing.summary.sharedNames.names);
  });

  it('gives composed names and codes without spaces', () => {
    for (const { code, name } of listing.value!.items) {
      expect(name).to.equal(name.normalize('NFC').trim());
      expect(code).to.match(/^\S+$/);
    }
  });
});
