import { createServer } from 'node:http';
import { expect } from 'chai';
import { listenOnFreePort } from './listen-on-free-port.mjs';

const closed = (server) => new Promise((resolve) => server.close(resolve));

describe('npm start', () => {
  it('speaks of the taken port once and of the opened one only', async () => {
    const other = createServer();
    const wanted = await listenOnFreePort(other, 18_080);
    const server = createServer();
    const taken = [];

    const port = await listenOnFreePort(server, wanted, (one) => taken.push(one));

    expect(taken[0]).to.equal(wanted);
    expect(port).to.equal(wanted + taken.length);
    expect(server.address().port).to.equal(port);
    await Promise.all([closed(other), closed(server)]);
  });

  it('opens the wanted port when it is free, without a word', async () => {
    const probe = createServer();
    const free = await listenOnFreePort(probe, 18_180);
    await closed(probe);
    const server = createServer();
    const taken = [];

    expect(await listenOnFreePort(server, free, (one) => taken.push(one))).to.equal(free);

    expect(taken).to.deep.equal([]);
    await closed(server);
  });
});
