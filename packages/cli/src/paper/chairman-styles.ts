/** The styles of the chairman's page: one sheet of A4, the verdict first, room to write by hand. */
export const chairmanStyles = `
@page { size: A4 portrait; margin: 14mm 14mm 12mm 16mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #e6e9ec; color: #16202a; font: 11.5pt/1.35 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
body { margin: 0; }
h1, h2, p, ul { margin: 0; padding: 0; }
main { display: flex; flex-direction: column; gap: 5mm; width: 210mm; max-width: 100%; min-height: 297mm; margin: 8mm auto; padding: 14mm 14mm 12mm 16mm; background: #fff; }
.about { font-size: 12pt; color: #3c4a56; }
h1 { font-size: 17pt; line-height: 1.25; text-wrap: balance; }
.verdict { display: flex; gap: 6mm; align-items: center; padding: 4mm 5mm; border: 0.5mm solid; border-inline-start-width: 3mm; border-radius: 2mm; }
.state { flex: none; max-width: 55mm; font-size: 23pt; font-weight: 800; line-height: 1.1; }
.why { display: grid; gap: 1mm; font-size: 11.5pt; }
.achieved { border-color: #1d6b3a; }
.achieved .state { color: #1d6b3a; }
.notAchieved { border-color: #a1281f; }
.notAchieved .state { color: #a1281f; }
.undecided { border-color: #7a5200; }
.undecided .state { color: #7a5200; }
.points { border-color: #0b4a6f; }
.points .state { color: #0b4a6f; }
h2 { font-size: 12.5pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2mm 2mm; border-block-end: 0.25mm solid #9fb0bd; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
thead th { border-block-end: 0.6mm solid #16202a; font-size: 10pt; }
tbody th { font-weight: 600; }
.c-task { width: 32%; }
.c-lack { width: 21%; }
.c-gain { width: 13%; }
.c-lead { width: 19%; }
.c-due { width: 15%; white-space: nowrap; }
td.c-gain { white-space: nowrap; }
td.c-lead, td.c-due { border-inline-start: 0.25mm dotted #9fb0bd; }
.note { font-style: italic; color: #3c4a56; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(70mm, 1fr)); gap: 5mm; }
.lists ul { padding-inline-start: 5mm; font-size: 10.5pt; }
.lists li { break-inside: avoid; }
footer { margin-block-start: auto; padding-block-start: 2mm; border-block-start: 0.25mm solid #9fb0bd; font-size: 9.5pt; color: #3c4a56; }
@media print {
  html { background: none; }
  main { width: auto; min-height: 268mm; margin: 0; padding: 0; }
}
@media screen and (max-width: 800px) {
  main { min-height: 0; margin: 0; padding: 16px; }
  .verdict { flex-direction: column; align-items: start; gap: 2mm; }
  .state { max-width: none; }
  .table { overflow-x: auto; }
  table { min-width: 640px; }
  .lists { grid-template-columns: minmax(0, 1fr); }
}
`;
