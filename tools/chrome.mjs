// Which browser runs the tests and takes the screenshots:
// 1. CHROME_PATH; 2. on Linux x64 the headless shell inside @sparticuz/chromium (no apt, no download, the same build for everyone);
// 3. elsewhere the Chrome, Chromium or Edge that is installed.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

export const flags = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
  '--lang=vi-VN',
];

async function bundled() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const home = join(root, `node_modules/.cache/chromium-${version}`); // a folder of our own: the package's default one is reused after an upgrade
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  if (!existsSync(home)) {
    const stage = `${home}.${process.pid}`;
    mkdirSync(stage, { recursive: true });
    process.env.TMPDIR = stage; // the package unpacks into os.tmpdir()
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // makes it unpack libnss3, libnspr4 and libexpat too
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    writeFileSync(
      join(stage, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
    );
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    try {
      renameSync(stage, home);
    } catch {
      rmSync(stage, { recursive: true, force: true }); // another process was first
    }
  }
  process.env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  process.env.FONTCONFIG_PATH = join(home, 'fonts');
  return join(home, 'chromium');
}

/** Path of the browser; sets the environment that the bundled one needs. */
export async function findChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.platform === 'linux' && process.arch === 'x64' && !process.env.XA_SYSTEM_CHROME) return bundled();
  const { Launcher } = await import('chrome-launcher'); // comes with @web/test-runner-chrome
  return Launcher.getInstallations()[0];
}
