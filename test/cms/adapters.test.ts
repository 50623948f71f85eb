import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSnippet, officialRegistry } from '@xaso/embed';
import { expect } from 'chai';
import { JSDOM } from 'jsdom';
import { nukevietFiles, wordpressFiles } from '../../tools/release/adapters.mjs';
import { wordpressMissing } from './filters.js';
import { phpMissing, runNukeViet, runWordPress, unpackAdapters, type NukeVietAnswer, type WordPressAnswer } from './run-adapters.js';

/** A test that needs a program; where that is missing the suite says loudly that it was skipped. */
function needing(missing: string | undefined, says: string, body: () => void): void {
  it(says, function () {
    if (missing === undefined) return body();
    console.error(`\n!!! SKIPPED: ${says} (${missing}).\n!!! apt-get install -y --no-install-recommends php-cli wordpress\n`);
    (this as unknown as { skip(reason: string): void }).skip(missing);
    return undefined;
  });
}

const table = '<table class="table table-bordered">\n<caption>Xã Mẫu</caption>\n<tr><th scope="col">Chỉ số</th></tr>\n</table>';

/** The div in a page, without what stands around it. */
const divIn = (html: string): string => /<div data-xa[\s\S]*<\/div>/.exec(html)?.[0] ?? '';

describe('the packages for other systems', () => {
  let folder: string;

  before(() => {
    folder = unpackAdapters();
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  needing(phpMissing, 'are PHP without a syntax error', () => {
    const files = [...wordpressFiles(officialRegistry, new Map()).keys()].map((name) => `wordpress/${name}`).concat([...nukevietFiles(officialRegistry, new Map()).keys()].map((name) => `nukeviet/${name}`));
    const scripts = files.filter((name) => name.endsWith('.php'));

    expect(scripts.length).to.be.greaterThan(7);
    for (const name of scripts) expect(spawnSync('php', ['-l', join(folder, name)], { encoding: 'utf8' }).stdout, name).to.match(/^No syntax errors/);
  });

  describe('the WordPress plugin, inside WordPress’s own shortcodes and filters', () => {
    const run = (articles: readonly string[], options = {}): WordPressAnswer => runWordPress(folder, articles, options);
    const of = (article: string, options = {}): WordPressAnswer['answers'][number] => run([article], options).answers[0]!;

    needing(wordpressMissing, 'writes the div of the contract, and one loader, as a module', () => {
      const { html, scripts } = of(`Mở đầu\n\n[xaso name="scorecard" src="/wp-content/uploads/2026/11/chi-so.json" json-ld]\n${table}\n[/xaso]\n\nKết`);

      expect(checkSnippet(divIn(html))).to.deep.equal([]);
      expect(divIn(html)).to.match(/^<div data-xa="scorecard" data-xa-src="\/wp-content\/uploads\/2026\/11\/chi-so\.json" data-xa-json-ld="1">/);
      expect(divIn(html)).to.include('<caption>Xã Mẫu</caption>');
      expect(scripts.match(/<script/g)).to.have.length(1);
      expect(scripts).to.match(/<script type="module" src='http:\/\/xamau\.gov\.vn\/wp-content\/plugins\/xaso\/kit\/xaso-loader\.js\?ver=0\.1\.0'/);
    });

    needing(wordpressMissing, 'knows every element, and everything that each understands', () => {
      for (const [name, entry] of Object.entries(officialRegistry)) {
        const names = Object.keys(entry!.attributes);
        const { html } = of(`[xaso name="${name}" ${names.map((attribute) => `${attribute}="1"`).join(' ')}]<p>a</p>[/xaso]`);
        expect([...divIn(html).matchAll(/ data-xa-([a-z-]+)="1"/g)].map(([, attribute]) => attribute), name).to.have.members(names);
      }
    });

    needing(wordpressMissing, 'lets nothing out of an attribute, and nothing in that is not on the list', () => {
      const attacks = [
        `src='"><script>alert(1)</script>'`,
        `src='" onmouseover="alert(1)'`,
        'src="/số.json"',
        `src="/${'a'.repeat(1001)}"`,
        'onclick="alert(1)"',
        'style="color:red"',
        '__proto__="x"',
        'src=""',
        '"><script>alert(1)</script>',
      ];
      for (const attack of attacks) {
        const { body } = new JSDOM(of(`[xaso name="scorecard" ${attack}]<p>a</p>[/xaso]`).html).window.document;
        expect(body.querySelector('script'), attack).to.equal(null);
        for (const node of body.querySelectorAll('*')) {
          expect(node.getAttributeNames().filter((name) => !['data-xa', 'data-xa-src'].includes(name)), attack).to.deep.equal([]);
        }
      }
    });

    needing(wordpressMissing, 'cleans what stands inside as WordPress cleans an article', () => {
      const { html } = of('[xaso name="scorecard"]<p onclick="x">a</p><script>b</script><iframe src="/c"></iframe>[/xaso]');
      expect(divIn(html)).to.not.match(/onclick|<script|<iframe/);
    });

    needing(wordpressMissing, 'puts a link to the data where the author wrote nothing', () => {
      expect(divIn(of('[xaso name="scorecard" src="/a.json"]').html)).to.include('<a href="/a.json">Tải tệp số liệu</a>');
      expect(divIn(of('[xaso name="scorecard" src="javascript:alert(1)"]').html)).to.not.include('href');
    });

    needing(wordpressMissing, 'tells an editor of a wrong name, and shows a reader the content alone', () => {
      const article = '[xaso name="scorecrd"]<p>Bảng</p>[/xaso]';
      expect(of(article, { mayEdit: true }).html).to.include('không có thành phần tên “scorecrd”');
      expect(of(article).html).to.include('Bảng').and.not.include('scorecrd');
      expect(of(article).scripts).to.equal('');
    });

    needing(wordpressMissing, 'brings the loader for a div that was pasted, and none for other articles', () => {
      const { answers } = run(['<div data-xa="scorecard"><p>a</p></div>', '<p>Bài viết khác</p>']);
      expect(answers[0]!.scripts).to.include('xaso-loader.js');
      expect(answers[1]!.scripts).to.equal('');
    });

    needing(wordpressMissing, 'lets a data document into the media library, and no other JSON', () => {
      const files = {
        'chi-so.json': '\uFEFF{"kind":"indicator-report","schemaVersion":1,"items":[]}',
        'khac.json': '{"a":1}',
        'hong.json': '{"kind":',
        'kich-ban.php': '{"kind":"indicator-report","schemaVersion":1}',
        'html.json': '<script>alert(1)</script>',
      };
      const { uploads } = run([], { files });
      expect(Object.entries(uploads).filter(([, { type }]) => type).map(([name]) => name)).to.deep.equal(['chi-so.json']);
      expect(uploads['chi-so.json']).to.deep.include({ ext: 'json', type: 'application/json' });
    });
  });

  describe('the NukeViet block', () => {
    const block = (name: string): string => join(folder, 'nukeviet', name);
    const form = { xaso_name: 'scorecard', xaso_src: '/uploads/chi-so.json?a=1&b=2', xaso_more: 'lang=vi\nheading-level = 3\njson-ld', xaso_fallback: table };
    const call = (fields = {}, blocks: readonly object[] = []): NukeVietAnswer => runNukeViet(folder, { ...form, ...fields }, blocks);

    it('lies where NukeViet looks for blocks, and nothing else is unpacked but the kit', () => {
      expect([...nukevietFiles(officialRegistry, new Map([['xaso-loader.js', '']])).keys()]).to.have.members([
        'config.ini',
        'modules/page/blocks/global.xaso.php',
        'modules/page/blocks/global.xaso.ini',
        'modules/page/blocks/xaso.elements.php',
        'assets/xaso/xaso-loader.js',
      ]);
    });

    needing(phpMissing, 'names in its two descriptions what the administration asks for', () => {
      const read = 'echo json_encode(parse_ini_file($argv[1], true));';
      const ini = JSON.parse(spawnSync('php', ['-r', read, block('config.ini')], { encoding: 'utf8' }).stdout) as Record<string, Record<string, string>>;
      const { DOMParser } = new JSDOM().window;
      const xml = new DOMParser().parseFromString(readFileSync(block('modules/page/blocks/global.xaso.ini'), 'utf8'), 'text/xml');
      const functions = ['datafunction', 'submitfunction'].map((name) => xml.querySelector(`block > ${name}`)!.textContent);
      const config = [...xml.querySelectorAll('block > config > *')].map(({ localName }) => localName);

      expect(ini['extension']).to.include({ id: '0', type: 'block', name: 'xaso' });
      expect(ini['author']).to.have.keys('name', 'email');
      expect(ini['note']!['text']).to.include('Chua thu tren NukeViet dang chay');
      expect(functions).to.deep.equal(['nv_block_xaso_config', 'nv_block_xaso_config_submit']);
      expect(config).to.have.members(Object.keys(form));
    });

    needing(phpMissing, 'writes the div of the contract out of what the form sent, and one loader a page', () => {
      const { saved, blocks } = call({}, [{ xaso_name: 'qr', xaso_more: 'value=https://dichvucong.gov.vn/<br />label=Cổng Dịch vụ công', xaso_fallback: '<p>a</p>' }]);

      expect(saved.error).to.deep.equal([]);
      expect(divIn(blocks[0]!)).to.match(/^<div data-xa="scorecard" data-xa-src="\/uploads\/chi-so\.json\?a=1&amp;b=2" data-xa-lang="vi" data-xa-heading-level="3" data-xa-json-ld="1">/);
      expect(divIn(blocks[1]!)).to.include('data-xa-label="Cổng Dịch vụ công"').and.include('data-xa-value="https://dichvucong.gov.vn/"');
      for (const html of blocks) expect(checkSnippet(divIn(html))).to.deep.equal([]);
      expect(blocks.join('').match(/<script type="module" src="\/assets\/xaso\/xaso-loader\.js"><\/script>/g)).to.have.length(1);
    });

    needing(phpMissing, 'names an attribute that is not on the list, and writes none such', () => {
      const { saved, blocks } = call({ xaso_more: 'onclick=alert(1)\nlang=vi' });
      expect(saved.error).to.deep.equal(['Thuộc tính không dùng được: onclick']);
      expect(blocks[0]).to.not.include('onclick');
    });

    needing(phpMissing, 'lets nothing out of an attribute or of a field of its form', () => {
      const attack = `"><script>alert(1)</script>`;
      const { form: fields, blocks } = call({ xaso_src: attack, xaso_more: `lang=${attack}` }, [{ xaso_name: attack }, { xaso_name: 'scorecard', xaso_src: attack, xaso_more: 'lang=&quot;&gt;&lt;script&gt;x' }]);
      expect(fields).to.not.include('<script');
      expect(blocks[1]).to.equal('');
      for (const html of blocks) expect(html.replace(/<script type="module" src="\/assets\/xaso\/xaso-loader\.js"><\/script>/, '')).to.not.include('<script');
    });

    needing(phpMissing, 'puts a link to the data where nothing was written', () => {
      expect(divIn(call({ xaso_fallback: '' }).blocks[0]!)).to.include('<a href="/uploads/chi-so.json?a=1&amp;b=2">Tải tệp số liệu</a>');
      expect(divIn(call({ xaso_fallback: '', xaso_src: 'javascript:alert(1)' }).blocks[0]!)).to.not.include('href');
    });
  });
});
