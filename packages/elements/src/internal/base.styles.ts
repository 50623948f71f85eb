import { css } from 'lit';

/** What every element shares: box, text that a page's CSS can't squeeze, headings, links, buttons, focus, badges, notices. */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  /* The outer box of every element: 16 px or more, whatever the page does to its root, and 1.5 for stacked marks such as Ế, Ộ, Ữ. */
  [part~='base'],
  [part~='status'] {
    margin: 0;
    color: var(--_color-text);
    font-family: var(--_font-family);
    font-size: var(--_unit);
    font-weight: 400;
    font-style: normal;
    font-variant-numeric: lining-nums;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: inherit;
    font-size: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
    text-wrap: pretty;
  }

  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  a {
    color: var(--_color-accent);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_color-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 0.5em 1em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-accent);
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_color-accent);
    background: var(--_color-accent-quiet);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--_color-accent);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  summary > .icon-chevron {
    margin-inline-start: -0.4em;
    transition: transform 150ms ease-out;
  }

  details[open] > summary > .icon-chevron {
    transform: rotate(90deg);
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.625em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius-s);
    background: var(--_color-caution-quiet);
    color: var(--_color-caution);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 3px solid var(--_color-caution);
    background: var(--_color-caution-quiet);
    color: var(--_color-text);
  }

  .notice > p {
    flex: 1 1 12em;
  }

  [part~='base'] + .notice,
  slot + .notice {
    margin-block-start: var(--_space-s);
  }

  .notice > details {
    flex: 1 0 100%;
  }

  .notice ul {
    padding-inline-start: 1.25em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }

  @media print {
    [part~='base'],
    [part~='status'] {
      font-size: 11pt;
    }

    /* Where the keyboard stood is nothing on paper. */
    :focus-visible {
      outline: none;
    }

    button,
    .no-print {
      display: none !important;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
