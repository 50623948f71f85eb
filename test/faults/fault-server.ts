import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { fileIn } from '../../tools/serve-folder.mjs';
import { kitFolder } from '../support/kit.js';
import type { TestServer } from '../support/server.js';

/** How one request for a data file is answered; `good` is the file as it should be, `largest` how many bytes the element reads at most. */
export type Reply = (response: ServerResponse, good: string, request: IncomingMessage, largest: number) => void;

/** What the next requests for a path get, in order; the last one stays. */
export interface Plan {
  readonly good: string;
  readonly replies: readonly Reply[];
  readonly largest?: number;
}

export interface FaultServer extends TestServer {
  /** Says what a path answers from now on, and counts its requests from nothing. */
  plan(path: string, plan: Plan): void;
  /** Puts a page at a path. */
  page(path: string, body: string, headers?: Readonly<Record<string, string>>): void;
  /** How often a path was asked for since it was planned. */
  asked(path: string): number;
  /** Headers of the last request for a path. */
  lastHeaders(path: string): IncomingMessage['headers'] | undefined;
}

interface Planned extends Plan {
  asked: number;
  headers?: IncomingMessage['headers'];
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** A server on this machine that misbehaves as it is told, path by path. The kit is below `/kit/`. */
export async function startFaultServer(): Promise<FaultServer> {
  const plans = new Map<string, Planned>();
  const pages = new Map<string, { readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const planned = plans.get(pathname);
    if (planned) {
      const reply = planned.replies[Math.min(planned.asked, planned.replies.length - 1)]!;
      planned.asked += 1;
      planned.headers = request.headers;
      return reply(response, planned.good, request, planned.largest ?? 0);
    }
    const page = pages.get(pathname);
    if (page) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
    const file = pathname.startsWith('/kit/') ? fileIn(kitFolder, pathname.slice('/kit/'.length)) : undefined;
    if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
    // A page on another host may load the kit from here, as sites with a host for static files do.
    response.writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8', 'access-control-allow-origin': '*' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plan: (path, plan) => void plans.set(path, { ...plan, asked: 0 }),
    page: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    asked: (path) => plans.get(path)?.asked ?? 0,
    lastHeaders: (path) => plans.get(path)?.headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
