import { css } from 'lit';

/** Code and words side by side where there is room, one above the other where there is not. */
export const qrStyles = css`
  figure[part~='base'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    padding: var(--xa-qr-padding, var(--_space-s));
    border: 1px solid var(--_color-line);
    border-radius: var(--xa-qr-radius, var(--_radius-m));
    background: var(--_color-surface);
  }

  /* Its width stands in an attribute, in whole pixels a module; a page may ask for more. */
  svg {
    display: block;
    flex: none;
    block-size: auto;
    min-inline-size: min(100%, var(--xa-qr-size, 0px));
    max-inline-size: 100%;
    border-radius: var(--_radius-s);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* The code brings white space of its own, the words do not. */
  figcaption {
    flex: 1 1 14em;
    min-inline-size: 0;
    padding: var(--_space-s);
  }

  [part~='label'] {
    margin-block-end: var(--_space-xs);
    font-size: 1.125em;
  }

  [part~='host'] {
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }

  strong {
    font-weight: 700;
  }

  /* Line breaks of a text are part of it; an address breaks wherever the line ends. */
  [part~='text'] {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.625em;
    margin-block: -0.375em;
  }

  [part~='holder'] {
    font-size: 1.25em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  dl.payment {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    margin-block: var(--_space-s);
  }

  dl.payment > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd {
    min-inline-size: 0;
    font-weight: var(--_font-weight-strong);
    overflow-wrap: anywhere;
  }

  [part~='note'] {
    margin-block-start: var(--_space-xs);
  }

  @media print {
    figure[part~='base'] {
      break-inside: avoid;
    }

    /* The address stands there already. */
    a[href^='http']::after {
      content: none;
    }
  }
`;
