import { css } from 'lit';

/** The printed sheet: one page of A4, read at arm's length by old eyes. It comes after the styles of the element. */
export const printCardStyles = css`
  .sheet {
    display: grid;
    gap: 4.5mm;
    color: #000;
    font-size: 12pt;
    line-height: 1.4;
  }

  .sheet h1 {
    margin: 0;
    font-size: 22pt;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .sheet h2 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 12pt;
  }

  .sheet .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .from {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 3mm;
    padding-block-end: 1.5mm;
    border-block-end: 2pt solid #000;
    font-size: 10.5pt;
  }

  .from > :only-child {
    margin-inline-start: auto;
  }

  .official,
  .sheet footer {
    color: #333;
    font-size: 10.5pt;
  }

  .official {
    margin-block-start: 1mm;
  }

  .life {
    margin-block-start: 3mm;
    padding: 2mm 3mm;
    border: 1.5pt solid #000;
    font-weight: 600;
  }

  .answers,
  .ask {
    border: 1pt solid #666;
    border-radius: 2mm;
    break-inside: avoid;
  }

  .answers {
    display: grid;
    grid-template-columns: 1.1fr 0.9fr 1fr;
  }

  .answers > section {
    padding: 3.5mm;
    font-size: 10.5pt;
    line-height: 1.35;
  }

  .answers > section + section {
    border-inline-start: 1pt solid #666;
  }

  .answers p {
    margin-block-start: 1.2mm;
  }

  .sheet .key {
    font-size: 14pt;
    font-weight: 600;
    line-height: 1.3;
  }

  .if {
    margin-block-start: 4mm;
  }

  .boxes {
    display: grid;
    gap: 2mm;
    margin-block-start: 2mm;
    padding: 0;
    list-style: none;
  }

  .cases {
    font-size: 11pt;
  }

  .boxes > li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3mm;
    break-inside: avoid;
  }

  .box {
    inline-size: 5mm;
    block-size: 5mm;
    margin-block-start: 0.4mm;
  }

  .ask {
    display: flex;
    align-items: center;
    gap: 6mm;
    padding: 3.5mm;
  }

  .ask > :first-child {
    flex: 1;
  }

  .ask p {
    margin-block-start: 1mm;
  }

  .code {
    display: flex;
    flex: none;
    align-items: center;
    gap: 3mm;
    inline-size: 78mm;
    font-size: 10pt;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .code > svg {
    flex: none;
    inline-size: 36mm;
    block-size: 36mm;
  }

  .sheet footer {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-start: 2mm;
    border-block-start: 1pt solid #666;
  }

  .sheet footer > :last-child {
    flex: none;
  }

  .dense {
    gap: 3.5mm;
    font-size: 10pt;
    line-height: 1.3;
  }

  .dense h1 {
    font-size: 18pt;
  }

  .sheet h1.long {
    font-size: 15pt;
  }

  .dense .answers > section {
    padding: 2.5mm;
    font-size: 9.5pt;
  }

  .dense .key {
    font-size: 11pt;
  }

  .dense .boxes {
    gap: 1.2mm;
    font-size: 10pt;
  }

  .dense .code > svg {
    inline-size: 30mm;
    block-size: 30mm;
  }

  .tight {
    gap: 2.5mm;
  }

  .tight h1 {
    font-size: 15pt;
  }

  .tight .answers > section {
    padding: 2mm;
    font-size: 9pt;
    line-height: 1.3;
  }

  .tight .boxes {
    gap: 0.7mm;
    font-size: 9.5pt;
  }

  .tight .code > svg {
    inline-size: 26mm;
    block-size: 26mm;
  }
`;
