import type { TranslationOf } from '@xaso/core';
import type { helpMessages } from './help.js';

/** The help texts in English. */
export const helpMessagesEn = {
  help: `xaso – check and convert the data files of a commune website

Usage:
  xaso check <file>               check a data file (JSON, CSV, XLSX)
  xaso import indicators <file>   turn an Excel or CSV table into an indicator data file
  xaso template criteria --…      make the table into which a province's annex of criteria is copied
  xaso import criteria <file>     turn an annex of criteria into a set
  xaso template data --…          make the table for the figures that a set needs
  xaso evaluate --…               judge a commune or a folder; print the self-assessment sheet, the chairman's page
  xaso import portal <file…>      turn records of the national portal into a catalogue of procedures
  xaso import overlay <file>      turn a commune's table of fees, counters and phones into a file of its own
  xaso search <query>             find procedures by what people call them
  xaso index <file>               build the search index of a catalogue ahead of time
  xaso render --qr-sheet          make a board of QR codes of procedures to print on A4

Common options:
  --lang vi|en        language of what is said (default: vi)
  --format text|json  how findings are printed (default: text); with search table|json; template and
                      evaluate have forms of their own
  --help, -h          this text; “xaso <command> --help” for one command
  --version, -v       the version

Exit status:
  0  nothing to look at (there may be notes)
  1  errors, or something to look at
  2  not done: the command was not right, or a file could not be read or written
`,
  helpCheck: `xaso check <file> – check a data file; nothing is written to disk

A JSON file is checked by what it states in "kind": indicator-report, criteria-set, procedure-catalogue,
procedure-overlay, search-lexicon, search-index, unit-directory, holiday-calendar.
Any other kind can't be checked yet and is an error. A CSV or XLSX file is read as a table of indicators.
Write “-” for the standard input.

Options:
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 the file could not be read.

Examples:
  xaso check chi-so.json
  xaso check bang-quy-3.xlsx --format json
`,
  helpImportIndicators: `xaso import indicators <file.xlsx|file.csv> – turn a table of indicators into a JSON data file

The table has a header row and below it one figure a row. Columns may stand in any order; their names are
Vietnamese or English, in any case, with or without diacritics:
  required     Chỉ số (Indicator); and Giá trị (Value), or Tử số (Numerator) with Mẫu số (Denominator)
  recommended  Đơn vị tính (Unit), Kỳ (Period), Địa bàn (Place), Nguồn (Source),
               Cơ quan chịu trách nhiệm (Responsible office)
  optional     Mã (Code), Nhóm (Pillar), Chỉ tiêu giao (Target), Mức so sánh (Benchmark), Trạng thái (Status),
               Minh chứng (Evidence), Người xác nhận (Confirmed by), Ngày xác nhận (Confirmed on), Ghi chú (Note)
A wrong row is named with sheet, row and column; the others are written all the same.

Options:
  --publisher <name>  who publishes, e.g. "Ủy ban nhân dân Xã Mẫu" (required)
  --unit <name>       place of the rows that name none; by default the unit in the name of a people's committee
  --unit-code <code>  code of that administrative unit
  --as-of <date>      day for which the publisher vouches, e.g. 30/09/2026; today when left out
  --period <period>   period of the rows that name none, e.g. "quý III/2026"
  --source <name>     source of the rows that name none, e.g. "Báo cáo quý III/2026"
  --title <title>     title of the table
  --out, -o <file>    write a file; printed when left out
  --force             replace a file that is there
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output, which needs --out

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso import indicators bang.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --period "quý III/2026" --out chi-so.json
`,
  helpTemplateCriteria: `xaso template criteria --out <file.xlsx|file.csv> – make the table into which an annex is copied

Columns: STT, Chỉ số, Điểm tối đa, Cách xác định, Tử số, Mẫu số, Ngưỡng, Áp dụng cho, with some rows as examples.
A second sheet lists what is understood. Filled in, it goes to: xaso import criteria.

Options:
  --set <id|file>     write a set that is there already, instead of the examples
  --out, -o <file>    write into a file; without it CSV goes to the standard output
  --force             allow an existing file to be replaced
  --format xlsx|csv   shape of the table; by default what the name of the file says
  --lang vi|en        language of what is said (default: vi)

Exit status: 0 done, 1 some criterion does not fit into the table, 2 not done.

Example:
  xaso template criteria --out phu-luc.xlsx
`,
  helpImportCriteria: `xaso import criteria <file.xlsx|file.csv> – turn a province's annex of criteria into a set

The table has a header row; each row below is a group or a criterion. Columns have many names and any order:
  required    Chỉ số (Tiêu chí, Nội dung…), Cách xác định (Cách tính điểm, Hướng dẫn chấm…)
  useful      STT, Điểm tối đa, Tử số, Mẫu số
  optional    Ngưỡng, Áp dụng cho, Đơn vị tính, Cấp thực hiện, Ghi chú
A row that is not understood for certain is scored by hand and named with row and column; nothing is guessed.

Options:
  --publisher <name>  who answers for the set, such as "Ủy ban nhân dân Xã Mẫu" (required)
  --unit-code <code>  administrative code of that office
  --title <name>      name of the set; by default that of the file
  --decision <…>      the decision: "number; day; issuer"; without it the set is the unit's own
  --partial           only a part of the annex was copied
  --as-of <day>       the day for which it is vouched, such as 30/09/2026; by default today
  --out, -o <file>    write into a file; without it to the standard output
  --force             allow an existing file to be replaced
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to the standard error output; json: to the standard output, then --out is needed

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso import criteria phu-luc.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out bo-tieu-chi.json
`,
  helpTemplateData: `xaso template data --set <id|file> --out <file.xlsx> – make the table for the figures that a set needs

Each figure has one row, however many criteria use it. Fill in the yellow cells, then call xaso evaluate.
One file a commune, with the name of the commune.

Options:
  --set <id|file>     the set (required)
  --out, -o <file>    write into a file; without it CSV goes to the standard output
  --force             allow an existing file to be replaced
  --format xlsx|csv   shape of the table; by default what the name of the file says
  --lang vi|en        language of what is said (default: vi)

Exit status: 0 done, 1 the set has errors, 2 not done.

Example:
  xaso template data --set bo-tieu-chi.json --out "Xã Mẫu.xlsx"
`,
  helpEvaluate: `xaso evaluate --set <id|file> --data <file|folder> – judge one unit, or a folder with a file for each commune

Figures are an Excel or CSV table, or a JSON indicator-report. By default points and what is missing are printed.

Options:
  --set <id|file>     the set: id of one of the kit, or a file that xaso import criteria wrote (required)
  --data <file|folder>  the figures (required)
  --unit <name>       only this unit; for a table without places its name (default: the name of the file)
  --unit-class <class>  class of the unit where thresholds differ by class, such as "nhóm 1"
  --period <period>   only this period, such as "quý III/2026"
  --as-of <day>       judge as of this day; by default today
  --goal <points|class>  what to reach, such as 80 or "Tốt"; by default the recognition, or the next class
  --expected <file>   names of the units that have to hand in, one a line, to learn who has not
  --assessments <file>  a sheet that was filled in: takes self-scores, verified scores, explanations, documents back
  --page sheet|chairman  with html: the sheet on A4 landscape (default), or one page of A4 for the chairman
  --columns <1,2,…>   order of the columns: 1 No., 2 criterion, 3 maximum, 4 self-score, 5 verified, 6 explanation,
                      7 documents
  --report <no., day> number and day of the report to which the sheet belongs; dotted lines without it
  --due <day>         the day until which the tasks on the chairman's page are due
  --out, -o <file>    write into a file; without it to the standard output
  --force             allow an existing file to be replaced
  --format table|json|csv|xlsx|html  shape of the result (default: table)
  --lang vi|en        language (default: vi)

Exit status: 0 all figures are there, 1 some are missing, to be checked or not handed in, 2 not done.

Example:
  xaso evaluate --set bo-tieu-chi.json --data "Xã Mẫu.xlsx" --format html --page chairman --out chu-tich.html
`,
  helpImportPortal: `xaso import portal <file…> – turn records of the national portal into a catalogue of procedures

Reads whole records, or rows of the listing, as the portal gives them: one record, a JSON list, or one record a line
(.jsonl). Several files make one catalogue; of a code that comes twice the first record is kept.
Time limits, fees and papers become data where they can be read; what can't be read with certainty stays as it is
written. A summary ends it.

Options:
  --publisher <name>  who publishes the catalogue, e.g. "Ủy ban nhân dân Xã Mẫu" (required)
  --unit-code <code>  code of the administrative unit of that office
  --as-of <date>      day for which the publisher vouches, e.g. 30/09/2026; today when left out
  --title <title>     title of the catalogue
  --out, -o <file>    write a file; printed when left out
  --force             replace a file that is there
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output, which needs --out

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso import portal ban-ghi.jsonl --publisher "Ủy ban nhân dân Xã Mẫu" --out thu-tuc.json
`,
  helpImportOverlay: `xaso import overlay <file.xlsx|file.csv> – turn a commune's table about procedures into a file of its own

The table has a header row and below it one procedure a row. Columns may stand in any order, with or without diacritics:
  required     Mã thủ tục (Code)
  optional     Tên thủ tục (Name), Lệ phí (Fee), Lệ phí trực tiếp (Fee in person), Lệ phí trực tuyến (Fee online),
               Lệ phí bưu chính (Fee by post), Áp dụng từ (Valid from), Áp dụng đến (Valid to), Nghị quyết (Decision),
               Quầy (Counter), Giờ tiếp nhận (Hours), Điện thoại (Phone), Địa chỉ (Address), Ghi chú (Note),
               Người xác nhận (Confirmed by), Ngày xác nhận (Confirmed on)
What is free says “miễn phí” in words; a 0 is not plain enough. The catalogue stays as it is: the file is laid over it.

Options:
  --publisher <name>  who publishes, e.g. "Ủy ban nhân dân Xã Mẫu" (required)
  --unit-code <code>  code of the administrative unit of that office
  --as-of <date>      day for which the publisher vouches, e.g. 30/09/2026; today when left out
  --title <title>     title of the file
  --catalogue <file>  the catalogue for which it is meant: codes that are not in it, or replaced, are named
  --out, -o <file>    write a file; printed when left out
  --force             replace a file that is there
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output, which needs --out

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso import overlay le-phi.xlsx --publisher "Ủy ban nhân dân Xã Mẫu" --out le-phi.json
`,
  helpSearch: `xaso search <query> – find procedures by what people call them, with or without diacritics

Searches the catalogue of the kit, or the file at --catalogue: a procedure-catalogue, a search-index, or records or the
listing of the national portal (.json, .jsonl). The hits go to standard output, the best first.

Options:
  --catalogue <file>   search this file
  --lexicon <file>     the commune's own words (a search-lexicon) on top of those of the kit
  --limit <number>     at most so many procedures, from 1 to 1000 (default: 10)
  --format table|json  table: for people; json: code, name, score, what was found in the name
  --lang vi|en         language of what is said (default: vi)

Exit status: 0 found, 1 nothing found or entries of a file lost, 2 not done.

Examples:
  xaso search "giay doc than"
  xaso search "làm giấy khai sinh cho con" --catalogue thu-tuc.json --limit 3 --format json
`,
  helpIndex: `xaso index <file> – build the search index of a catalogue ahead of time, so that a page only has to search

Reads a procedure-catalogue, writes a search-index. Links and the featured codes of the catalogue go along.

Options:
  --details <folder>  write each procedure as <code>.json into this folder, too, for a page to load on choice; needs
                      --out, since the index has the relative address of the folder
  --lexicon <file>    the commune's own words (a search-lexicon) on top of those of the kit
  --out, -o <file>    write a file; printed when left out
  --force             replace a file that is there
  --lang vi|en        language of what is said (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output, which needs --out

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso index thu-tuc.json --out chi-muc.json --details thu-tuc
`,
  helpRender: `xaso render --qr-sheet – make a board of QR codes of procedures, an HTML page to print on A4

Each procedure has a card: its name, its code, and in words the site that the code opens. At most 12 cards a sheet,
none of them torn. A code opens the official page of the procedure; with --link-base the commune's own finder, at that
procedure.

Options:
  --qr-sheet          make a board of QR codes (required)
  --catalogue <file>  a procedure-catalogue; the catalogue of the kit when left out
  --codes <code,code> codes of the procedures, in the order of the board; by default those that the catalogue features
  --link-base <URL>   address of the commune's finder, a <div data-xa="procedure-finder"> with sync-hash
  --title <title>     the large line at the top of the board
  --out, -o <file>    write a file; printed when left out
  --force             replace a file that is there
  --lang vi|en        language of what is said and of the board (default: vi)
  --format text|json  text: findings go to standard error; json: to standard output, which needs --out

Exit status: 0 nothing to look at (notes don't count), 1 errors or something to look at, 2 not done.

Example:
  xaso render --qr-sheet --codes 1.001193,1.004873,2.000815 --title "Một cửa Xã Mẫu" --out bang-qr.html
`,
} as const satisfies TranslationOf<typeof helpMessages>;
