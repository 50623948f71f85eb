import { css } from 'lit';

/** What is found: lines, near-identical procedures with their question, and what to do where nothing is found. */
export const finderListsStyles = css`
  /* Lists. */
  [part~='title'] {
    font-size: 1.25em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  [part~='recent'] {
    margin-block-end: var(--_space-l);
  }

  .rows {
    margin-block-start: var(--_space-s);
    border-block-start: 1px solid var(--_color-line);
    list-style-type: ''; /* with none, VoiceOver no longer tells that it is a list */
  }

  .rows > li {
    border-block-end: 1px solid var(--_color-line);
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-m);
    inline-size: 100%;
    min-block-size: 4em;
    padding: 0.75em 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .row > * {
    grid-column: 1;
  }

  .row > .icon-chevron {
    grid-column: 2;
    grid-row: 1 / span 4;
    align-self: center;
    color: var(--_color-accent);
    transition: transform 150ms ease-out;
  }

  .row[aria-expanded='true'] > .icon-chevron {
    transform: rotate(90deg);
  }

  .row:hover {
    background: none;
  }

  .row:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .row:focus-visible {
    border-radius: var(--_radius-s);
  }

  .row .name {
    color: var(--_color-accent);
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
  }

  /* The whole of a long official name stands on the card. */
  .official {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .facts > span:not(:last-of-type)::after {
    content: ' · ';
  }

  .facts,
  .official {
    text-wrap: pretty;
  }

  .row > .mark {
    margin-block-start: var(--_space-xs);
  }

  mark {
    border-radius: 2px;
    background: var(--xa-procedure-finder-mark-color, var(--_color-accent-quiet));
    color: inherit;
    box-shadow: 0 0 0 0.1em var(--xa-procedure-finder-mark-color, var(--_color-accent-quiet));
  }

  [part~='more'] {
    inline-size: 100%;
    margin-block-start: var(--_space-m);
  }

  /* Near-identical procedures. */
  .questions {
    display: grid;
    gap: var(--_space-m);
    margin-block-end: var(--_space-m);
    padding: var(--_space-m);
    border-inline-start: 3px solid var(--_color-accent);
    background: var(--_color-surface-quiet);
  }

  .questions .rows {
    margin: 0;
  }

  .ask {
    display: flex;
    gap: 0.5em;
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
  }

  .ask .icon {
    margin-block-start: 0.15em;
    color: var(--_color-accent);
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_space-s);
    margin-block-start: var(--_space-s);
  }

  .answers button {
    min-block-size: 3.5em;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .word {
    display: inline-block;
  }

  .word::first-letter,
  .settled strong::first-letter {
    text-transform: uppercase;
  }

  .settled {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .settled strong {
    display: inline-block;
  }

  /* Nothing found. */
  .advice {
    display: grid;
    gap: var(--_space-s);
    margin-block: var(--_space-s) var(--_space-l);
    padding: var(--_space-m) var(--_space-m) var(--_space-m) calc(var(--_space-m) + 1.25em);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
  }
`;
