// A small static server on 127.0.0.1 for tests, screenshots and the demo.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Finds the file for a path inside a folder; `undefined` when there is none or the path leaves the folder. */
export function fileIn(folder, pathname) {
  let wanted;
  try {
    wanted = normalize(join(folder, decodeURIComponent(pathname)));
  } catch {
    return undefined; // not a valid escape
  }
  if (wanted !== folder && !wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  for (const candidate of [wanted, join(wanted, 'index.html')]) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
  }
  return undefined;
}

/** Answers one request from a file. */
export function sendFile(response, file, headers = {}) {
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache', ...headers });
  createReadStream(file).pipe(response);
}

/** Serves one folder on a free port; `headers(pathname)` may add to each answer. */
export async function serveFolder(folder, { headers = () => ({}) } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = fileIn(folder, pathname);
    if (file) return sendFile(response, file, headers(pathname));
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Không có trang này.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
