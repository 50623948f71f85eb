import { css } from 'lit';

/**
 * One column at every width: a question, a large box, generous lines. Everything counts in em of the 16 px or more of the base;
 * container queries count in px, since a page's root may be 10 px.
 */
export const procedureFinderStyles = css`
  :host {
    container: xa-procedure-finder / inline-size;
  }

  [part~='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    max-inline-size: max(56rem, 896px);
  }

  /* Silent, it takes no room, but stays where a screen reader listens. */
  [part~='status']:not(.notice, .quiet) {
    position: absolute;
  }

  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
  }

  [part~='label'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.4;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .field {
    position: relative;
    display: flex;
  }

  .field > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1em;
    block-size: 1.5em;
    inline-size: 1.5em;
    margin-block: auto;
    color: var(--_color-accent);
    pointer-events: none;
  }

  input[type='search'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3.75em;
    margin: 0;
    padding-block: 0.5em;
    padding-inline: 3.5em 3.25em;
    border: 2px solid var(--_color-accent);
    border-radius: var(--xa-procedure-finder-box-radius, var(--_radius-m));
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    line-height: 1.5;
    appearance: none;
    -webkit-appearance: none;
  }

  input[type='search']:focus-visible {
    border-radius: var(--xa-procedure-finder-box-radius, var(--_radius-m));
    outline-offset: 1px;
  }

  /* The browser's own cross is too small for a thumb. */
  input[type='search']::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.375em;
    margin-block: auto;
    block-size: 3em;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_color-text-quiet);
  }

  .clear .icon {
    display: block;
    margin: auto;
  }

  /* The choice by conditions. */
  .filters summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: var(--_font-weight-strong);
  }

  .filter-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    padding: var(--_space-m);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
  }

  .filter-grid label {
    display: grid;
    gap: var(--_space-xs);
    align-content: start;
    min-inline-size: 0;
  }

  .filter-grid label > span {
    font-weight: var(--_font-weight-strong);
  }

  select {
    inline-size: 100%;
    min-block-size: 3em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background-color: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    line-height: 1.5;
    text-overflow: ellipsis;
  }

  .filter-grid .check {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
  }

  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_color-accent);
  }

  .filter-grid button {
    justify-self: start;
    align-self: end;
  }

  /* The card. */
  [part~='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }

  [part~='card']:focus {
    outline: none;
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    justify-self: start;
    padding-inline: 0.75em 1em;
  }

  .listing {
    display: grid;
    gap: var(--_space-m);
  }

  [part~='listing-name'] {
    font-size: 1.5em;
    font-weight: 700;
    text-wrap: balance;
  }

  [part~='listing-name']:focus {
    outline: none;
  }

  .note {
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 3px solid var(--_color-line-strong);
    background: var(--_color-surface-quiet);
  }

  dl {
    border-block-start: 1px solid var(--_color-line);
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_color-line);
  }

  @container xa-procedure-finder (min-width: 560px) {
    .filter-grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    dl > div {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: var(--_space-m);
    }

    [part~='label'] {
      font-size: 1.875em;
    }

    input[type='search'] {
      font-size: 1.125em;
    }
  }
`;
