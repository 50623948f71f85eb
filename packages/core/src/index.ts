export * from './finding/finding.js';
export { coreFinding, coreFindingSeverities, type CoreFindingCode } from './finding/core-findings.js';
export { describeFinding, describePlace, describeProblem, type FindingMessages } from './finding/describe-finding.js';
export * from './message/message.js';
export { coreMessages } from './messages/vi.js';
export { addMonths } from './date/add-months.js';
export { addWorkingDays, type WorkingDaysResult } from './date/add-working-days.js';
export { civilDateFindings, periodFindings } from './date/check-dates.js';
export { addDays, compareCivilDates, daysBetween, weekdayOf } from './date/civil-arithmetic.js';
export { civilDate, civilDateOf, isCivilDate, isUnknown, type CivilDate, type Unknown } from './date/civil-date.js';
export { comparisons, parseComparisonPhrase, type Comparison } from './date/comparison.js';
export { formatCivilDate } from './date/format-civil-date.js';
export { formatComparison, formatPeriod } from './date/format-period.js';
export type { Confidence, DayOff, HolidayCalendar, HolidayYear, OpenWindow } from './date/holiday-calendar.schema.js';
export { todayIn, utcDateOf } from './date/instant.js';
export { lastMonthOf, monthIndex, monthsBetween } from './date/months-of-periods.js';
export { mergeCalendars, parseHolidayCalendar } from './date/parse-holiday-calendar.js';
export { parsePeriod, type ParsePeriodOptions } from './date/parse-period.js';
export { parseVietnameseDate } from './date/parse-vietnamese-date.js';
export { comparePeriods, periodBounds, previousPeriod, samePeriodKind, samePeriodLastYear, type PeriodBounds } from './date/period-bounds.js';
export { periodMessagesEn, periodMessagesVi } from './date/period-messages.js';
export type { KnownPeriod, Period } from './date/period.js';
export { vietnamHolidays } from './date/vietnam-holidays.js';
export { calendarDay, isWorkingDay, type CalendarDay, type CalendarDayKind } from './date/working-day.js';
export { integrityOf, integrityOfDigest, parseIntegrity, type IntegrityValues } from './digest/integrity.js';
export { sha256 } from './digest/sha-256.js';
export { changedItems, isMuchChanged, muchChangedPercent, type ChangedItems } from './document/changed-items.js';
export type { DocumentKind, DocumentSource, Envelope, ListDocument, Publisher } from './document/document.schema.js';
export type { SchemaError, SchemaValidator } from './document/schema-validator.js';
export { schemaValidator, type JsonSchema } from './document/json-schema-validator.js';
export { joinPath, schemaFindings } from './document/schema-findings.js';
export { parseListDocument, parseWith, type DocumentContract } from './document/parse-document.js';
export { unknownFieldFindings } from './document/unknown-fields.js';
export { jsonLdText, jsonText } from './json/json-text.js';
export { linkPresets, type LinkPreset } from './link/link-presets.js';
export { linkText } from './link/link-text.js';
export { safeDataSource, type DataSourceResult } from './link/safe-data-source.js';
export { linkPolicyFindings, safeImage, safeLink, type AllowedLink, type LinkPolicy, type LinkResult, type RefusedLink, type SafeHref } from './link/safe-link.js';
export {
  compareRatios,
  compareRatioWithPercent,
  decimalToRatio,
  isRatio,
  percentOfRatio,
  type Ordering,
  type Ratio,
} from './number/exact-ratio.js';
export { findQuantities, type FoundQuantity } from './number/find-quantities.js';
export { formatMoney, type MoneyFormat } from './money/format-money.js';
export { formatNumber, formatPercent, type NumberFormat } from './number/format-number.js';
export { formatQualified, formatQuantity } from './number/format-quantity.js';
export { numberMessagesEn, numberMessagesVi } from './number/number-messages.js';
export { parseVietnameseQuantity, type QuantityCell } from './number/parse-vietnamese-quantity.js';
export { ratioAgreesWithPercent, type ReportedPercent } from './number/percent-agreement.js';
export type { PlainQualifier, Qualifier } from './number/qualifier.js';
export { quantityAmount, rangeAmounts, type Quantity, type RangeQuantity, type RatioQuantity, type SingleQuantity } from './number/quantity.js';
export { guardFormula, unguardFormula } from './plain/formula-guard.js';
export { plainLink } from './plain/plain-link.js';
export type {
  PlainCell,
  PlainContent,
  PlainHeading,
  PlainInline,
  PlainLink,
  PlainList,
  PlainNode,
  PlainNumber,
  PlainParagraph,
  PlainStrong,
  PlainTable,
  PlainTree,
} from './plain/plain-tree.js';
export { toCmsHtml } from './plain/to-cms-html.js';
export { toCsv, type CsvOptions } from './plain/to-csv.js';
export { toPlainText } from './plain/to-plain-text.js';
export { excerpt, visibleText } from './plain/visible-text.js';
export { compareVietnamese } from './text/compare-vietnamese.js';
export { foldVietnamese } from './text/fold-vietnamese.js';
export { toNfc } from './text/to-nfc.js';
export { equalIgnoringTonePlacement, tonePlacementKey } from './text/tone-placement.js';
export { importUnits, type UnitImportOptions } from './unit/import-units.js';
export { parseUnitDirectory } from './unit/parse-unit-directory.js';
export { resolveUnit } from './unit/resolve-unit.js';
export { createUnitIndex, type UnitIndex, type UnitSearch } from './unit/unit-index.js';
export { levelOf, type UnitKind, type UnitLevel } from './unit/unit-kind.js';
export type { LineageResult } from './unit/unit-lineage.js';
export { isFormerUnit, isValidOn } from './unit/unit-validity.js';
export type { AdministrativeUnit, LineageEvent, UnitDirectory } from './unit/unit.schema.js';
