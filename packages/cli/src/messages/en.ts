import type { CliMessages } from './vi.js';

/** What the command line says in English. */
export const cliMessagesEn = {
  help: `xaso – check and convert the data files of a commune website

Usage:
  xaso check <file>               check a data file (JSON, CSV, XLSX)
  xaso import indicators <file>   turn an Excel or CSV table into an indicator data file

Common options:
  --lang vi|en        language of what is said (default: vi)
  --format text|json  how findings are printed (default: text)
  --help, -h          this text; “xaso <command> --help” for one command
  --version, -v       the version

Exit status:
  0  nothing to look at (there may be notes)
  1  errors, or something to look at
  2  not done: the command was not right, or a file could not be read or written
`,
  helpCheck: `xaso check <file> – check a data file; nothing is written to disk

A JSON file is checked by what it states in "kind": indicator-report, unit-directory, holiday-calendar.
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
  standardInput: 'standard input',
  unknownCommand: 'There is no command “{command}”. Commands: {commands}. See “xaso --help”.',
  fileMissing: 'This command needs the name of a file. See “xaso {command} --help”.',
  tooManyFiles: 'One file is read at a time, but there is more: {extra}. A value with spaces needs quotes.',
  optionUnknown: 'There is no option {option}. See “xaso --help”.',
  optionForeign: 'The command “{command}” has no option {option}. See “xaso {command} --help”.',
  optionWithoutValue: 'The option {option} needs a value.',
  optionWithValue: 'The option {option} takes no value.',
  optionNotListed: 'The value “{value}” of {option} is not right. Choose one of: {allowed}.',
  optionInvalid: 'The value “{value}” of {option} is not right. {reason}',
  publisherMissing: 'Say who publishes, for instance: --publisher "Ủy ban nhân dân Xã Mẫu"',
  jsonWithoutOut: 'With --format json the standard output is for the findings; add --out <file> as a place for the figures.',
  outIsInput: 'The file to write can’t be the file that is read: {file}.',
  fileUnreadable: 'Can’t read {file}: {reason}.',
  fileTooLarge: '{file} is not read: it is larger than {limit} MB.',
  fileExists: '{file} is there already and was not written. Add --force to replace it.',
  fileUnwritable: 'Can’t write {file}: {reason}.',
  reasonNoFile: 'there is no such file',
  reasonNoFolder: 'there is no such folder',
  reasonFolder: 'this is a folder, not a file',
  reasonPermission: 'permission denied',
  reasonBusy: 'another program holds the file',
  reasonNameTooLong: 'the name is too long',
  reasonReadOnly: 'the disk is read-only',
  reasonDiskFull: 'the disk is full',
  reasonOther: 'the operating system says {code}',
  unexpected: 'Something went wrong that was not foreseen: {reason}. Please tell whoever looks after the kit.',
  clean: '{file}: nothing to look at. Usable items: {number}.',
  summary: 'Errors: {errors}; to check: {warnings}; notes: {notes}. Usable items: {number}.',
  moreOfOneCode: '… and {number} more of the kind {code}; --format json lists them all.',
  unitHint: 'Add --unit "Xã Mẫu" if all rows that name no place belong to one unit.',
  wrote: { one: 'Wrote {file}: {number} figure, vouched for on {date}.', other: 'Wrote {file}: {number} figures, vouched for on {date}.' },
  nothingWritten: 'No figures were written, since no row can be used.',
  'file.kind-missing': 'The file does not say what kind of document it is. Add a field "kind" with one of: {supported}.',
  'file.kind-unsupported': 'This version can’t check documents of kind “{kind}” yet. It can check: {supported}.',
  'file.no-figures': 'No figure was found in the table. Please check the names of its columns: it needs “Chỉ số” and “Giá trị”, or “Tử số” and “Mẫu số”.',
} as const satisfies CliMessages;
