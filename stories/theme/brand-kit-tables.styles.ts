import { lineHeights, weights } from '@xaso/elements/theme';
import { css, unsafeCSS } from 'lit';
import { tooTight } from './measure-marks.js';

const specimens = unsafeCSS(
  [
    ...weights.map((weight) => `.weight-${weight} { font-weight: ${weight}; }`),
    ...[tooTight, ...lineHeights].map((height) => `.height-${height * 100} { line-height: ${height}; }`),
  ].join('\n'),
);

/** Tables of colours, stacked where there is no room for columns, and the specimens of marks. */
export const brandKitTablesStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 1rem;
    border-collapse: collapse;
  }

  tr,
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody th {
    font-weight: 600;
  }

  tbody tr {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--xa-color-line);
  }

  td {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    margin-block-start: 0.5rem;
  }

  td::before {
    content: attr(data-label);
    flex: none;
    inline-size: 3em;
    color: var(--xa-color-text-quiet);
  }

  .swatch,
  .sample {
    flex: none;
    block-size: 1.75rem;
    outline: 1px solid var(--xa-color-line-strong);
    border-radius: 4px;
    outline-offset: -1px;
    forced-color-adjust: none;
  }

  .swatch {
    inline-size: 1.75rem;
  }

  .sample {
    inline-size: 3.0625rem;
  }

  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 2rem;
    margin-block-start: 1.5rem;
  }

  .marks ul {
    display: grid;
    gap: 1.5rem;
    margin-block-start: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .specimen {
    display: block;
    font-size: 32px;
    letter-spacing: 0.08em;
  }

  ${specimens}

  @container brand-kit (min-width: 44rem) {
    table {
      table-layout: fixed;
    }

    thead th:first-child {
      inline-size: 36%;
    }

    thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    tr {
      display: table-row;
    }

    th,
    td {
      display: table-cell;
      padding: 0.75rem 1rem 0.75rem 0;
      border-block-end: 1px solid var(--xa-color-line);
      vertical-align: top;
    }

    thead th {
      color: var(--xa-color-text-quiet);
      font-weight: 600;
    }

    td::before {
      content: none;
    }

    td > span {
      display: inline-block;
      max-inline-size: calc(100% - 4.5rem);
      margin-inline-start: 0.75rem;
      vertical-align: top;
    }
  }
`;
