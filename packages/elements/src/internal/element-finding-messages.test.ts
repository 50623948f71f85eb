import { expect } from '@open-wc/testing';
import { placeholdersOf } from '@xaso/core';
import { sourceFindingSeverities, type SourceFindingCode } from './data/source-findings.js';
import { elementFindingMessagesEn } from './element-finding-messages.en.js';
import { elementFindingMessages } from './element-finding-messages.js';
import { elementFinding, elementFindingSeverities, type ElementFindingCode } from './element-findings.js';
import { sentenceOf as englishSentenceOf } from './finding-words.en.js';
import { sentenceOf } from './finding-words.js';

const codes = Object.keys({ ...elementFindingSeverities, ...sourceFindingSeverities }) as (ElementFindingCode | SourceFindingCode)[];

describe('findings of elements', () => {
  it('have a sentence in both languages, with the same placeholders', () => {
    expect(Object.keys(elementFindingMessages).sort()).to.deep.equal([...codes].sort());
    for (const code of codes) {
      expect([...placeholdersOf(elementFindingMessagesEn[code])].sort(), code).to.deep.equal([...placeholdersOf(elementFindingMessages[code])].sort());
    }
  });

  it('are told in words, those of other packages too', () => {
    const finding = elementFinding('data.not-found', { path: '' }, { url: 'https://xamau.gov.vn/a.json', httpStatus: 404 });

    expect(sentenceOf(finding)).to.equal('Không có tệp nào ở địa chỉ https://xamau.gov.vn/a.json (mã 404). Hãy kiểm tra lại đường dẫn.');
    expect(englishSentenceOf(finding)).to.contain('There is no file at https://xamau.gov.vn/a.json');
    expect(sentenceOf({ code: 'observation.base-missing', severity: 'note', where: { path: 'items[0]' }, values: {} })).to.contain('Mục thứ 1');
    expect(sentenceOf({ code: 'json.lines', severity: 'error', where: { file: 'a.json', row: 2 }, values: { line: 2 } })).to.contain('Dòng 2');
  });
});
