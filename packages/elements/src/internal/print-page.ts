import { adoptStyles, css, render, type CSSResultOrNative, type TemplateResult } from 'lit';

/** What is put on paper: a template with the styles of the element that it belongs to. */
export interface PrintedSheet {
  readonly content: TemplateResult;
  readonly styles: readonly CSSResultOrNative[];
}

/**
 * Holds for the page while it prints. A constructed sheet, since a strict policy refuses style elements and attributes;
 * `:not(#\\_)` outweighs what the page says by id, even with `!important`.
 */
const pageStyles = css`
  @page {
    size: a4;
    margin: 16mm 15mm 18mm;

    @bottom-right {
      content: counter(page) '/' counter(pages);
    }
  }

  @media screen {
    body > [data-xa-print-page] {
      display: none !important;
    }
  }

  @media print {
    html:not(#\\_),
    body:not(#\\_) {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      min-inline-size: 0 !important;
      max-inline-size: none !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: visible !important;
      columns: auto !important;
      transform: none !important;
      zoom: 1 !important;
      background: #fff !important;
    }

    body > :not([data-xa-print-page]):not(#\\_) {
      display: none !important;
    }

    body > [data-xa-print-page]:not(#\\_) {
      display: block !important;
      position: static !important;
      inline-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      color-scheme: light;
    }
  }
`;

/** Takes the sheet of paper out of the page again. */
let putAway: (() => void) | undefined;

/**
 * Prints a template alone, on A4, from inside any page: it is drawn once more in a container at the end of the body,
 * and everything else in the body is left out of the print. The container goes when the browser says that it has printed.
 */
export function printAlone({ content, styles }: PrintedSheet): void {
  putAway?.();
  const page = document.createElement('div');
  page.setAttribute('data-xa-print-page', '');
  const root = page.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles]);
  render(content, root);
  const sheet = pageStyles.styleSheet!;
  document.body.append(page);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  putAway = () => {
    putAway = undefined;
    removeEventListener('afterprint', afterPrint);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    page.remove();
  };
  addEventListener('afterprint', afterPrint);
  print();
}

function afterPrint(): void {
  putAway?.();
}
