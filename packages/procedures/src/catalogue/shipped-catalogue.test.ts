import { civilDate, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import { loadProcedureCatalogue, loadProcedureDetails, procedureHeads } from '../catalogue.js';
import { channels } from '../channel/channel.js';
import { checklistFor } from '../checklist/checklist-for.js';
import { cardMessages } from '../messages/card-messages.js';
import { answerCard } from '../plain/answer-card.js';
import { parseProcedureCatalogue } from '../procedure/parse-procedure-catalogue.js';
import type { ProcedureCatalogue } from '../procedure/procedure.schema.js';
import { headOf } from '../procedure/search-record.js';

describe('the shipped catalogue', () => {
  let catalogue: ProcedureCatalogue;

  before(async () => {
    catalogue = await loadProcedureCatalogue();
  });

  it('parses without a finding, and holds at least 70 procedures of communes', () => {
    expect(parseProcedureCatalogue(catalogue)).to.deep.equal({ ok: true, value: catalogue, findings: [] });
    expect(catalogue.items.filter(({ communeLevel, receivedAtCommune }) => communeLevel === true || receivedAtCommune === true)).to.have.length.at.least(70);
  });

  it('is loaded as heads first, which are the same procedures', () => {
    expect(parseProcedureCatalogue(procedureHeads)).to.deep.include({ ok: true, findings: [] });
    expect(procedureHeads.items).to.deep.equal(catalogue.items.map(headOf));
    expect(procedureHeads.featured).to.deep.equal(catalogue.featured);
  });

  it('names a source for every procedure, and uses every source', () => {
    const cited = catalogue.items.flatMap(({ evidence = [] }) => evidence.map(({ sourceId }) => sourceId));

    expect(catalogue.items.filter(({ evidence = [] }) => !evidence.some(({ fields }) => fields.includes('*') || fields.includes('name')))).to.deep.equal([]);
    expect([...new Set(cited)].sort()).to.deep.equal(catalogue.sources.map(({ id }) => id).sort());
  });

  it('has a source for each deadline, fee and list of papers', () => {
    const bare = catalogue.items.flatMap(({ code, evidence = [], ...fields }) =>
      (['deadline', 'fee', 'papers'] as const).filter((field) => fields[field] !== undefined && !evidence.some((each) => each.fields.includes('*') || each.fields.includes(field))).map((field) => `${code} ${field}`),
    );

    expect(bare).to.deep.equal([]);
  });

  it('is composed text throughout', () => {
    const text = JSON.stringify(catalogue);

    expect(text).to.equal(text.normalize('NFC'));
    expect(text).not.to.match(/\p{Cf}| {2}/u);
  });

  it('names every procedure plainly, no longer than a line, and no two alike', () => {
    const names = catalogue.items.map(({ plainName }) => plainName ?? '');

    expect(names.filter((name) => name === '' || name.length > 70)).to.deep.equal([]);
    expect(new Set(names)).to.have.property('size', names.length);
  });

  it('holds the 20 most asked, and leaves no row of their cards empty over any channel', () => {
    const { featured = [], items, sources, linkTemplates } = catalogue;
    expect(featured).to.have.length.at.least(20);
    for (const code of featured) {
      const own = items.find((item) => item.code === code)!;
      for (const channel of own.channels ?? channels) {
        const { rows } = answerCard(own, { language: 'vi', messages: cardMessages, date: civilDate('2026-10-05'), channel, received: { date: civilDate('2026-10-05') }, calendar: vietnamHolidays, sources, linkTemplates });
        for (const row of rows) {
          expect(row.lines.filter((line) => line.trim().length > 3), `${code} ${channel} ${row.id}`).to.have.length.at.least(1);
          if (row.status === 'fact' && !['link', 'ask'].includes(row.id)) expect(row.source, `${code} ${channel} ${row.id}`).to.match(/Nguồn: .+\./);
          if (row.status === 'ask') expect(row.lines[0], `${code} ${channel} ${row.id}`).to.match(/hỏi|liên hệ/iu);
        }
      }
    }
  });

  it('says “miễn phí” only where the fee is free, and never 0 days', () => {
    for (const own of catalogue.items) {
      const { rows, fee } = answerCard(own, { language: 'vi', messages: cardMessages, date: civilDate('2026-10-05'), channel: 'inPerson' });
      const said = rows.find(({ id }) => id === 'fee')!.lines.join(' ');

      if (!fee.fees.some((each) => each.fee.kind === 'free')) expect(said, own.code).not.to.match(/miễn phí/iu);
      expect(rows.flatMap(({ lines }) => lines).join(' '), own.code).not.to.match(/(?<![0-9.,])0 ngày/u);
    }
  });

  it('asks only questions that a paper waits for, and waits only for questions that are asked', () => {
    for (const own of catalogue.items) {
      const waiting = new Set((own.papers ?? []).flatMap(({ when }) => (when === undefined ? [] : [when.question])));

      expect((own.questions ?? []).map(({ id }) => id).filter((id) => !waiting.has(id)), own.code).to.deep.equal([]);
    }
  });

  it('groups only variants of one act, which their words tell apart', () => {
    const acts = ['chấm dứt', 'thu hồi', 'đính chính', 'gia hạn', 'điều chỉnh', 'bị mất', 'cấp đổi', 'biến động', 'xóa', 'di dời', 'kết hợp', 'chuyển quyền', 'mai táng'];
    const groups = new Map<string, ProcedureCatalogue['items'][number][]>();
    for (const item of catalogue.items) if (item.group !== undefined) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);

    for (const [group, members] of groups) {
      const actsOf = members.map(({ name }) => acts.filter((act) => name.toLowerCase().includes(act)).join());
      const variants = members.map(({ variant = '' }) => variant);

      expect(members, group).to.have.length.at.least(2);
      expect([...new Set(actsOf)], group).to.have.length(1);
      expect(new Set(variants), group).to.have.property('size', members.length);
    }
  });

  it('holds the allowance of people without a pension, identity cards and other procedures that many come for', () => {
    const codes = catalogue.items.map(({ code }) => code);

    for (const code of ['1.014027', '1.001776', '2.001035', '2.000720', '1.012812', '1.014061']) expect(codes).to.include(code);
  });

  it('never calls the form unknown under one that is filled in on the portal', () => {
    for (const own of catalogue.items) {
      const { rows, checklist } = answerCard(own, { language: 'vi', messages: cardMessages, date: civilDate('2026-10-05'), channel: 'online' });
      if (checklist.papers.some(({ name }) => /mẫu điện tử/iu.test(name))) expect(rows.find(({ id }) => id === 'form')?.status, own.code).to.equal('fact');
    }
  });

  it('keeps what is free and who is exempt by law under the fee of a commune', async () => {
    const said = async (code: string): Promise<string> => {
      const own = (await loadProcedureDetails(code))!;
      const { rows } = answerCard({ ...own, local: { fee: { kind: 'fixed', amount: 8000 } } }, { language: 'vi', messages: cardMessages, date: civilDate('2026-10-05'), channel: 'inPerson' });
      return rows.find(({ id }) => id === 'fee')!.lines.join(' ').replace(/\u00a0/g, ' ');
    };

    expect(await said('1.001193')).to.match(/đúng hạn.*: miễn phí .*quá hạn: 8\.000 đồng Được miễn: .*hộ nghèo/iu);
    expect(await said('1.004873')).to.match(/^8\.000 đồng Được miễn: .*hộ nghèo/u);
  });

  it('opens a certificate of marital status in person with the form and the identity card only', async () => {
    const own = (await loadProcedureDetails('1.004873'))!;
    const { papers, questions } = checklistFor(own, { channel: 'inPerson' });

    expect(papers).to.have.length(2);
    expect(papers[0]?.name).to.match(/^Tờ khai/);
    expect(papers[1]?.name).to.match(/căn cước/i);
    expect(questions).to.have.length(4);
    expect(await loadProcedureDetails('0.000000')).to.equal(undefined);
  });
});
