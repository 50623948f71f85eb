import { expect } from 'chai';
import { isUnknown, schemaFindings } from '@xaso/core';
import { validateIndicatorDefinition } from '../report/generated/indicator-report.validate.js';
import { findIndicator, indicatorCatalogue } from './indicator-catalogue.js';
import { indexDefinitions } from './index-definitions.js';
import type { IndicatorDefinition } from './indicator.schema.js';
import { pillars } from './pillars.js';

describe('indicatorCatalogue', () => {
  it('holds only definitions that a report could bring along itself', () => {
    for (const definition of indicatorCatalogue) expect(schemaFindings(validateIndicatorDefinition, definition), definition.id).to.deep.equal([]);
  });

  it('gives no id and no alias to two indicators', () => {
    const names = indicatorCatalogue.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('puts each indicator under one of the six pillars and names it by that pillar', () => {
    for (const { id, pillar } of indicatorCatalogue) expect(id.split('.')[0]).to.equal(pillar);
    for (const { id } of pillars) expect(indicatorCatalogue.some(({ pillar }) => pillar === id), id).to.equal(true);
  });

  it('speaks Vietnamese and English, in composed letters', () => {
    for (const { id, name, unit, baseUnit } of indicatorCatalogue) {
      for (const text of [name, unit, ...(baseUnit ? [baseUnit] : [])]) {
        expect(text.vi, id).to.equal(text.vi.normalize('NFC')).and.not.equal('');
        expect(text.en, id).to.be.a('string').and.not.equal('');
      }
    }
  });

  it('says of every definition, frequency and source whether it is known, and why not', () => {
    for (const { id, definition, frequency, source } of indicatorCatalogue) {
      for (const field of [definition, frequency, source]) {
        if (typeof field !== 'string' && isUnknown(field)) expect(field.note, id).to.be.a('string').and.not.equal('');
      }
    }
  });

  it('says of each indicator how figures of parts make the whole, and adds up no percentages', () => {
    for (const { id, kind, unit, rollUp } of indicatorCatalogue) {
      expect(rollUp, id).to.be.oneOf(unit.vi === '%' ? ['sumOfBases', 'none'] : ['sum', 'none']);
      if (kind === 'rank' || kind === 'duration') expect(rollUp, id).to.equal('none');
    }
  });

  it('keeps "mức độ 3, 4" as terms of the past beside toàn trình and một phần', () => {
    const terms = indicatorCatalogue.flatMap(({ historical }) => historical ?? []).map(({ term }) => term);

    expect(terms).to.have.members(['mức độ 3', 'mức độ 4']);
    expect(findIndicator('government.fully-online-procedures')?.historical).to.equal(undefined);
    expect(findIndicator('government.partly-online-procedures')?.historical).to.equal(undefined);
  });
});

describe('findIndicator', () => {
  it('finds by id and by alias', () => {
    const byId = findIndicator('economy.businesses-on-google-maps');

    expect(byId?.baseUnit?.vi).to.equal('cơ sở kinh doanh');
    expect(findIndicator('businesses_on_google_maps')).to.equal(byId);
  });

  it('finds nothing under a name that nobody gave, nor under the names of objects', () => {
    for (const name of ['', 'economy.none', '__proto__', 'constructor', 'toString']) expect(findIndicator(name), name).to.equal(undefined);
  });

  it("prefers a commune's own definition to the official one", () => {
    const own: IndicatorDefinition = { ...findIndicator('security.cameras')!, name: { vi: 'Camera của Xã Mẫu' } };

    expect(findIndicator('security.cameras', [own])).to.equal(own);
    expect(findIndicator('security.cameras')).to.not.equal(own);
  });
});

describe('indexDefinitions', () => {
  const cameras = findIndicator('security.cameras')!;

  it('lets an id win over an alias of an earlier definition', () => {
    const greedy = { ...cameras, id: 'security.greedy', aliases: ['security.cameras'] };

    expect(indexDefinitions([greedy, cameras])('security.cameras')).to.equal(cameras);
  });
});
