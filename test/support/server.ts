import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileIn } from '../../tools/serve-folder.mjs';

/** What one address answers. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers by path; a folder is served below its prefix. */
export interface Site {
  readonly pages: Readonly<Record<string, Answer | string>>;
  /** Prefix, with a slash at both ends, to folder; `change` may rewrite the text of a file. */
  readonly folders?: Readonly<Record<string, { readonly folder: string; readonly change?: (text: string) => string }>>;
}

export interface TestServer {
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? types['html']!;

/** Serves pages on a free port of this machine. */
export async function serve(site: Site): Promise<TestServer> {
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer({ pages, folders = {} }: Site, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const page = Object.hasOwn(pages, pathname) ? pages[pathname]! : undefined;
  if (page !== undefined) {
    const { body, type = typeOf(pathname), status = 200, headers = {} } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    return;
  }
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const { folder, change } = prefix === undefined ? {} : folders[prefix]!;
  const file = folder === undefined ? undefined : fileIn(folder, pathname.slice(prefix!.length));
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
    return;
  }
  const content = readFileSync(file);
  response.writeHead(200, { 'content-type': typeOf(file) }).end(change ? change(content.toString('utf8')) : content);
}
