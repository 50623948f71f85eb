import { css } from 'lit';

/** The look of `renderBar`. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 0.375em;
    overflow: visible;
    forced-color-adjust: none;
  }

  .track {
    fill: var(--_color-line);
  }

  .fill {
    fill: var(--_color-accent);
  }

  .tick {
    fill: var(--_color-text);
  }

  @media (forced-colors: active) {
    .bar {
      outline: 1px solid CanvasText;
    }

    .track {
      fill: Canvas;
    }

    .fill {
      fill: Highlight;
    }
  }
`;
