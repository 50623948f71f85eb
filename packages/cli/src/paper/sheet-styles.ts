/** The styles of the self-assessment sheet: A4 landscape, the header on each page, no row torn, the typeface of state papers. */
export const sheetStyles = `
@page { size: A4 landscape; margin: 15mm 12mm 15mm 15mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #e6e9ec; color: #111; font: 12pt/1.3 "Times New Roman", "Liberation Serif", "Tinos", Tinos, serif; }
body { margin: 0; }
h1, p { margin: 0; }
main { width: 297mm; max-width: 100%; min-height: 210mm; margin: 8mm auto; padding: 15mm 12mm 15mm 15mm; background: #fff; overflow-x: auto; }
.head { text-align: center; margin-block-end: 5mm; }
.annex { font-size: 13pt; font-weight: 700; }
h1 { font-size: 14pt; line-height: 1.35; }
.sub { text-wrap: balance; }
.report { font-style: italic; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #333; padding: 1.2mm 1.6mm; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #e4edf3; text-align: center; vertical-align: middle; overflow-wrap: normal; }
.c-order { width: 13mm; text-align: center; overflow-wrap: normal; }
.c-max, .c-self, .c-verified { width: 19mm; text-align: center; }
.c-explanation { width: 72mm; }
.c-documents { width: 52mm; }
tbody th { text-align: start; font-weight: 400; }
.group > *, .total > * { font-weight: 700; }
.group > * { background: #f5f8fa; }
.total > * { border-block-start-width: 0.6mm; }
.group { break-after: avoid; }
.signing { break-inside: avoid; margin-block-start: 4mm; }
.day { text-align: end; font-style: italic; padding-inline-end: 12mm; }
.signatures { display: flex; justify-content: space-between; margin-block-start: 2mm; text-align: center; }
.signature { width: 45%; min-height: 26mm; }
.who { font-weight: 700; }
.how { font-style: italic; }
@media print {
  html { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; overflow: visible; }
}
@media screen and (max-width: 800px) {
  main { min-height: 0; margin: 0; padding: 16px; }
  table { min-width: 900px; }
}
`;
