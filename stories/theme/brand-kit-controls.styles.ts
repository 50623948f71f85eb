import { css } from 'lit';

/** Fields and buttons of the brand kit's page, in the theme that they make. */
export const brandKitControlsStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.25rem 2rem;
    margin-block-start: 2rem;
    padding-block: 1.5rem;
    border-block: 1px solid var(--xa-color-line);
  }

  label,
  legend {
    display: block;
    margin-block-end: 0.375rem;
    padding: 0;
    font-weight: 600;
  }

  fieldset {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  input,
  select,
  button {
    min-block-size: 44px;
    border: 1px solid var(--xa-color-line-strong);
    border-radius: 4px;
    background: var(--xa-color-surface);
    color: var(--xa-color-text);
    font: inherit;
  }

  input[type='text'],
  select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.75rem;
  }

  input[type='file'] {
    inline-size: 100%;
    padding: 0.375rem;
  }

  input[type='file']::file-selector-button {
    min-block-size: 30px;
    margin-inline-end: 0.75rem;
    padding-inline: 0.75rem;
    border: 0;
    border-radius: 2px;
    background: var(--xa-color-accent-quiet);
    color: var(--xa-color-accent);
    font: inherit;
    font-weight: 600;
  }

  input[type='color'] {
    flex: none;
    inline-size: 64px;
    padding: 4px;
    cursor: pointer;
  }

  .pair {
    display: flex;
    gap: 0.5rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  h2 + p + .actions {
    margin-block: 1rem;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 1rem;
    color: var(--xa-color-accent);
    font-weight: 600;
    cursor: pointer;
  }

  button:hover,
  button[aria-pressed='true'] {
    border-color: var(--xa-color-accent);
    background: var(--xa-color-accent-quiet);
  }

  button[aria-pressed] {
    color: var(--xa-color-text);
  }

  button.main {
    border-color: var(--xa-color-accent);
    background: var(--xa-color-accent);
    color: var(--xa-color-on-accent);
  }

  :focus-visible {
    outline: 3px solid var(--xa-color-accent);
    outline-offset: 2px;
  }

  .dot {
    inline-size: 1rem;
    block-size: 1rem;
    border-radius: 50%;
    outline: 1px solid var(--xa-color-line-strong);
    forced-color-adjust: none;
  }
`;
