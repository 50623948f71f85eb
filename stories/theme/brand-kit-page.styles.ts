import { css } from 'lit';

/** The look of the brand kit's page: the theme's own tokens on the ground that Storybook gives. */
export const brandKitPageStyles = css`
  :host {
    display: block;
    container: brand-kit / inline-size;
    max-inline-size: 80rem;
    margin-inline: auto;
    /* The theme's own ground, out to the edges of the page. */
    background: var(--xa-color-surface);
    box-shadow: 0 0 0 100vmax var(--xa-color-surface);
    color: var(--xa-color-text);
    font-family: var(--xa-font-family, inherit);
    line-height: 1.55;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
  }

  h1 {
    font-size: 2rem;
    line-height: 1.4;
    letter-spacing: -0.01em;
  }

  h2 {
    margin-block: 3rem 0.5rem;
    font-size: 1.375rem;
    line-height: 1.4;
  }

  h3 {
    font-size: 1rem;
    line-height: 1.4;
  }

  p {
    max-inline-size: 42em;
    text-wrap: pretty;
  }

  .lead {
    margin-block-start: 0.5rem;
    font-size: 1.125rem;
  }

  .quiet {
    display: block;
    color: var(--xa-color-text-quiet);
    font-weight: 400;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  code,
  pre {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .said {
    max-inline-size: 48em;
    margin-block-start: 1.25rem;
    padding: 0.75rem 1rem;
    border-inline-start: 3px solid var(--xa-color-accent);
    background: var(--xa-color-surface-quiet);
    list-style: none;
  }

  .said:has(.error, .warning) {
    border-inline-start-color: var(--xa-color-caution);
    background: var(--xa-color-caution-quiet);
  }

  .said > li + li {
    margin-block-start: 0.5rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1rem 1.5rem;
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--xa-color-line);
    border-radius: 8px 8px 0 0;
    background: var(--xa-color-brand);
    color: var(--xa-color-on-brand);
  }

  .head > p {
    font-weight: 700;
    text-transform: uppercase;
  }

  .level,
  .unit {
    display: block;
  }

  .level {
    font-weight: 500;
    letter-spacing: 0.02em;
  }

  .unit {
    margin-block-start: 0.25rem;
    font-size: 1.75rem;
    line-height: 1.4;
  }

  .emblem {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 7.5rem;
    block-size: 7.5rem;
  }

  .emblem > img,
  .emblem > ::slotted(*) {
    max-inline-size: 100%;
    max-block-size: 100%;
    object-fit: contain;
  }

  .empty {
    display: grid;
    place-items: center;
    inline-size: 7.5rem;
    block-size: 7.5rem;
    padding: 0.5rem;
    border: 1px dashed currentcolor;
    border-radius: 4px;
    font-size: 0.875rem;
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
  }

  .panels {
    display: grid;
    border: 1px solid var(--xa-color-line);
    border-block-start: 0;
    border-radius: 0 0 8px 8px;
    overflow: clip;
  }

  .panel {
    display: grid;
    align-content: start;
    gap: 1.5rem;
    min-inline-size: 0;
    padding: clamp(1rem, 4%, 1.5rem);
    background: var(--xa-color-surface);
    color: var(--xa-color-text);
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  details {
    margin-block-start: 1rem;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--xa-color-accent);
    font-weight: 600;
    cursor: pointer;
  }

  pre {
    margin: 0.5rem 0 0;
    padding: 1rem;
    background: var(--xa-color-surface-quiet);
    white-space: pre-wrap;
  }

  /* Elements are always light on paper: there the dark panel would hold black on black. */
  @media print {
    .dark {
      display: none;
    }
  }

  @container brand-kit (min-width: 70rem) {
    .panels {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
