import { expect } from 'chai';
import fc from 'fast-check';
import { parseGoogleEmbed } from './parse-google-embed.js';

const address = 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3753.3!2d105.77!3d19.80!5e0!3m2!1svi!2s!4v1';
const code = `<iframe src="${address}" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>`;
const mapOf = (text: string) => new URL(text).searchParams.get('pb');

describe('the map copied from “Nhúng bản đồ”', () => {
  for (const { says, input } of [
    { says: 'the whole code', input: code },
    { says: 'the address alone', input: ` ${address}\n` },
    { says: 'code with single quotes', input: code.replaceAll('"', "'") },
  ]) {
    it(`is taken from ${says}`, () => {
      const { value, findings } = parseGoogleEmbed(input);

      expect(findings).to.deep.equal([]);
      expect(value!.startsWith('https://www.google.com/maps/embed?pb=')).to.equal(true);
      expect(mapOf(value!)).to.equal(mapOf(address));
    });
  }

  it('leaves behind whatever else was added to the address', () => {
    expect(parseGoogleEmbed(`${address}&callback=evil#x`).value).to.equal(parseGoogleEmbed(address).value);
  });

  for (const { input, refused } of [
    { input: 'https://maps.google.com/maps/embed?pb=!1m18', refused: 'map-embed.other-host' },
    { input: 'https://google.com/maps/embed?pb=!1m18', refused: 'map-embed.other-host' },
    { input: 'https://www.google.com.evil.example/maps/embed?pb=!1m18', refused: 'map-embed.other-host' },
    { input: 'https://www.google.com:8443/maps/embed?pb=!1m18', refused: 'map-embed.other-host' },
    { input: 'https://www.google.com/maps/embed/v1/place?key=AIza&q=x', refused: 'map-embed.other-path' },
    { input: 'https://www.google.com/maps/embed/../../url?pb=x&q=https://evil.example', refused: 'link.redirect-refused' },
    { input: 'https://www.google.com/maps/embedded?pb=!1m18', refused: 'map-embed.other-path' },
    { input: 'https://www.google.com/maps/d/embed?mid=1', refused: 'map-embed.other-path' },
    { input: 'http://www.google.com/maps/embed?pb=!1m18', refused: 'map-embed.not-https' },
    { input: 'https://www.google.com/maps/embed', refused: 'map-embed.no-map' },
    { input: 'https://www.google.com/maps/embed?pb=', refused: 'map-embed.no-map' },
    { input: 'https://gov.vn@www.google.com/maps/embed?pb=!1m18', refused: 'link.credentials-refused' },
    { input: 'https://www.google.com\\@evil.example/maps/embed?pb=!1m18', refused: 'link.backslash' },
    { input: 'javascript:alert(1)', refused: 'map-embed.no-address' },
    { input: '<iframe srcdoc="<p>x</p>"></iframe>', refused: 'map-embed.no-address' },
    { input: `<script src="${address}"></script>`, refused: 'map-embed.no-address' },
    { input: 'maps.app.goo.gl/abc', refused: 'map-embed.no-address' },
    { input: '', refused: 'map-embed.no-address' },
    { input: undefined, refused: 'map-embed.no-address' },
    { input: '<iframe '.repeat(20_000), refused: 'map-embed.no-address' },
  ]) {
    it(`refuses ${JSON.stringify(input)?.slice(0, 80)} and says why`, () => {
      const { value, findings } = parseGoogleEmbed(input);

      expect(value).to.equal(undefined);
      expect(findings.map(({ code, severity }) => [code, severity])).to.deep.equal([[refused, 'error']]);
    });
  }

  it('never gives an address of anything but www.google.com/maps/embed', () => {
    const part = fc.constantFrom('https://', 'http://', 'www.google.com', '/maps/embed', '?pb=', '!1m', '@', '\\', '#', '//', 'evil.example', '<iframe src="', '"', ' ', '\u202e', '%2f', ':443');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
        const { value } = parseGoogleEmbed(text);
        if (value === undefined) return;
        const { origin, pathname } = new URL(value);
        expect(origin + pathname).to.equal('https://www.google.com/maps/embed');
      }),
      { numRuns: 2_000 },
    );
  });
});
