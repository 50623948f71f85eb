import { body, challengePage, deep, drip, good, hangUp, huge, noContent, redirect, reset, silence, stall, status, typed } from './replies.js';
import type { Reply } from './fault-server.js';

/** What a reader gets: a failure by its class, as in `DataFailure.kind`; the file; or what is good of it. */
export type Expected = 'ready' | 'partial' | 'notFound' | 'forbidden' | 'tooManyRequests' | 'server' | 'network' | 'timeout' | 'notData' | 'noContent' | 'tooLarge' | 'encoding' | 'unreadable' | 'invalid' | 'addressRefused';

/** One way in which a server lets a page down. */
export interface LoadingFault {
  /** Family in the list of faults. */
  readonly family: `F${number}`;
  /** Last part of the address, with its ending. */
  readonly file: string;
  readonly says: string;
  readonly replies: readonly Reply[];
  readonly expected: Expected;
  /** How often the server is asked; undefined where the browser itself asks again. */
  readonly asked: number | undefined;
}

type Row = readonly [family: LoadingFault['family'], file: string, says: string, reply: Reply | readonly Reply[], expected: Expected, asked?: number | 'any'];

const changed = (change: (document: { kind: string; schemaVersion: number; items: unknown[]; [key: string]: unknown }) => unknown): Reply => body((file) => JSON.stringify(change(JSON.parse(file) as never)));
const utf16 = (file: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')]);

const rows: readonly Row[] = [
  ['F1', '404.json', 'a file that is not there', status(404), 'notFound'],
  ['F1', '410.json', 'a file that is gone', status(410), 'notFound'],
  ['F1', '401.json', 'a file behind a password', status(401), 'forbidden'],
  ['F1', '403.json', 'a file that may not be seen', status(403), 'forbidden'],
  ['F1', '429.json', 'too many requests, with a long wait asked for', status(429, { 'retry-after': '3600' }), 'tooManyRequests'],
  ['F1', '500.json', 'a server error with a web page', status(500), 'server', 3],
  ['F1', '502.json', 'a gateway error', status(502), 'server', 3],
  ['F1', '503.json', 'a server under maintenance until tomorrow', status(503, { 'retry-after': '86400' }), 'server'],
  ['F1', 'challenge.json', 'the page of a firewall with status 200', body(() => challengePage, { 'content-type': 'text/html; charset=utf-8' }), 'notData'],
  ['F1', 'challenge-bom.json', 'such a page behind a byte order mark and white space', body(() => `\ufeff \n${challengePage}`), 'notData'],
  ['F1', 'login.json', 'a redirect to a login page', redirect('/dang-nhap'), 'notData'],
  ['F1', '204.json', 'no content', noContent, 'noContent'],
  ['F1', 'empty.json', 'nothing at all', body(() => ''), 'noContent'],
  ['F1', 'blank.json', 'white space', body(() => ' \r\n\t '), 'noContent'],
  ['F1', 'loop.json', 'a redirect to itself', redirect(), 'network', 'any'],
  ['F1', 'captive.json', 'a redirect to the portal of another network', redirect('http://cong-wifi.test/'), 'network'],
  ['F2', 'reset.json', 'a connection that breaks at once', reset, 'network', 'any'],
  ['F3', 'silence.json', 'a server that never answers', silence, 'timeout'],
  ['F3', 'stall.json', 'a server that stops in the middle', stall, 'timeout'],
  ['F3', 'drip.json', 'a server that sends a byte at a time', drip, 'timeout'],
  ['F3', '408.json', 'a server that gave up waiting', status(408), 'timeout', 'any'],
  ['F3', '503-then-good.json', 'a server that is back at the second attempt', [status(503, { 'retry-after': '2' }), good], 'ready', 2],
  ['F3', '429-then-good.json', 'a server that is back at the third attempt', [status(429), status(429), good], 'ready', 3],
  ['F4', 'hang-up.json', 'less than the promised length', hangUp, 'network', 'any'],
  ['F4', 'half.json', 'half a document', body((file) => file.slice(0, file.length / 2)), 'unreadable'],
  ['F4', 'garbage.json', 'something behind the document', body((file) => `${file} xong`), 'unreadable'],
  ['F4', 'twice.json', 'the document twice', body((file) => file + file), 'unreadable'],
  ['F4', 'lines.json', 'a document a line', body((file) => `${file}\n${file}\n`), 'unreadable'],
  ['F4', 'comments.json', 'comments in the document', body((file) => `// bảng của xã\n${file}`), 'unreadable'],
  ['F4', 'gviz.json', 'the wrapper of a published sheet', body((file) => `/*O_o*/\ngoogle.visualization.Query.setResponse(${file});`), 'ready'],
  ['F5', 'html.json', 'JSON called a web page', typed('text/html'), 'ready'],
  ['F5', 'plain.json', 'JSON called text', typed('text/plain'), 'ready'],
  ['F5', 'octets.json', 'JSON without a type', typed('application/octet-stream'), 'ready'],
  ['F5', 'excel.json', 'JSON called a workbook', typed('application/vnd.ms-excel'), 'ready'],
  ['F5', 'no-ending', 'JSON without an ending', good, 'ready'],
  ['F6', 'bom.json', 'a byte order mark', body((file) => `\ufeff${file}`), 'ready'],
  ['F6', 'utf16.json', 'UTF-16 with its mark', body(utf16), 'ready'],
  ['F6', '1258.json', 'bytes that are no UTF-8', body((file) => Buffer.from(file.replace('Mẫu', 'M\u00e3u'), 'latin1')), 'encoding'],
  ['F6', 'utf16-bare.json', 'UTF-16 without its mark', body((file) => Buffer.from(file, 'utf16le')), 'ready'],
  ['F6', 'nul.json', 'a zero byte in the middle', body((file) => file.replace('":', '"\0:')), 'ready'],
  ['F7', 'huge.json', 'more bytes than are read', huge(false), 'tooLarge'],
  ['F7', 'huge-said.json', 'a length that is more than is read', huge(true), 'tooLarge'],
  ['F8', 'deep.json', 'ten thousand brackets in each other', deep(10_000), 'invalid'],
  ['F8', 'list.json', 'a list where a document is expected', changed(({ items }) => items), 'invalid'],
  ['F8', 'null.json', 'null', body(() => 'null'), 'invalid'],
  ['F8', 'number.json', 'a number', body(() => '42'), 'invalid'],
  ['F8', 'other-kind.json', 'a document of another kind', changed((document) => ({ ...document, kind: 'unit-directory' })), 'invalid'],
  ['F8', 'newer.json', 'a document of a version to come', changed((document) => ({ ...document, schemaVersion: 99 })), 'invalid'],
  ['F8', 'null-item.json', 'records that are null, among good ones', changed((document) => ({ ...document, items: [null, ...document.items, null] })), 'partial'],
  ['F8', 'odd-item.json', 'a record of numbers as text, among good ones', changed((document) => ({ ...document, items: [...document.items, { id: 7, code: 7, value: '97,43', name: 1 }] })), 'partial'],
  ['F9', 'same-id.json', 'a record that comes twice', changed((document) => ({ ...document, items: [...document.items, document.items[0]] })), 'ready'],
];

/** Every fault of loading, for every element. */
export const loadingFaults: readonly LoadingFault[] = rows.map(([family, file, says, reply, expected, asked]) => ({
  family,
  file,
  says,
  replies: typeof reply === 'function' ? [reply] : reply,
  expected,
  asked: asked === 'any' ? undefined : (asked ?? 1),
}));
