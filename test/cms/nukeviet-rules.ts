/**
 * What NukeViet 4.5 does to HTML that an editor saves, written down as rules: the filter itself is no library.
 * The rules are those that were measured on NukeViet 4.5 and its eGovernment edition with default settings; `nukeviet-rules.test.ts` holds the table.
 */
export function asNukeVietSaves(html: string): string {
  return html
    .replace(/<\s*script[^>]*>[\s\S]*?<\s*\/\s*script\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)([^\s<>/]+)([^<>]*)>/g, (_, slash: string, name: string, rest: string) => tagOf(name.toLowerCase(), slash, rest));
}

/** The tags of the stock settings; a site's administrator may add to them, though never a name with a hyphen. */
const keptTags: ReadonlySet<string> = new Set(
  (
    'embed object param a b blockquote br caption col colgroup div em h1 h2 h3 h4 h5 h6 hr i img li p span strong s sub sup table tbody td th tr u ul ol ' +
    'iframe figure figcaption video audio source track code pre'
  ).split(' '),
);

const droppedWord = /expression|j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|behaviour|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|mocha|livescript/i;

/** Hosts of `iframe` that the stock settings trust. */
const frameHosts: ReadonlySet<string> = new Set(['www.google.com', 'www.youtube.com']);

function tagOf(name: string, slash: string, rest: string): string {
  if (!keptTags.has(name)) return '';
  return slash === '/' ? `</${name}>` : `<${name}${splitAttributes(rest).map((text) => attributeOf(text, name)).join('')}>`;
}

/** An attribute reaches to its second double quote; one without quotes to the next space. That is why JSON between single quotes breaks. */
function splitAttributes(text: string): readonly string[] {
  const parts: string[] = [];
  let left = text.replace(/\/$/, '').trim();
  while (left !== '') {
    const quoted = /^[^"]*"[^"]*"/.exec(left)?.[0];
    const part = left.includes('=') && quoted !== undefined ? quoted : left.split(' ')[0]!;
    parts.push(part);
    left = left.slice(part.length).trim();
  }
  return parts;
}

function attributeOf(text: string, tag: string): string {
  const equals = text.indexOf('=');
  const name = (equals < 0 ? text : text.slice(0, equals)).trim().toLowerCase();
  const written = equals < 0 ? '' : text.slice(equals + 1).trim();
  if (/^on/.test(name) || !/[a-z]/.test(name)) return '';
  if (written === '' || written === '""') return ` ${name}="${name}"`;
  const value = written.replace(/ +/g, ' ').replace(/^"(.*)"$/s, '$1').replace(/^'(.*)'$/s, '$1').replaceAll('"', "'").replaceAll('&quot;', "'");
  if (droppedWord.test(value)) return '';
  if (tag === 'iframe' && name === 'src' && isForeignFrame(value)) return '';
  return ` ${name}="${name === 'href' ? value : withoutColours(value)}"`;
}

function isForeignFrame(address: string): boolean {
  const host = /^(?:https?:)?\/\/([^/]+)/.exec(address)?.[1];
  return host !== undefined && !frameHosts.has(host);
}

function withoutColours(value: string): string {
  return value.replace(/#([0-9a-f]{3,6});*/gi, (whole, digits: string) => {
    if (digits.length !== 3 && digits.length !== 6) return whole;
    const size = digits.length / 3;
    return `rgb(${[0, 1, 2].map((index) => parseInt(digits.slice(index * size, (index + 1) * size), 16)).join(', ')});`;
  });
}
