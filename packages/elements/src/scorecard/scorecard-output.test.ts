import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { indicatorReport, observation, observationStates, reportOfAllStates } from '@xaso/indicators/fixtures';
import { emulateMedia } from '@web/test-runner-commands';
import type { ScorecardExportDetail, XaScorecard } from './scorecard.js';
import { find, findAll, press, rows, scorecard, words } from './testing/show-scorecard.js';

describe('<xa-scorecard>', () => {
  describe('table to take along', () => {
    const originalCreate = URL.createObjectURL;
    const originalClick = HTMLAnchorElement.prototype.click;
    let blob: Blob | undefined;
    let name = '';

    beforeEach(() => {
      URL.createObjectURL = (given: Blob) => {
        blob = given;
        return 'blob:stand-in';
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        name = this.download;
      };
    });

    afterEach(() => {
      URL.createObjectURL = originalCreate;
      HTMLAnchorElement.prototype.click = originalClick;
    });

    async function taken(element: XaScorecard): Promise<{ readonly text: string; readonly detail: ScorecardExportDetail }> {
      const heard = oneEvent(element, 'xa-scorecard-export') as unknown as Promise<CustomEvent<ScorecardExportDetail>>;
      press(element, 'download');
      const { detail } = await heard;
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob!.arrayBuffer()), detail };
    }

    it('is a file for Excel: named by unit and day, numbers as numbers, nothing where there is none', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.percentAgrees, observationStates.zero, observationStates.missing] }) });

      const { text, detail } = await taken(element);
      const lines = text.trim().split('\r\n');
      const cell = (line: string, column: string): string | undefined => line.split(';')[lines[0]!.split(';').indexOf(column)]?.replaceAll('"', '');

      expect(detail).to.deep.equal({ format: 'csv', fileName: 'bang-chi-so-uy-ban-nhan-dan-xa-mau-2026-09-30.csv' });
      expect(name).to.equal(detail.fileName);
      expect(text.charCodeAt(0)).to.equal(0xfeff);
      expect(lines).to.have.length(4);
      expect(lines.slice(1).map((line) => cell(line, 'Tử số'))).to.deep.equal(['20', '0', '']);
      expect(cell(lines[1]!, 'Giá trị')).to.match(/^34,48/);
      expect(cell(lines[3]!, 'Giá trị')).to.equal('');
    });

    it('holds no text that a table program would run', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observation({ responsible: '=HYPERLINK("http://x")' })] }) });

      const { text } = await taken(element);

      expect(text).to.contain("'=HYPERLINK");
      expect(text).to.not.match(/(^|[;"\n])=/);
    });

    it('has English heads and decimal points in an English page', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observationStates.withoutBase] }) }, { lang: 'en' });
      await waitUntil(() => words(find(element, "[part~='download']")).startsWith('Download'), 'speaks English');

      const { text } = await taken(element);

      expect(text).to.contain(',97.43,');
    });
  });

  describe('print', () => {
    const originalPrint = window.print;
    let printed = 0;

    beforeEach(() => {
      printed = 0;
      window.print = () => void (printed += 1);
    });

    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      window.print = originalPrint;
      await emulateMedia({ media: 'screen' });
    });

    const paper = (): HTMLElement | null => document.querySelector('body > [data-xa-print-page]');

    async function print(element: XaScorecard): Promise<ShadowRoot> {
      press(element, 'print');
      await waitUntil(() => printed > 0, 'prints');
      return paper()!.shadowRoot!;
    }

    it('puts the board alone on paper, with every row open and the day of printing', async () => {
      const element = await scorecard({ report: reportOfAllStates() });

      const sheet = await print(element);

      expect([...sheet.querySelectorAll("[part~='value']")].map(words)).to.deep.equal(findAll(element, "[part~='value']").map(words));
      expect(sheet.querySelectorAll('.details')).to.have.length(rows(element).length);
      expect(sheet.querySelectorAll('button, [style]')).to.have.length(0);
      expect(words(sheet.querySelector('header'))).to.contain('In ngày 15/10/2026');
      expect(words(sheet.querySelector('header'))).to.contain('Ủy ban nhân dân Xã Mẫu');
    });

    it('shows the sheet on paper only, and nothing else there, even what the page insists on', async () => {
      const element = await scorecard({ report: indicatorReport() });
      const page = element.closest('div')!.parentElement!;
      page.id = 'khung-trang';
      const insisting = new CSSStyleSheet();
      insisting.replaceSync('#khung-trang { display: flex !important; }');
      document.adoptedStyleSheets.push(insisting);
      try {
        await print(element);
        expect(getComputedStyle(paper()!).display).to.equal('none');

        await emulateMedia({ media: 'print' });

        expect(getComputedStyle(paper()!).display).to.equal('block');
        const top = [...document.body.children].find((child) => child.contains(element))!;
        expect(getComputedStyle(top).display).to.equal('none');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== insisting);
        page.removeAttribute('id');
      }
    });

    it('leaves the page as it was', async () => {
      const element = await scorecard({ report: indicatorReport() });
      const sheets = document.adoptedStyleSheets.length;

      await print(element);
      expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
      dispatchEvent(new Event('afterprint'));

      expect(paper()).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });

    it('has one sheet in the page, also where the browser never said that it printed', async () => {
      const element = await scorecard({ report: indicatorReport() });

      await print(element);
      press(element, 'print');
      await waitUntil(() => printed === 2, 'prints again');

      expect(document.querySelectorAll('[data-xa-print-page]')).to.have.length(1);
    });

    it('leaves printing to the page that cancels it', async () => {
      const element = await scorecard({ report: indicatorReport() });
      element.addEventListener('xa-before-print', (event) => event.preventDefault());

      press(element, 'print');
      await element.updateComplete;

      expect(printed).to.equal(0);
      expect(paper()).to.equal(null);
    });

    it('opens every row in place when the reader prints the whole page', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [observation({ id: '1' }), observation({ id: '2' })] }) });

      dispatchEvent(new Event('beforeprint'));
      expect(findAll(element, '.details')).to.have.length(2);

      dispatchEvent(new Event('afterprint'));
      expect(findAll(element, '.details')).to.have.length(0);
    });
  });
});
