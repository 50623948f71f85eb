// `npm start`: builds what is missing and serves the demo portal.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listenOnFreePort } from './listen-on-free-port.mjs';
import { root } from './paths.mjs';
import { fileIn, sendFile } from './serve-folder.mjs';

const wantedPort = Number(process.env.PORT ?? 8080);

step('Đang dịch mã nguồn …', ['node_modules/typescript/bin/tsc', '-b', 'packages/elements', 'packages/embed']);
// A folder of its own, so that a second start or a build does not pull the files from under this server.
const served = join(root, 'dist/served', String(process.pid));
step('Đang đóng gói cho trình duyệt …', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { XA_CDN_DIR: join(served, 'cdn') });
const { buildSite } = await import('../demo/site.mjs');
const site = join(served, 'site');
process.on('exit', () => rmSync(served, { recursive: true, force: true }));
buildSite(site);
step('Đang đóng gói bàn làm việc …', ['tools/desk/run.mjs'], { XA_DESK_FILE: join(site, 'ban-lam-viec/ban-lam-viec.html') });

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = fileFor(pathname);
  if (file) return sendFile(response, file);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không có trang này</title><p>Không có trang này. <a href="/">Về trang chủ</a></p></html>`);
});
const port = await listenOnFreePort(server, wantedPort, (taken) => console.log(`Cổng ${taken} đang được chương trình khác dùng; thử cổng ${taken + 1}.`)).catch((error) => {
  console.error(`Không mở được cổng nào: ${error.message}`);
  process.exit(1);
});
console.log(`\nTrang trình diễn: http://127.0.0.1:${port}/\nStorybook:        http://127.0.0.1:${port}/storybook/ (có sau khi chạy: npm run build:storybook)\nNhấn Ctrl-C để dừng.`);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
// A signal to npm alone does not reach this process; when npm is gone, so is the reason to serve.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 1000).unref();

function stop() {
  console.log('\nĐã dừng.');
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

function fileFor(pathname) {
  if (pathname.startsWith('/cdn/')) return fileIn(join(served, 'cdn'), pathname.slice('/cdn'.length));
  if (pathname.startsWith('/storybook/')) {
    const storybook = join(root, 'dist/storybook');
    return existsSync(join(storybook, 'index.html')) ? fileIn(storybook, pathname.slice('/storybook'.length)) : join(root, 'demo/no-storybook.html');
  }
  return fileIn(site, pathname);
}

function step(says, args, environment = {}) {
  console.log(says);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}
