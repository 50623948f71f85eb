import type { Reply } from './fault-server.js';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** What firewalls and portals send in place of a file. */
export const challengePage = '<!doctype html><html><head><title>Đang kiểm tra trình duyệt</title></head><body><script>window.xaRan = true;</script><noscript>Please enable JavaScript</noscript></body></html>';

/** The file as it is. */
export const good: Reply = (response, file) => void response.writeHead(200, json).end(file);

/** A status with a web page, as servers send with their errors. */
export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Reply => (response) =>
  void response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(`<!doctype html><title>Lỗi ${code}</title><h1>${code}</h1>`);

/** Another body than the file, said to be JSON. */
export const body = (make: (file: string) => string | Uint8Array, headers: Readonly<Record<string, string>> = json): Reply => (response, file) => void response.writeHead(200, headers).end(make(file));

/** The file under another type. */
export const typed = (type: string): Reply => body((file) => file, { 'content-type': type });

/** An answer without a body. */
export const noContent: Reply = (response) => void response.writeHead(204).end();

/** Sends on, to itself or elsewhere. */
export const redirect = (to?: string): Reply => (response, _file, request) => void response.writeHead(302, { location: to ?? request.url ?? '/' }).end();

/** Never answers. */
export const silence: Reply = () => undefined;

/** Sends its head and half of the file, and then nothing more. */
export const stall: Reply = (response, file) => {
  response.writeHead(200, json);
  response.write(file.slice(0, file.length / 2));
};

/** Sends one byte at a time, without end. */
export const drip: Reply = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), 15);
  response.on('close', () => clearInterval(timer));
};

/** Promises more than it sends, and hangs up. */
export const hangUp: Reply = (response, file) => {
  const bytes = Buffer.from(file);
  response.writeHead(200, { ...json, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
};

/** Hangs up at once. */
export const reset: Reply = (response) => void response.destroy();

/** More bytes than are read; with their number said beforehand, or not. */
export const huge = (saysSo: boolean): Reply => (response, file, _request, largest) => {
  response.writeHead(200, { ...json, ...(saysSo ? { 'content-length': String(largest + Buffer.byteLength(file)) } : {}) });
  response.write(file);
  const block = Buffer.alloc(256 * 1024, ' ');
  let left = largest;
  const pour = (): void => {
    while (left > 0 && !response.destroyed) {
      const size = Math.min(left, block.length);
      left -= size;
      if (!response.write(block.subarray(0, size)) && left > 0) return void response.once('drain', pour);
    }
    response.end();
  };
  pour();
};

/** Brackets in brackets. */
export const deep = (depth: number): Reply => body(() => '['.repeat(depth) + ']'.repeat(depth));
