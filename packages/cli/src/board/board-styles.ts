/** The styles of a board: sheets of A4, cards that are never torn, black codes on white whatever the theme. */
export const boardStyles = `
@page { size: A4 portrait; margin: 10mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #e6e9ec; color: #16202a; font: 11pt/1.35 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
body { margin: 0; }
h1, h2, p, ul { margin: 0; padding: 0; }
.page { display: flex; flex-direction: column; gap: 5mm; width: 210mm; max-width: 100%; min-height: 297mm; margin: 8mm auto; padding: 10mm; background: #fff; }
header { border-block-end: 0.8mm solid #0b4a6f; padding-block-end: 3mm; }
.title { font-size: 22pt; font-weight: 700; line-height: 1.2; color: #0b3a58; text-wrap: balance; overflow-wrap: anywhere; }
.how { margin-block-start: 1.5mm; font-size: 11pt; text-wrap: pretty; }
.cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3mm; list-style: none; }
.card { display: flex; gap: 2mm; align-items: center; padding: 1mm 3mm 1mm 1mm; border: 0.35mm solid #9fb0bd; border-radius: 3mm; break-inside: avoid; }
.qr { display: block; flex: none; inline-size: var(--qr); block-size: var(--qr); }
.rows-2 { --qr: 66mm; }
.rows-3 { --qr: 50mm; }
.rows-4 { --qr: 46mm; }
.rows-5 { --qr: 40mm; }
.rows-6 { --qr: 32.5mm; }
.rows-2 .card { flex-direction: column; justify-content: center; padding: 3mm; text-align: center; min-block-size: 111mm; }
.rows-3 .card { min-block-size: 73mm; }
.rows-4 .card { min-block-size: 54mm; }
.rows-5 .card { min-block-size: 43mm; }
.rows-6 .card { min-block-size: 34.5mm; }
.card:only-child { --qr: 100mm; grid-column: 1 / -1; }
.words { flex: 1; min-inline-size: 0; display: flex; flex-direction: column; gap: 1.2mm; }
.rows-2 .words { flex: none; inline-size: 100%; }
.name { font-size: 13pt; font-weight: 700; line-height: 1.25; overflow-wrap: anywhere; text-wrap: pretty; }
.rows-2 .name { font-size: 17pt; text-wrap: balance; }
.rows-3 .name { font-size: 14pt; }
.rows-6 .name { font-size: 11.5pt; line-height: 1.2; }
.page .name.long { font-size: 10pt; }
.page .name.longest { font-size: 8pt; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 10; overflow: hidden; }
.rows-2 .name.long { font-size: 13pt; }
.rows-2 .name.longest { font-size: 10pt; -webkit-line-clamp: 4; }
.rows-3 .name.longest { -webkit-line-clamp: 15; }
.rows-5 .name.longest { -webkit-line-clamp: 8; }
.rows-6 .name.longest { -webkit-line-clamp: 6; }
.official { font-size: 8.5pt; line-height: 1.3; color: #3c4a56; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; }
.rows-5 .official { -webkit-line-clamp: 2; }
.rows-6 .official { -webkit-line-clamp: 1; }
.rows-2 .official { font-size: 10pt; }
.code { font-size: 8.5pt; color: #3c4a56; }
.where { font-size: 9pt; line-height: 1.3; }
.where a { display: block; font-weight: 700; color: #0b4a6f; overflow-wrap: anywhere; }
.rows-2 .where { font-size: 11pt; }
.rows-5 .words { gap: 0.6mm; }
.rows-6 .words { gap: 0.3mm; }
.rows-6 .official, .rows-6 .code, .rows-6 .where { font-size: 8pt; line-height: 1.25; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1mm 6mm; margin-block-start: auto; font-size: 8.5pt; color: #3c4a56; }
@media print {
  html { background: none; }
  .page { width: auto; min-height: 276mm; margin: 0; padding: 0 0.3mm; break-after: page; }
  .page:last-child { break-after: auto; }
  .where a { color: inherit; text-decoration: none; }
}
@media screen and (max-width: 800px) {
  .page { min-height: 0; margin: 0; padding: 16px; }
  .page .cards { grid-template-columns: minmax(0, 1fr); gap: 16px; }
  .page .card { --qr: min(100%, 60mm); flex-direction: column; align-items: stretch; padding: 12px; min-block-size: 0; text-align: start; }
  .page .qr { block-size: auto; align-self: center; }
  .page .name, .page .name.long, .page .name.longest { font-size: 14pt; }
  .page .name.longest, .page .official { -webkit-line-clamp: none; }
  .page .official { font-size: 10pt; }
  .page .code, .page .where { font-size: 11pt; }
  .page .where a { padding-block: 10px; }
}
`;
