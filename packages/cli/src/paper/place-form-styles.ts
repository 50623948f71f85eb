/** The styles of the form for one place: one A4 page, room to write by hand, hints small and light. */
export const placeFormStyles = `
@page { size: A4; margin: 12mm 14mm 12mm 18mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #e6e9ec; color: #111; font: 11pt/1.3 "Times New Roman", "Liberation Serif", "Tinos", Tinos, serif; }
body { margin: 0; }
h1, h2, p { margin: 0; }
main { width: 210mm; max-width: 100%; min-height: 297mm; margin: 8mm auto; padding: 12mm 14mm 12mm 18mm; background: #fff; }
.line { display: flex; gap: 2mm; }
.number { width: 60mm; }
.dots { flex: 1; border-block-end: 0.3mm dotted #333; }
h1 { margin-block: 4mm 1mm; font-size: 15pt; text-align: center; }
h2 { margin-block: 3mm 1mm; font-size: 12pt; }
.how { margin-block-end: 2mm; text-align: center; font-style: italic; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #333; padding: 0.8mm 1.6mm; vertical-align: top; overflow-wrap: anywhere; }
th { width: 44mm; text-align: start; font-weight: 700; }
td { height: 8.5mm; }
.hint { color: #555; font-size: 8.5pt; font-style: italic; }
.choices { display: flex; flex-wrap: wrap; gap: 0.5mm 4mm; }
.choice { display: inline-flex; align-items: center; gap: 1.4mm; }
.box { width: 3.4mm; height: 3.4mm; border: 0.3mm solid #333; }
section { break-inside: avoid; }
section > p { margin-block-end: 2mm; text-align: justify; }
.signatures { display: flex; justify-content: space-between; margin-block-start: 3mm; text-align: center; }
.signature { width: 45%; min-height: 24mm; }
.who { font-weight: 700; }
@media print {
  html { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; }
}
@media screen and (max-width: 800px) {
  main { min-height: 0; margin: 0; padding: 16px; }
  th { width: 36%; }
}
`;
