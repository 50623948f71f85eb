import { officialRegistry } from '@xaso/embed';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

const readme = readFileSync(join(root, 'packages/embed/README.md'), 'utf8');

describe('the README of the loader', () => {
  for (const [name, entry] of Object.entries(officialRegistry)) {
    it(`names ${name} and everything that its snippet may say`, () => {
      expect(readme).to.include(`\`${name}\``);
      for (const attribute of Object.keys(entry!.attributes)) expect(readme, attribute).to.include(`data-xa-${attribute}\``);
    });
  }
});
