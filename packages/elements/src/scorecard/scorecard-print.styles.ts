import { css } from 'lit';

/** The board on paper, in its page or alone: closer, in black, every row in one piece. It comes after the other styles. */
export const scorecardPrintStyles = css`
  @media print {
    [part~='base'] {
      font-size: 10pt;
      line-height: 1.45;
    }

    .many {
      content-visibility: visible;
    }

    caption {
      break-after: avoid;
    }

    tr,
    footer {
      break-inside: avoid;
    }

    .details {
      break-before: avoid;
    }

    .row .name {
      display: flex !important;
      min-block-size: 0;
      padding-block: 0;
    }

    .name .icon {
      display: none;
    }

    .row > td,
    .below-name {
      padding-inline-start: 0;
    }

    .row > * {
      padding-block: 5pt !important;
    }

    .row.open > * {
      padding-block-end: 2pt !important;
    }

    .details > td {
      padding-block: 0 6pt;
      padding-inline: 0;
      background: none;
      font-size: 9pt;
    }

    .details .details-list {
      display: block;
      columns: 2;
      column-gap: var(--_space-m);
    }

    .details .details-list > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 0.5em;
      break-inside: avoid;
    }
  }
`;
