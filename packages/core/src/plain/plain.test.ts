import { expect } from 'chai';
import { safeLink, type AllowedLink } from '../link/safe-link.js';
import { decimalText } from './decimal-text.js';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { plainLink } from './plain-link.js';
import type { PlainLink, PlainTable, PlainTree } from './plain-tree.js';
import { toCmsHtml } from './to-cms-html.js';
import { toCsv } from './to-csv.js';
import { toPlainText } from './to-plain-text.js';
import { excerpt, hasHiddenCharacter, visibleText } from './visible-text.js';

function link(text: string, address: string): PlainLink {
  return { type: 'link', text, link: safeLink(address, {}) as AllowedLink };
}

const table: PlainTable = {
  type: 'table',
  caption: 'Số liệu của Xã Mẫu',
  columns: ['Chỉ tiêu', 'Giá trị'],
  rowHeaders: true,
  rows: [
    ['Hồ sơ sức khỏe điện tử', { type: 'number', value: 97.43, text: '97,43%' }],
    ['Chưa có số liệu', ''],
  ],
};

const tree: PlainTree = [
  { type: 'heading', level: 3, text: 'Chính quyền số' },
  { type: 'paragraph', content: ['Nguồn: ', link('Báo cáo', 'https://xamau.gov.vn/b?a=1&b=2'), ' ', { type: 'strong', text: 'năm 2025' }] },
  { type: 'list', items: ['Một', [link('0237 000 0000', 'tel:02370000000')]] },
  table,
];

describe('toCmsHtml', () => {
  it('writes headings, texts, lists, tables and links with the tags that editors keep', () => {
    expect(toCmsHtml(tree)).to.equal(
      [
        '<h3>Chính quyền số</h3>',
        '<p>Nguồn: <a href="https://xamau.gov.vn/b?a=1&amp;b=2" rel="noopener noreferrer">Báo cáo</a> <strong>năm 2025</strong></p>',
        '<ul>',
        '<li>Một</li>',
        '<li><a href="tel:02370000000">0237 000 0000</a></li>',
        '</ul>',
        '<table class="table table-bordered">',
        '<caption>Số liệu của Xã Mẫu</caption>',
        '<tr><th scope="col">Chỉ tiêu</th><th scope="col">Giá trị</th></tr>',
        '<tr><th scope="row">Hồ sơ sức khỏe điện tử</th><td>97,43%</td></tr>',
        '<tr><th scope="row">Chưa có số liệu</th><td></td></tr>',
        '</table>',
      ].join('\n'),
    );
  });

  it('shows markup out of data as the letters it is made of, escaped once', () => {
    const html = toCmsHtml([{ type: 'paragraph', content: `<img src=x onerror=1> &lt; " ' {{7*7}} </p>` }]);

    expect(html).to.equal('<p>&lt;img src=x onerror=1&gt; &amp;lt; &quot; &#39; {{7*7}} &lt;/p&gt;</p>');
  });

  it('fills short rows, and loses nothing of long ones', () => {
    const html = toCmsHtml([{ type: 'table', columns: ['a', 'b'], rows: [['1'], ['1', '2', '3']] }]);

    expect(html).to.contain('<tr><td>1</td><td></td></tr>').and.to.contain('<tr><td>1</td><td>2</td><td>3</td></tr>');
  });
});

describe('toPlainText', () => {
  it('reads like a page without a page', () => {
    expect(toPlainText(tree)).to.equal(
      [
        'Chính quyền số',
        '',
        'Nguồn: Báo cáo (https://xamau.gov.vn/b?a=1&b=2) năm 2025',
        '',
        '- Một',
        '- 0237 000 0000 (02370000000)',
        '',
        'Số liệu của Xã Mẫu',
        'Chỉ tiêu | Giá trị',
        'Hồ sơ sức khỏe điện tử | 97,43%',
        'Chưa có số liệu | ',
        '',
      ].join('\n'),
    );
  });

  it('does not repeat an address that the words already hold', () => {
    expect(toPlainText([{ type: 'paragraph', content: [link('https://xamau.gov.vn/', 'https://xamau.gov.vn/')] }])).to.equal('https://xamau.gov.vn/\n');
  });
});

describe('toCsv', () => {
  it('writes for a Vietnamese Excel unless told otherwise', () => {
    expect(toCsv(table)).to.equal('\ufeffChỉ tiêu;Giá trị\r\nHồ sơ sức khỏe điện tử;97,43\r\nChưa có số liệu;\r\n'.replace('97,43', '"97,43"'));
    expect(toCsv(table, { separator: ',', decimalSign: '.', byteOrderMark: false })).to.equal(
      'Chỉ tiêu,Giá trị\r\nHồ sơ sức khỏe điện tử,97.43\r\nChưa có số liệu,\r\n',
    );
  });

  const cells: readonly (readonly [cell: PlainTable['rows'][number][number], field: string])[] = [
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://evil.example";"x")', `"'=HYPERLINK(""https://evil.example"";""x"")"`],
    ['+84 237', "'+84 237"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['a=1', 'a=1'],
    ['5-10 phút', '5-10 phút'],
    ["'=1", "''=1"],
    ["'a", "'a"],
    [{ type: 'number', value: -5, text: '−5' }, '-5'],
    [{ type: 'number', value: 1234567.5, text: '1.234.567,5' }, '"1234567,5"'],
    [{ type: 'number', value: 16968, text: '16.968' }, '16968'],
    [{ type: 'number', value: Number.NaN, text: '' }, ''],
    ['một;hai', '"một;hai"'],
    ['một,hai', '"một,hai"'],
    ['"trong"', '"""trong"""'],
    [' hai đầu ', '" hai đầu "'],
    ['dòng\nmới', '"dòng\nmới"'],
    ['Ho\u0300a', 'Hòa'],
    [['a', { type: 'strong', text: 'b' }, link('c', 'https://xamau.gov.vn/')], 'abc'],
  ];

  for (const [cell, field] of cells) {
    it(`writes ${JSON.stringify(cell).slice(0, 60)} as ${JSON.stringify(field)}`, () => {
      expect(toCsv({ type: 'table', columns: ['x'], rows: [[cell]] }, { byteOrderMark: false })).to.equal(`x\r\n${field}\r\n`);
    });
  }

  it('guards the words over the columns too', () => {
    expect(toCsv({ type: 'table', columns: ['=1'], rows: [] }, { byteOrderMark: false })).to.equal("'=1\r\n");
  });
});

describe('formula guard', () => {
  it('comes off as it went on, also where the author wrote an apostrophe', () => {
    for (const text of ['=1', "'=1", "''=1", "'a", 'a', '', "'", '-', '＠']) {
      expect(unguardFormula(guardFormula(text)), text).to.equal(text);
    }
  });
});

describe('decimalText', () => {
  const cases: readonly (readonly [value: number, text: string])[] = [
    [0, '0'],
    [-0, '0'],
    [97.43, '97,43'],
    [-0.5, '-0,5'],
    [16968, '16968'],
    [9_117_000_000, '9117000000'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
    [1e-7, '0,0000001'],
    [1.5e-7, '0,00000015'],
    [123456.789, '123456,789'],
    [Number.POSITIVE_INFINITY, ''],
  ];

  for (const [value, text] of cases) {
    it(`writes ${value} as "${text}"`, () => {
      expect(decimalText(value, ',')).to.equal(text);
    });
  }
});

describe('plainLink', () => {
  it('gives a link that may be followed', () => {
    const { inline, findings } = plainLink('Cổng dịch vụ công', 'https://dichvucong.gov.vn/', {});

    expect(inline).to.deep.include({ type: 'link', text: 'Cổng dịch vụ công' });
    expect(findings).to.deep.equal([]);
  });

  it('gives words and address as text when the link is refused', () => {
    const { inline, findings } = plainLink('Nhà cái', 'https://evil.example/', {}, { path: 'items[0].url' });

    expect(inline).to.equal('Nhà cái (https://evil.example/)');
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['link.host-refused', { path: 'items[0].url' }]]);
  });

  it('says an address once', () => {
    expect(plainLink('https://evil.example/', 'https://evil.example/', {}).inline).to.equal('https://evil.example/');
    expect(plainLink('Xem', undefined, {}).inline).to.equal('Xem');
  });
});

describe('visibleText', () => {
  it('keeps the words and takes out what would break the line or its direction', () => {
    expect(visibleText('Xã\u0000 Mẫu\u202e\tdòng\r\nhai\u2028ba')).to.equal('Xã Mẫu dòng  hai ba');
    expect(visibleText('Ho\u0300a')).to.equal('Hòa');
    expect(visibleText('👩\u200d🌾')).to.equal('👩\u200d🌾');
  });
});

describe('excerpt', () => {
  it('cuts behind the limit, and marks the cut', () => {
    expect(excerpt('a'.repeat(200))).to.equal('a'.repeat(200));
    expect(excerpt('a'.repeat(201))).to.equal(`${'a'.repeat(199)}…`);
  });

  it('never leaves half a character', () => {
    expect(excerpt(`${'a'.repeat(8)}🌾aa`, 10)).to.equal(`${'a'.repeat(8)}…`);
  });
});

describe('hasHiddenCharacter', () => {
  it('sees controls, zero-width characters and direction marks, and nothing else', () => {
    for (const text of ['a\tb', 'a\u200bb', 'a\u202eb', 'a\u00adb', 'a\ufeffb', 'a\u007fb']) expect(hasHiddenCharacter(text), JSON.stringify(text)).to.equal(true);
    for (const text of ['', 'Xã Mẫu', 'a b', 'ế', '🌾', '–']) expect(hasHiddenCharacter(text), text).to.equal(false);
  });
});
