// `npm start`: builds what is missing and serves the demo portal.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listenOnFreePort } from './listen-on-free-port.mjs';
import { root } from './paths.mjs';
import { fileIn, sendFile } from './serve-folder.mjs';

const wantedPort = Number(process.env.PORT ?? 8080);

step('Đang dịch mã nguồn …', ['node_modules/typescript/bin/tsc', '-b', 'packages/elements', 'packages/embed']);
step('Đang đóng gói cho trình duyệt …', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
const { buildSite } = await import('../demo/site.mjs');
const site = join(root, 'dist/demo');
buildSite(site);

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

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.log('\nĐã dừng.');
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

function fileFor(pathname) {
  if (pathname.startsWith('/cdn/')) return fileIn(join(root, 'dist/cdn'), pathname.slice('/cdn'.length));
  if (pathname.startsWith('/storybook/')) {
    const storybook = join(root, 'dist/storybook');
    return existsSync(join(storybook, 'index.html')) ? fileIn(storybook, pathname.slice('/storybook'.length)) : join(root, 'demo/no-storybook.html');
  }
  return fileIn(site, pathname);
}

function step(says, args) {
  console.log(says);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
