import { css } from 'lit';

/** What only staff see. It comes with the code for it, after the other styles; narrow first, in the container of the board. */
export const staffStyles = css`
  .staff {
    display: grid;
    gap: var(--_space-m);
    margin-block-end: var(--_space-xl);
    padding: var(--_space-m);
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
  }

  .staff > * {
    min-inline-size: 0;
  }

  [part~='staff-title'] {
    font-size: 1.25em;
    font-weight: 700;
  }

  .staff > .quiet {
    margin-block-start: calc(-1 * var(--_space-s));
  }

  [part~='plan-title'],
  [part~='gaps-title'],
  [part~='findings-title'] {
    font-size: 1.125em;
    font-weight: 700;
  }

  .plan,
  .gaps,
  .file-findings {
    display: grid;
    gap: var(--_space-s);
  }

  .plan > ol {
    display: grid;
    gap: var(--_space-s);
    padding-inline-start: 1.75em;
  }

  .plan > ol > li::marker {
    color: var(--_color-accent);
    font-weight: 700;
  }

  .plan > ul,
  .file-findings > ul {
    padding-inline-start: 1.25em;
  }

  .plan li p::first-letter,
  .plan > .quiet::first-letter,
  .gap p::first-letter {
    text-transform: uppercase;
  }

  .gap {
    padding-block: var(--_space-s);
    border-block-end: 1px solid var(--_color-line);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }

  .gap th {
    font-weight: 500;
  }

  .gap td {
    margin-block-start: var(--_space-xs);
  }

  .gap td::before {
    content: attr(data-label) ': ';
    content: attr(data-label) ': ' / '';
    color: var(--_color-text-quiet);
  }

  .gap td > p:first-child {
    display: inline;
  }

  @container xa-scorecard (min-width: 640px) and (min-width: 40rem) {
    .staff {
      padding: var(--_space-l);
    }

    .gap > * {
      padding-block: var(--_space-s);
      border-block-end: 1px solid var(--_color-line);
    }

    .gap td::before {
      content: none;
    }

    .gap td > p:first-child {
      display: block;
    }

    .gaps thead th:nth-child(n) {
      inline-size: auto;
    }

    .gaps thead th:last-child {
      inline-size: 22%;
    }
  }

  @media print {
    .staff {
      gap: 8pt;
      padding: 0;
      border: 0;
      background: none;
    }

    .gap > * {
      padding-block: 4pt;
    }

    .plan > ol > li {
      break-inside: avoid;
    }
  }
`;
