import { expect } from 'chai';
import { inflate } from './inflate.js';
import { storedZip } from './stored-zip.js';
import { WorkbookFault } from './workbook-fault.js';
import { zipDirectory } from './zip-directory.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** "aaaaaaaaaa", 10,000 times, deflated: 10 bytes say what unpacks to 100,000. */
async function deflated(text: string): Promise<Uint8Array> {
  const { CompressionStream, Response } = globalThis as unknown as {
    CompressionStream: new (format: string) => { readonly writable: { getWriter(): { write(chunk: Uint8Array): void; close(): void } }; readonly readable: unknown };
    Response: new (body: unknown) => { arrayBuffer(): Promise<ArrayBuffer> };
  };
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  writer.write(bytes(text));
  writer.close();
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

async function faultOf(reading: Promise<unknown>): Promise<string | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    return error instanceof WorkbookFault ? error.code : String((error as Error).name);
  }
}

describe('storedZip and zipDirectory', () => {
  it('give back what was put in, by name', () => {
    const entries = zipDirectory(storedZip(new Map([['xl/a.xml', bytes('<a/>')], ['b/Tên.xml', bytes('')]])));
    expect([...entries!.keys()]).to.deep.equal(['xl/a.xml', 'b/Tên.xml']);
    expect(new TextDecoder().decode(entries!.get('xl/a.xml')!.packed)).to.equal('<a/>');
  });

  it('write the check sum that unpackers compare', () => {
    const archive = storedZip(new Map([['a', bytes('123456789')]]));
    expect(new DataView(archive.buffer).getUint32(14, true)).to.equal(0xcbf43926);
  });

  it('find the directory before a comment', () => {
    const archive = storedZip(new Map([['a', bytes('x')]]));
    expect(zipDirectory(Uint8Array.from([...archive, ...bytes('ghi chú')]))?.size).to.equal(1);
  });

  it('give nothing for damage, wherever it cuts', () => {
    const archive = storedZip(new Map([['a', bytes('xyz')]]));
    for (let length = 0; length < archive.length; length += 1) expect(zipDirectory(archive.subarray(0, length))).to.equal(undefined);
  });
});

describe('inflate', () => {
  const entry = { method: 8, encrypted: false };

  it('unpacks up to the limit and not one byte more', async () => {
    const packed = await deflated('a'.repeat(100_000));
    expect((await inflate({ ...entry, packed }, 100_000)).length).to.equal(100_000);
    expect(await faultOf(inflate({ ...entry, packed }, 99_999))).to.equal('xlsx.unpacked-too-large');
    expect(await faultOf(inflate({ method: 0, encrypted: false, packed: bytes('abc') }, 2))).to.equal('xlsx.unpacked-too-large');
  });

  it('names a password and a way of packing it does not know', async () => {
    expect(await faultOf(inflate({ ...entry, encrypted: true, packed: bytes('') }, 10))).to.equal('content.encrypted');
    expect(await faultOf(inflate({ ...entry, method: 12, packed: bytes('') }, 10))).to.equal('xlsx.unreadable');
  });

  it('fails on damage, so that the caller can say so', async () => {
    expect(await faultOf(inflate({ ...entry, packed: bytes('not deflated at all') }, 1000))).not.to.equal(undefined);
  });
});
