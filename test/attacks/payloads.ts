/** Hostile values by family. Hosts end in `.test`, where nobody can be. */
export const payloads = {
  /** A1: addresses that would run something, or that look like another one. */
  A1: [
    'javascript:window.xaRan=1', 'JaVaScRiPt:window.xaRan=1', 'java\tscript:window.xaRan=1', 'java\nscript:window.xaRan=1', '\u0001javascript:window.xaRan=1', ' javascript:window.xaRan=1', 'javascript&colon;window.xaRan=1',
    'data:text/html,<script>parent.xaRan=1</script>', 'vbscript:msgbox(1)', 'blob:https://xa.gov.vn/1', 'file:///etc/passwd', 'filesystem:http://a/', 'about:blank', 'ws://evil.test/', 'intent://evil.test/#Intent;end',
    '//evil.test/a', '\\\\evil.test\\a', 'https:evil.test/x', 'https:///evil.test/', 'https://gov.vn@evil.test/', 'http://evil.test\\@gov.vn', 'https://xa.gov.vn\u0000.evil.test/', 'https://xn--gov-vn.test/', 'https://gоv.vn.evil.test/', 'https://xa.gov.vn/\u202egnp.exe',
  ],
  /** A2: links to hosts that nobody has allowed, under names that people trust. */
  A2: ['https://8xb-nha-cai.test/khuyen-mai', 'https://dichvucong.gov.vn.evil.test/', 'https://evil.test/?u=https://dichvucong.gov.vn', 'https://evil.test/dichvucong.gov.vn', 'http://evilgov.vn.test/', 'https://evil.test#.gov.vn'],
  /** A3: markup and templates in text. */
  A3: [
    '<img src=x onerror="window.xaRan=1">', '</script><script>window.xaRan=1</script>', '<svg/onload=window.xaRan=1>', '<iframe srcdoc="<script>parent.xaRan=1</script>"></iframe>', '<style>*{display:none}</style>', '&lt;b&gt;x&lt;/b&gt;', '<!--', ']]>', '{{7*7}}', '${window.xaRan=1}', '<template><script>window.xaRan=1</script></template>', '<a href="javascript:window.xaRan=1">x</a>',
  ],
  /** A4: what would leave an attribute or a style. */
  A4: ['"><x onclick=window.xaRan=1>', "' onmouseover='window.xaRan=1", 'red;background:url(//evil.test/c)', 'expression(window.xaRan=1)', 'var(--x,url(//evil.test/v))', '}*{background:url(//evil.test/s)}', '`-alert(1)-`'],
  /** A5: pictures that run something or tell somebody. */
  A5: ['https://evil.test/1x1.gif', 'http://evil.test/1x1.gif', 'data:image/svg+xml,<svg onload="parent.xaRan=1"/>', 'data:image/png;base64,AAAA', '//evil.test/p.png', 'javascript:window.xaRan=1//.png'],
  /** A7: names of the prototype as data. */
  A7: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  /** A8: what makes a careless pattern think for hours. */
  A8: ['a'.repeat(20_000), '('.repeat(20_000), `1${' '.repeat(20_000)},5`, '1'.repeat(20_000), '1.'.repeat(10_000), 'á\u0301'.repeat(10_000), 'trường hợp '.repeat(2_000), '"'.repeat(20_000), '//'.repeat(10_000)],
  /** A9: formulas. */
  A9: ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://evil.test")', "=cmd|' /C calc'!A0", "'=1+1"],
  /** A12: placeholders and terms of our own catalogues. */
  A12: ['{count}', '{constructor}', '{__proto__}', '{date}{name}', '{', '}', '{0}'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A family of payloads. */
export type PayloadFamily = keyof typeof payloads;
