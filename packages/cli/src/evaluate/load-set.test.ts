import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { shippedSets } from './load-set.js';

describe('the sets that come with the kit', () => {
  it('are there under their ids, and each of them can be asked for its figures', async () => {
    expect(shippedSets).to.include.members(['qd-766-2022', 'thanh-hoa-1829-2023', 'vi-du-chuyen-doi-so']);
    for (const id of shippedSets) {
      const terminal = fakeTerminal();
      expect(await run(['template', 'data', '--set', id], terminal), `${id}: ${terminal.printed.err}`).to.equal(0);
      expect(terminal.printed.out.split('\r\n').length, id).to.be.greaterThan(1);
    }
  });
});
