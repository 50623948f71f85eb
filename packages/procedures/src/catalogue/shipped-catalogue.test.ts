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
