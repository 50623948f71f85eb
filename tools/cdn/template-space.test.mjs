import { expect } from 'chai';
import { rollup } from 'rollup';
import { templateSpace } from './template-space.mjs';

/** What the plugin makes of a module of the elements. */
async function squeezed(code, id = '/house/packages/elements/src/card.js') {
  const source = { name: 'source', resolveId: () => id, load: () => code };
  const bundle = await rollup({ input: 'any', plugins: [source, templateSpace()] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code.trim();
}

describe('templateSpace', () => {
  for (const { says, code, expected } of [
    { says: 'leaves one space between elements', code: 'f(html`<a></a>\n   <b  class="x"></b>`)', expected: 'f(html`<a></a> <b class="x"></b>`)' },
    { says: 'reaches a template inside a template', code: 'f(html`<p>\n  ${g(html`<i>\n  </i>`)}\n</p>`)', expected: 'f(html`<p> ${g(html`<i> </i>`)} </p>`)' },
    { says: 'leaves the code between two parts', code: "f(html`\n${'a  b'}\n`)", expected: "f(html` ${'a  b'} `)" },
    { says: 'takes the space out of a style sheet', code: 'f(css`\n  :host {\n    margin: 0 auto;\n    color: red\n  }\n  a > b, c d {}`)', expected: 'f(css` :host{margin:0 auto;color:red}a>b,c d{}`)' },
    { says: 'keeps the strings of a style sheet', code: "f(css`a{content: ' ; '}`)", expected: "f(css`a{content:' ; '}`)" },
    { says: 'leaves the comments of a style sheet out, apostrophes and all', code: "f(css`/* it's */ a{content:'/* */';} /* b */`)", expected: "f(css` a{content:'/* */'}`)" },
    { says: 'writes what is left as short as it can be', code: "f(css`a > b{margin:0 0.5em 10.5em calc(1px + 0.25em);}`)", expected: "f(css`a>b{margin:0 .5em 10.5em calc(1px + .25em)}`)" },
    { says: 'leaves other templates', code: 'f(text`a\n  b`, `c\n  d`)', expected: 'f(text`a\n  b`, `c\n  d`)' },
  ]) {
    it(says, async () => {
      const names = 'const f = globalThis.f, g = globalThis.g, html = globalThis.h, css = globalThis.c, text = globalThis.t;\n';

      expect(await squeezed(`${names}${code};`)).to.include(`${expected};`);
    });
  }

  it('leaves the modules of others', async () => {
    expect(await squeezed('globalThis.f(html`<a>\n   </a>`);', '/house/node_modules/lit/html.js')).to.include('<a>\n   </a>');
  });
});
