import { expect } from 'chai';
import { ESLint } from 'eslint';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';
import { isElementName, newElementFiles } from './files.mjs';

const files = new Map(newElementFiles({ name: 'sample-board', title: 'Bảng mẫu', version: '0.1.0' }).map(([path, text]) => [join(root, path), text]));
const sources = [...files].filter(([path]) => path.endsWith('.ts'));

describe('a new element', () => {
  it('has class, define, styles, messages in two languages, test, README and story', () => {
    expect([...files.keys()].map((path) => path.slice(root.length + 1))).to.deep.equal([
      'packages/elements/src/sample-board/sample-board.element.ts',
      'packages/elements/src/sample-board/sample-board.ts',
      'packages/elements/src/sample-board/sample-board.styles.ts',
      'packages/elements/src/sample-board/sample-board.messages.ts',
      'packages/elements/src/sample-board/sample-board.messages.en.ts',
      'packages/elements/src/sample-board/sample-board.test.ts',
      'packages/elements/src/sample-board/README.md',
      'stories/sample-board.stories.ts',
    ]);
    for (const [path, text] of files) expect(text, path).to.not.contain('{{');
  });

  it('passes the house rules', async () => {
    const eslint = new ESLint({ cwd: root });

    for (const [filePath, text] of sources) {
      const [result] = await eslint.lintText(text, { filePath });
      expect(result.messages.map((message) => `${message.line}: ${message.message}`), filePath).to.deep.equal([]);
    }
  });

  it('compiles under the strict compiler', function () {
    const paths = sources.map(([path]) => path).filter((path) => path.includes('/elements/src/') && !path.endsWith('.test.ts'));
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const real = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile };
    host.fileExists = (path) => files.has(resolve(path)) || real.fileExists(path);
    host.directoryExists = (path) => [...files.keys()].some((file) => file.startsWith(`${resolve(path)}/`)) || ts.sys.directoryExists(path);
    host.readFile = (path) => files.get(resolve(path)) ?? real.readFile(path);
    host.getSourceFile = (path, ...rest) => (files.has(resolve(path)) ? ts.createSourceFile(path, files.get(resolve(path)), ts.ScriptTarget.ES2022, true) : real.getSourceFile.call(host, path, ...rest));
    const program = ts.createProgram(paths, { ...options, composite: false, noEmit: true }, host);

    const problems = paths.flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));

    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')).to.equal('');
  });

  it('refuses a name that is no tag', () => {
    expect(['board', 'place-list', 'x2-y'].map(isElementName)).to.deep.equal([true, true, true]);
    expect(['Board', 'xa_list', '-a', 'a-', '../x', ''].map(isElementName)).to.deep.equal([false, false, false, false, false, false]);
  });
});
