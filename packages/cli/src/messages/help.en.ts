import type { HelpWords } from './help-words.js';

const aboutTemplates = { format: 'shape of the table; by default what the name of the file says', out: 'write into a file; without it CSV goes to the standard output' } as const;

/** The words of the help texts in English. */
export const helpWordsEn: HelpWords = {
  program: 'xaso – check and convert the data files of a commune website',
  headings: { usage: 'Usage:', options: 'Options:', common: 'Common options:', status: 'Exit status:', examples: 'Examples:' },
  formatReport: 'text: findings go to standard error; json: to standard output',
  formatNeedsOut: ', which needs --out',
  status: "0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.",
  allStatus: `Exit status:
  0  nothing to look at (there may be notes)
  1  errors, or something to look at
  2  not done: the command was not right, or a file could not be read or written

“-” in the place of a file is the standard input or output. A file that is there is replaced with --force only.`,
  options: {
    lang: { value: 'vi|en', means: 'language of what is said (default: vi)' },
    format: { value: 'text|json', means: 'how findings are printed (default: text); search, template and evaluate have forms of their own' },
    help: { means: 'this text; “xaso <command> --help” for one command' },
    version: { means: 'the version' },
    publisher: { value: '<name>', means: 'who publishes, e.g. "Ủy ban nhân dân Xã Mẫu" (required)' },
    unit: { value: '<name>', means: "place of the rows that name none; by default the unit in the name of a people's committee" },
    'unit-code': { value: '<code>', means: 'code of the administrative unit of that office' },
    'as-of': { value: '<date>', means: 'day for which the publisher vouches, e.g. 30/09/2026; today when left out' },
    period: { value: '<period>', means: 'period of the rows that name none, e.g. "quý III/2026"' },
    title: { value: '<title>', means: 'title of the table' },
    source: { value: '<name>', means: 'source of the rows that name none, e.g. "Báo cáo quý III/2026"' },
    out: { value: '<file>', means: 'write a file; printed when left out' },
    force: { means: 'replace a file that is there' },
    mapping: { value: '<file>', means: 'a kept file of choices: the sheet, the row of its header, what each column is, which name means which indicator' },
    'save-mapping': { value: '<file>', means: 'write the columns and names that are not clear into such a file, to change it and use it next time' },
    'staff-out': { value: '<file>', means: 'also write what is for the office alone, with what the public file leaves out (telephones, points without consent)' },
    catalogue: { value: '<file>', means: 'a procedure-catalogue; the catalogue of the kit when left out' },
    lexicon: { value: '<file>', means: "the commune's own words (a search-lexicon) on top of those of the kit" },
    limit: { value: '<number>', means: 'at most so many procedures, from 1 to 1000 (default: 10)' },
    details: { value: '<folder>', means: 'write each procedure as <code>.json into this folder, too, for a page to load on choice; needs --out, since the index has the relative address of the folder' },
    html: { means: 'plain HTML to paste into an article: tables, headings, paragraphs; source and day stand in the table' },
    'qr-sheet': { means: 'a board of QR codes to print on A4' },
    codes: { value: '<code,code>', means: 'codes of the procedures, in the order of the board; by default those that the catalogue features' },
    'link-base': { value: '<URL>', means: 'address of the commune\'s finder, a <div data-xa="procedure-finder"> with sync-hash' },
    'allow-payment': { means: 'lets accounts of the list become codes for payments (VietQR); only for accounts that somebody has confirmed' },
    src: { value: '<URL>', means: 'address of the data file on the site, e.g. /uploads/chi-so.json; without it the table in the snippet is the data' },
    tier: { value: 'a|b|c', means: 'a: a <div> (default); b: a frame of the same host; c: HTML alone, where no script can run' },
    page: { value: '<value>', means: 'the page' },
    set: { value: '<id|file>', means: 'the set: id of one of the kit, or a file that xaso import criteria wrote (required)' },
    data: { value: '<file|folder>', means: 'the figures (required)' },
    'unit-class': { value: '<class>', means: 'class of the unit where thresholds differ by class, such as "nhóm 1"' },
    decision: { value: '<…>', means: 'the decision: "number; day; issuer"; without it the set is the unit\'s own' },
    partial: { means: 'only a part of the annex was copied' },
    columns: { value: '<1,2,…>', means: 'order of the columns: 1 No., 2 criterion, 3 maximum, 4 self-score, 5 verified, 6 explanation, 7 documents' },
    goal: { value: '<points|class>', means: 'what to reach, such as 80 or "Tốt"; by default the recognition, or the next class' },
    due: { value: '<day>', means: "the day until which the tasks on the chairman's page are due" },
    report: { value: '<no., day>', means: 'number and day of the report to which the sheet belongs; dotted lines without it' },
    assessments: { value: '<file>', means: 'a sheet that was filled in: takes self-scores, verified scores, explanations, documents back' },
    against: { value: '<older file>', means: 'compare with the file in use: how many items differ; more than 30% asks for a look' },
    integrity: { means: 'check code of the file (sha256-…)' },
    expected: { value: '<file>', means: 'names of the units that have to hand in, one a line, to learn who has not' },
  },
  commands: {
    check: {
      usage: '<file…>',
      summary: 'check data files; nothing is written to disk',
      brief: 'check data files (JSON, CSV, XLSX), or a folder of them',
      about: `A JSON file is checked by what it states in "kind": indicator-report, criteria-set, procedure-catalogue,
procedure-overlay, ocop-catalogue, place-directory, search-lexicon, search-index, unit-directory, holiday-calendar.
Any other kind is an error. A CSV or XLSX file is read as the kind of table that its columns resemble most: indicators,
fees, OCOP products, places. Of a folder every file is checked, and one table sums it up.`,
      status: "0 nothing to look at (notes don't count), 1 errors or something to look at, 2 the file could not be read.",
      options: { integrity: 'print the check code of the file (sha256-…) on the standard output, for data-xa-integrity' },
      examples: ['chi-so.json', 'bang-quy-3.xlsx --format json', 'cac-xa', 'moi.json --against cu.json --integrity'],
    },
    'import indicators': {
      usage: '<file.xlsx|file.csv>',
      summary: 'turn a table of indicators into a JSON data file',
      brief: 'turn an Excel or CSV table into an indicator data file',
      about: `One figure a row, or side by side: units down and indicators across, the reverse, or a period in each column.
Columns may stand in any order; their names are Vietnamese or English, in any case, with or without diacritics:
  required     Chỉ số (Indicator); and Giá trị (Value), or Tử số (Numerator) with Mẫu số (Denominator)
  recommended  Đơn vị tính (Unit), Kỳ (Period), Địa bàn (Place), Nguồn (Source),
               Cơ quan chịu trách nhiệm (Responsible office)
  optional     Mã (Code), Nhóm (Pillar), Chỉ tiêu giao (Target), Mức so sánh (Benchmark), Trạng thái (Status),
               Minh chứng (Evidence), Người xác nhận (Confirmed by), Ngày xác nhận (Confirmed on), Ghi chú (Note)
An indicator outside the catalogue is defined in a sheet of its own that has a column Chiều (Direction): name, unit,
numerator, denominator, direction. A wrong row is named with sheet, row and column; the others are written all the same.
Of a folder each file becomes a .json in the folder at --out; a file that has the name of a commune is about it.`,
      options: { 'unit-code': 'code of that administrative unit' },
      examples: ['bang.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --period "quý III/2026" --out chi-so.json', 'cac-xa --publisher "Ủy ban nhân dân Tỉnh Mẫu" --out da-chuyen'],
    },
    'template indicators': {
      usage: '--out <file.xlsx>',
      summary: 'make an Excel table for figures',
      brief: 'make the table for figures of indicators',
      about: 'With headings, a row that is marked as an example, lists to choose from, a sheet for definitions of your own, and a\nguide. Filled in, it goes to: xaso import indicators.',
      options: aboutTemplates,
      status: '0 done, 2 not done.',
      examples: ['--out chi-so.xlsx'],
    },
    'template overlay': {
      usage: '--out <file.xlsx>',
      summary: "make an Excel table for a commune's fees, counters and hours",
      brief: 'make the table for fees, counters and hours',
      about: 'Filled in, it goes to: xaso import overlay.',
      options: aboutTemplates,
      status: '0 done, 2 not done.',
      examples: ['--out le-phi.xlsx'],
    },
    'template ocop': {
      usage: '--out <file.xlsx>',
      summary: 'make an Excel table for OCOP products',
      brief: 'make the table for OCOP products',
      about: 'Filled in, it goes to: xaso import ocop.',
      options: aboutTemplates,
      status: '0 done, 2 not done.',
      examples: ['--out ocop.xlsx'],
    },
    count: {
      usage: '<places.json|ocop.json> --period <period>',
      summary: 'count the figures that a list gives for the scorecard',
      brief: 'count figures out of a list',
      about: `A place directory gives one figure: how many businesses have a Google place id or Maps link with a check date, out
of all businesses of the list. An OCOP list gives four, each counted by itself: sold on marketplaces, goods on
marketplaces, with a trace stamp, on the supply and demand page. The list of one place gives figures for that place
alone.
--staff-out also writes the businesses that are not on the map yet (a .csv opens in Excel), for the office alone.`,
      options: { period: 'period of the figures, such as "quý III/2026" (required)', unit: 'place of the figures; nothing is counted where it is not the place of the list', 'staff-out': 'write the businesses that are not on Google Maps yet or have no check date' },
      examples: ['dia-diem.json --period "quý III/2026" --out so-lieu.json --staff-out chua-len-ban-do.csv'],
    },
    'template places': {
      usage: '--out <file.xlsx|file.html>',
      summary: 'make an Excel table for places, or a form to print',
      brief: 'make the table for places',
      about: `Filled in, it goes to: xaso import places.
A name that ends with .html gives the form for one place, to be printed on A4: its fields are the columns of the table,
with consent and signatures.`,
      options: aboutTemplates,
      status: '0 done, 2 not done.',
      examples: ['--out dia-diem.xlsx', '--out phieu-thu-thap.html'],
    },
    'template criteria': {
      usage: '--out <file.xlsx|file.csv>',
      summary: 'make the table into which an annex is copied',
      brief: "make the table into which a province's annex of criteria is copied",
      about: `Columns: STT, Chỉ số, Điểm tối đa, Cách xác định, Tử số, Mẫu số, Ngưỡng, Áp dụng cho, with some rows as examples.
A second sheet lists what is understood. Filled in, it goes to: xaso import criteria.`,
      options: { ...aboutTemplates, set: 'write a set that is there already, instead of the examples' },
      status: '0 done, 1 some criterion does not fit into the table, 2 not done.',
      examples: ['--out phu-luc.xlsx'],
    },
    'import criteria': {
      usage: '<file.xlsx|file.csv>',
      summary: "turn a province's annex of criteria into a set",
      brief: 'turn an annex of criteria into a set',
      about: `The table has a header row; each row below is a group or a criterion. Columns have many names and any order:
  required    Chỉ số (Tiêu chí, Nội dung…), Cách xác định (Cách tính điểm, Hướng dẫn chấm…)
  useful      STT, Điểm tối đa, Tử số, Mẫu số
  optional    Ngưỡng, Áp dụng cho, Đơn vị tính, Cấp thực hiện, Ghi chú
A row that is not understood for certain is scored by hand and named with row and column; nothing is guessed.`,
      options: { publisher: 'who answers for the set, such as "Ủy ban nhân dân Xã Mẫu" (required)', title: 'name of the set; by default that of the file' },
      examples: ['phu-luc.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out bo-tieu-chi.json'],
    },
    'template data': {
      usage: '--set <id|file> --out <file.xlsx>',
      summary: 'make the table for the figures that a set needs',
      brief: 'make the table for the figures that a set needs',
      about: `Each figure has one row, however many criteria use it. Fill in the yellow cells, then call xaso evaluate.
One file a commune, with the name of the commune.`,
      options: { ...aboutTemplates, set: 'the set (required)' },
      status: '0 done, 1 the set has errors, 2 not done.',
      examples: ['--set bo-tieu-chi.json --out "Xã Mẫu.xlsx"'],
    },
    evaluate: {
      usage: '--set <id|file> --data <file|folder>',
      summary: 'judge one unit, or a folder with a file for each commune',
      brief: "judge a commune or a folder; print the self-assessment sheet, the chairman's page",
      about: 'Figures are an Excel or CSV table, or a JSON indicator-report. By default points and what is missing are printed.',
      options: {
        unit: 'only this unit; for a table without places its name (default: the name of the file)',
        period: 'only this period, such as "quý III/2026"',
        'as-of': 'judge as of this day; by default today',
        page: 'sheet|chairman, with html: the sheet on A4 landscape (default), or one page of A4 for the chairman',
        format: 'shape of the result (default: table)',
      },
      status: '0 all figures are there, 1 some are missing, to be checked or not handed in, 2 not done.',
      examples: ['--set bo-tieu-chi.json --data "Xã Mẫu.xlsx" --format html --page chairman --out chu-tich.html'],
    },
    'import portal': {
      usage: '<file…>',
      summary: 'turn records of the national portal into a catalogue of procedures',
      brief: 'turn records of the national portal into a catalogue of procedures',
      about: `Reads whole records, or rows of the listing, as the portal gives them: one record, a JSON list, or one record a line
(.jsonl); and the listing that the portal exports to Excel. Several files make one catalogue; of a code that comes twice
the first record is kept. Time limits, fees and papers become data where they can be read; what can't be read with
certainty stays as it is written. A summary ends it.`,
      options: { title: 'title of the catalogue' },
      examples: ['ban-ghi.jsonl --publisher "Ủy ban nhân dân Xã Mẫu" --out thu-tuc.json'],
    },
    'import overlay': {
      usage: '<file.xlsx|file.csv>',
      summary: "turn a commune's table about procedures into a file of its own",
      brief: "turn a commune's table of fees, counters and phones into a file of its own",
      about: `The table has a header row and below it one procedure a row. Columns may stand in any order:
  required     Mã thủ tục (Code)
  optional     Tên thủ tục (Name), Lệ phí (Fee), Lệ phí trực tiếp (Fee in person), Lệ phí trực tuyến (Fee online),
               Lệ phí bưu chính (Fee by post), Áp dụng từ (Valid from), Áp dụng đến (Valid to), Nghị quyết (Decision),
               Quầy (Counter), Giờ tiếp nhận (Hours), Điện thoại (Phone), Địa chỉ (Address), Ghi chú (Note),
               Người xác nhận (Confirmed by), Ngày xác nhận (Confirmed on)
What is free says “miễn phí” in words; a 0 is not plain enough. The catalogue stays as it is: the file is laid over it.`,
      options: { title: 'title of the file', catalogue: 'the catalogue for which it is meant: codes that are not in it, or replaced, are named' },
      examples: ['le-phi.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out le-phi.json'],
    },
    'import ocop': {
      usage: '<file.xlsx|file.csv|file.json>',
      summary: 'turn a list of OCOP products into a catalogue',
      brief: 'turn a list of OCOP products into a catalogue',
      about: `The table has a header row and below it one product a row. Columns may stand in any order:
  required     Tên sản phẩm (Product)
  recommended  Hạng sao (Stars), Số quyết định (Decision), Ngày quyết định (Decision date), Cơ quan cấp (Issuer),
               Chủ thể (Owner), Xã (Commune)
  optional     group, price and its day, weight, ingredients, story, photo, shops, barcode, trace link…
The public file has no telephones; the one of the office (--staff-out) has them.`,
      options: { unit: "place of the list; by default the unit in the name of a people's committee", source: 'source of the list', title: 'title of the catalogue', 'unit-code': 'code of that administrative unit' },
      examples: ['ocop.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out ocop.json --staff-out noi-bo.json'],
    },
    'import places': {
      usage: '<file.xlsx|file.csv|file.geojson>',
      summary: 'turn a list of places into a directory',
      brief: 'turn a list of places into a directory',
      about: `The table has a header row and below it one place a row; or the file is GeoJSON or JSON. Columns in any order:
  required     Tên (Name)
  recommended  kind, address, commune, hamlet, coordinates (or a full Google Maps link), opening hours
  optional     telephone and the day of its check, consent and its day, website, Zalo, note…
A telephone, a household and an exact point are in the public file only with “đồng ý công khai” and its day; the file of
the office (--staff-out) has them all.`,
      options: { unit: "place of the list; by default the unit in the name of a people's committee", source: 'source of the list', title: 'title of the directory', 'unit-code': 'code of that administrative unit' },
      examples: ['dia-diem.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out dia-diem.json --staff-out noi-bo.json'],
    },
    search: {
      usage: '<query>',
      summary: 'find procedures by what people call them, with or without diacritics',
      brief: 'find procedures by what people call them',
      about: `Searches the catalogue of the kit, or the file at --catalogue: a procedure-catalogue, a search-index, or records or the
listing of the national portal (.json, .jsonl). The hits go to standard output, the best first.`,
      options: { catalogue: 'search this file', format: 'table: for people; json: code, name, score, what was found in the name' },
      status: '0 found, 1 nothing found or entries of a file lost, 2 not done.',
      examples: ['"giay doc than"', '"làm giấy khai sinh cho con" --catalogue thu-tuc.json --limit 3 --format json'],
    },
    index: {
      usage: '<file>',
      summary: 'build the search index of a catalogue ahead of time, so that a page only has to search',
      brief: 'build the search index of a catalogue ahead of time',
      about: 'Reads a procedure-catalogue, writes a search-index. Links and the featured codes of the catalogue go along.',
      examples: ['thu-tuc.json --out chi-muc.json --details thu-tuc'],
    },
    render: {
      usage: '<file> --html | [list] --qr-sheet',
      summary: 'write a file as HTML, or a board of codes of procedures, sites, fees',
      brief: 'write a data file as HTML, or a board of QR codes to print on A4',
      about: `--html: an indicator-report, procedure-catalogue, ocop-catalogue or place-directory as tables and paragraphs, for where
no script runs. Of a catalogue of procedures --codes chooses; without it those that the catalogue features.
--qr-sheet: each procedure has a card: its name, its code, and in words the site that the code opens. At most 12 cards a
sheet, none of them torn. A code opens the official page of the procedure; with --link-base the commune's own finder.
With the name of a list (Excel, CSV) each row has a card: a heritage site its name and address; a fee its bank code,
account, holder, amount and purpose, with --allow-payment.`,
      options: { title: 'the large line at the top of the board', lang: 'language of what is said and of the page (default: vi)' },
      examples: ['chi-so.json --html --out chi-so.html', '--qr-sheet --codes 1.001193,1.004873,2.000815 --title "Một cửa Xã Mẫu" --out bang-qr.html', 'di-tich.xlsx --qr-sheet --title "Di tích Xã Mẫu" --out di-tich.html'],
    },
    snippet: {
      usage: '<file>',
      summary: 'make the snippet to paste into an article of the site',
      brief: 'make the snippet to paste into an article of the site',
      about: `Reads an indicator-report, procedure-catalogue, ocop-catalogue or place-directory. The snippet always holds a
table that is read where no script runs. It is checked by what content systems keep.`,
      options: { integrity: 'put the check code of the file into the snippet: a file that was changed is not shown; make the snippet again whenever the file is replaced', lang: 'language of what is said and of the table (default: vi)', page: 'with --tier b: address of embed.html on the host (default: /xaso/embed.html)' },
      examples: ['chi-so.json --src /uploads/chi-so.json --integrity', 'chi-so.json --tier c --out bang.html'],
    },
  },
};
