// Makes `npm start` and `npm test` work as the first command after a clone: runs `npm ci` when node_modules does not match the lock file.
// Only what Node itself brings may be imported here.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node 20.19 trở lên; máy này có ${process.version}. (Node 20.19 or newer is needed.)`);
  process.exit(1);
}

const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const mark = 'node_modules/.xaso-lock-hash';
if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) process.exit(0);
console.log('Đang cài các gói cần dùng (lần đầu hoặc khi tệp khoá thay đổi) …');
execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
writeFileSync(mark, hash);
