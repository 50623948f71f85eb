import { expect } from 'chai';
import { digitalLinkDate, readDigitalLink, writeDigitalLink, type DigitalLink } from './digital-link.js';

const gtin = '09506000134352';

function linkOf(address: string): DigitalLink | undefined {
  const read = readDigitalLink(address);
  return read !== undefined && 'link' in read ? read.link : undefined;
}

describe('readDigitalLink', () => {
  for (const [address, expected, stem] of [
    [`https://id.gs1.org/01/${gtin}`, { gtin }, 'https://id.gs1.org'],
    [`https://example.vn/sp/tra/01/${gtin}/10/LO1/21/9?17=271231`, { gtin, lot: 'LO1', serial: '9', data: [['17', '271231']] }, 'https://example.vn/sp/tra'],
    [`https://example.vn/01/${gtin}/22/2A/10/A%2FB`, { gtin, variant: '2A', lot: 'A/B' }, 'https://example.vn'],
    [`HTTPS://example.vn:8443/01/9506000134352/`, { gtin }, 'HTTPS://example.vn:8443'],
    [`https://example.vn/01/01/${gtin}#trang`, { gtin }, 'https://example.vn/01'],
    [`https://example.vn/01/${gtin}?linkType=gs1:pip&3103=000189&17=271331`, { gtin, data: [['3103', '000189']] }, 'https://example.vn'],
  ] as const) {
    it(`reads ${address}`, () => {
      expect(readDigitalLink(address)).to.deep.equal({ link: expected, stem, deprecated: false });
    });
  }

  it('still reads the word names that GS1 has given up, and says so', () => {
    expect(readDigitalLink(`https://example.vn/gtin/${gtin}/lot/L1/ser/2`)).to.deep.include({ link: { gtin, lot: 'L1', serial: '2' }, deprecated: true });
  });

  for (const [address, fault] of [
    ['https://example.vn/01/09506000134353', 'checkDigit'],
    ['https://example.vn/01/123', 'gtin'],
    [`https://example.vn/01/${gtin}/21/9/10/L1`, 'qualifier'],
    [`https://example.vn/01/${gtin}/10/L%201`, 'qualifier'],
    [`https://example.vn/01/${gtin}/10/%E0%A4%A`, 'qualifier'],
    [`https://example.vn/01/${gtin}/10/${'A'.repeat(21)}`, 'qualifier'],
  ] as const) {
    it(`names what is broken in ${address.slice(0, 60)}`, () => {
      expect(readDigitalLink(address)).to.include({ fault });
    });
  }

  for (const address of ['https://example.vn/sp/123', 'https://example.vn', 'javascript:/01/09506000134352', `//example.vn/01/${gtin}`, `ftp://example.vn/01/${gtin}`, `https://example.vn\\01\\${gtin}`, '', 'a'.repeat(100_000)]) {
    it(`takes ${address.slice(0, 40)} for no link of GS1`, () => {
      expect(readDigitalLink(address)).to.equal(undefined);
    });
  }
});

describe('digitalLinkDate', () => {
  it('reads the last day of use, and the day 00 as the last of the month', () => {
    expect(digitalLinkDate({ gtin, data: [['17', '271231']] }, '17')).to.equal('2027-12-31');
    expect(digitalLinkDate({ gtin, data: [['17', '280200']] }, '17')).to.equal('2028-02-29');
    expect(digitalLinkDate({ gtin, data: [['15', '270230']] }, '15')).to.equal(undefined);
    expect(digitalLinkDate({ gtin }, '17')).to.equal(undefined);
  });
});

describe('writeDigitalLink', () => {
  it('writes identifiers in the order of the standard', () => {
    expect(writeDigitalLink({ gtin: '9506000134352', serial: '9', lot: 'A/B', variant: '2A', data: [['17', '271231']] }, 'https://example.vn/sp/')).to.equal(
      `https://example.vn/sp/01/${gtin}/22/2A/10/A%2FB/21/9?17=271231`,
    );
  });

  for (const [title, link, stem] of [
    ['a wrong check digit', { gtin: '09506000134353' }, 'https://example.vn'],
    ['a lot with a space', { gtin, lot: 'L 1' }, 'https://example.vn'],
    ['a lot that is a step in an address', { gtin, lot: '..' }, 'https://example.vn'],
    ['a day that does not exist', { gtin, data: [['17', '270230']] }, 'https://example.vn'],
    ['one identifier twice', { gtin, data: [['17', '271231'], ['17', '271231']] }, 'https://example.vn'],
    ['a stem that is no address', { gtin }, 'javascript:alert(1)'],
    ['a stem with a question', { gtin }, 'https://example.vn?x=1'],
  ] as const) {
    it(`writes nothing for ${title}`, () => {
      expect(writeDigitalLink(link, stem)).to.equal(undefined);
    });
  }

  it('is read back as it was', () => {
    const link: DigitalLink = { gtin, lot: "L'1!*(%)", serial: 'Z', data: [['11', '260101'], ['99', 'ghi chú']] };

    expect(linkOf(writeDigitalLink(link, 'https://example.vn')!)).to.deep.equal(link);
  });
});
