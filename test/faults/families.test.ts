// Every family of faults and attacks has a test that carries its name, or a place where it is tested, or stands here as open and is reported as skipped.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';

/** Families whose tests stood elsewhere before these suites. */
const elsewhere: Readonly<Record<string, string>> = {
  F14: 'packages/places/src',
  F18: 'packages/places/src/import',
  F23: 'test/pages/maps-google.test.ts',
  F24: 'test/pages/maps-google.test.ts',
  A11: 'test/pages/frame.test.ts',
};

/** Families that the kit has nothing for yet. */
const open: Readonly<Record<string, string>> = {};

const texts = ['faults', 'attacks'].flatMap((folder) => readdirSync(join(root, 'test', folder)).map((file) => readFileSync(join(root, 'test', folder, file), 'utf8')));
const isNamed = (family: string): boolean => texts.some((text) => new RegExp(`['"\`(, ]${family}\\b`).test(text.replace(/^const elsewhere[^]*?^};$|^const open[^]*?^};$/gm, '')));

const span = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('families of faults and attacks', () => {
  for (const family of [...span('F', 24), ...span('A', 17)]) {
    it(`${family} is tested`, function tested(this: { skip: (reason?: string) => void }) {
      if (open[family] !== undefined) return this.skip(open[family]);
      if (elsewhere[family] !== undefined) return expect(existsSync(join(root, elsewhere[family])), elsewhere[family]).to.equal(true) as unknown as void;
      expect(isNamed(family), `no test names ${family}`).to.equal(true);
    });
  }
});
