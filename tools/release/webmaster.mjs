import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { fillLetter } from './fill-letter.mjs';
import { guidePage } from './guide-page.mjs';
import { readFolder } from './read-folder.mjs';

/** The order in which a webmaster needs the guides; one that is not named here follows them. */
const order = ['README.md', 'hai-duong-di.md', 'ban-lam-viec.md', 'bang-chi-so.md', 'thu-tuc-hanh-chinh.md', 'ocop.md', 'dia-diem.md', 'dua-cua-hang-len-google-maps.md', 'dan-vao-wordpress.md', 'dan-vao-nukeviet.md', 'trang-khac.md', 'cong-van-de-nghi.md', 'mau-sac-va-chu.md'];

/** All guides, each with its text and the title in its first line. */
function readGuides() {
  const folder = join(root, 'docs/guides');
  const place = (file) => (order.includes(file) ? order.indexOf(file) : order.length);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md')).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { page: file.replace(/md$/, 'html'), file, text, title: /^# (.+)$/m.exec(text)?.[1] ?? file };
  });
}

/**
 * What a webmaster unpacks: the kit, ready to be copied to a site; the guides as pages that open by a double click; sample data.
 *
 * @param {ReadonlyMap<string, Uint8Array>} kit - Files of `dist/cdn`.
 * @param {{ version: string, files: Readonly<Record<string, { bytes: number, brotli: number, integrity?: string }>> }} integrity
 * @param {ReadonlyMap<string, string | Uint8Array>} [more] - Files that other parts of the build have made, by their path inside the zip.
 */
export function webmasterFiles(kit, integrity, more = new Map()) {
  const guides = readGuides();
  const names = guides.map(({ file }) => file);
  const pages = guides.map(({ page, text, title }) => [`huong-dan/${page}`, guidePage(fillLetter(text, integrity), title, names)]);
  const data = [...readFolder(join(root, 'tools/release/sample'), 'so-lieu-mau/')];
  return new Map([
    ['DOC-TRUOC.html', guidePage(readme(integrity.version, guides), `Xã Số ${integrity.version}`, [])],
    ['LICENSE.txt', readFileSync(join(root, 'LICENSE'))],
    ...pages,
    ...data,
    ...[...kit].map(([name, content]) => [`xaso/${name}`, content]),
    ...more,
  ]);
}

function readme(version, guides) {
  return `# Xã Số ${version}

Gói này dành cho người làm trang thông tin của xã, phường. Không cần Node, không cần mạng: mọi tệp ở ngay đây.

| trong gói | để làm gì |
|---|---|
| \`xaso\` | chép cả thư mục lên máy chủ của trang, thành \`/xaso/\` |
| \`so-lieu-mau\` | bảng mẫu \`.csv\` mở bằng Excel, và tệp \`.json\` để thử; số trong đó là của một xã không có thật |
| \`huong-dan\` | các hướng dẫn, mở bằng trình duyệt |

## Bắt đầu

1. Trang WordPress hoặc NukeViet có gói cài sẵn; hệ thống nào cũng có [trang riêng](huong-dan/trang-khac.html#theo-hệ-thống).
2. Chưa rõ hệ thống nào: [chọn cách đặt](huong-dan/trang-khac.html). Cần nhờ người giữ giao diện thì gửi [thư đề nghị](huong-dan/cong-van-de-nghi.html).
3. Lập bảng: [Bảng chỉ số trên trang của bạn](huong-dan/bang-chi-so.html).

## Các hướng dẫn

${guides.map(({ page, title }) => `- [${title}](huong-dan/${page})`).join('\n')}

Không cookie, không đo lường, không gọi máy chủ khác. Giấy phép MIT.
`;
}
