import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { houseRules } from './house-rules.mjs';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser, ecmaVersion: 2022, sourceType: 'module' } });
const rule = (name) => houseRules.rules[name];
const core = '/house/packages/core/src/text/fold.ts';
const indicators = '/house/packages/indicators/src/report/parse.ts';
const element = '/house/packages/elements/src/scorecard/scorecard.element.ts';
const entry = '/house/packages/elements/src/scorecard/scorecard.ts';

tester.run('floors', rule('floors'), {
  valid: [
    { filename: indicators, code: "import { a } from '@xaso/core';" },
    { filename: indicators, code: "import { a } from '../observation/observation.js';" },
    { filename: element, code: "const late = () => import('@xaso/readers');" },
  ],
  invalid: [
    { filename: core, code: "import { a } from '@xaso/indicators';", errors: [{ messageId: 'upward' }] },
    { filename: indicators, code: "export { a } from '@xaso/elements';", errors: [{ messageId: 'upward' }] },
    { filename: '/house/packages/embed/src/loader.ts', code: "import('@xaso/cli');", errors: [{ messageId: 'upward' }] },
    { filename: indicators, code: "import { a } from '../../../core/src/text/fold.js';", errors: [{ messageId: 'outside' }] },
  ],
});

tester.run('no-date', rule('no-date'), {
  valid: [
    { filename: '/house/packages/core/src/date/days.ts', code: 'new Date(0);' },
    { filename: core, code: 'class Date {} new Date();' },
    { filename: core, code: 'const x = { Date: 1 };' },
  ],
  invalid: [
    { filename: core, code: 'new Date();', errors: [{ messageId: 'date' }] },
    { filename: element, code: 'const now = Date.now();', errors: [{ messageId: 'date' }] },
  ],
});

tester.run('no-style-attribute', rule('no-style-attribute'), {
  valid: ['html`<div class="a">${x}</div>`', 'css`div { style: 1 }`', 'html`<my-style kind="a"></my-style>`'],
  invalid: [
    { code: 'html`<div style="color: ${x}"></div>`', errors: [{ messageId: 'style' }] },
    { code: "import { styleMap } from 'lit/directives/style-map.js';", errors: [{ messageId: 'style' }] },
  ],
});

tester.run('no-literal-text', rule('no-literal-text'), {
  valid: ['html`<p class="note">${text}</p>`', 'html`<span>${a} / ${b} &nbsp;</span>`', 'html`<!-- why --><p title=${x}></p>`', 'html`<a data-x="a > b">${y}</a>`'],
  invalid: [
    { code: 'html`<p>Chưa có số liệu</p>`', errors: [{ messageId: 'text' }] },
    { code: 'html`<button aria-label="Mở">${icon}</button>`', errors: [{ messageId: 'text' }] },
  ],
});

tester.run('no-html-sink', rule('no-html-sink'), {
  valid: ['a.textContent = b;', "map['innerHTML'];"],
  invalid: [
    { code: 'a.innerHTML = b;', errors: [{ messageId: 'sink' }] },
    { code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", errors: [{ messageId: 'sink' }] },
  ],
});

const goodEntry = "import { XaScorecard } from './scorecard.element.js';\nexport * from './scorecard.element.js';\nXaScorecard.define();\ndeclare global { interface HTMLElementTagNameMap { 'xa-scorecard': XaScorecard; } }";

tester.run('entry-file-shape', rule('entry-file-shape'), {
  valid: [
    { filename: entry, code: goodEntry },
    { filename: element, code: "export class XaScorecard extends Base { static tag = 'xa-scorecard'; }" },
    { filename: '/house/packages/elements/src/internal/internal.ts', code: 'run();' },
  ],
  invalid: [
    { filename: entry, code: goodEntry.replace('XaScorecard.define();', ''), errors: [{ messageId: 'define' }] },
    { filename: entry, code: `${goodEntry}\nconst x = 1;`, errors: [{ messageId: 'extra' }] },
    { filename: entry, code: goodEntry.replace('xa-scorecard', 'xa-board'), errors: [{ messageId: 'tag' }] },
    { filename: element, code: "export class XaScorecard { static tag = 'xa-scorecard'; }\nXaScorecard.define();", errors: [{ messageId: 'sideEffect' }] },
  ],
});

tester.run('describe-title', rule('describe-title'), {
  valid: [{ filename: '/house/packages/elements/src/scorecard/scorecard.test.ts', code: "describe('<xa-scorecard>', () => {});" }],
  invalid: [{ filename: '/house/packages/elements/src/scorecard/scorecard.test.ts', code: "describe('scorecard', () => {});", errors: [{ messageId: 'title' }] }],
});

tester.run('event-name', rule('event-name'), {
  valid: ["this.emit('xa-row-toggle', {});", "new CustomEvent('xa-data-status');", 'this.emit(name, {});'],
  invalid: [
    { code: "this.emit('toggle', {});", errors: [{ messageId: 'name' }] },
    { code: "new CustomEvent('change');", errors: [{ messageId: 'name' }] },
  ],
});

tester.run('documented', rule('documented'), {
  valid: ['/** Folds a text. */\nexport function fold() {}', 'function inner() {}', 'export const x = 1;'],
  invalid: [
    { code: 'export function fold() {}', errors: [{ messageId: 'missing' }] },
    { code: '/** folds a text */\nexport function fold() {}', errors: [{ messageId: 'stop' }] },
  ],
});
