export { certificateOn, defaultNoticeDays, holds, levelFor, type CertificateOptions, type CertificateStatus, type CertificateVerdict } from './certificate/certificate-on.js';
export { certificateRules, type CertificateRules, type CertifyingPeriod, type StarBand } from './certificate/certificate-rules.js';
export type { Certificate } from './certificate/certificate.schema.js';
export { certificateStars, certifyingLevels, type CertificateStars, type CertifyingLevel } from './certificate/certifying-level.js';
export { renewalNotice, type NoticeOptions } from './certificate/renewal-notice.js';
export { levelName, starsToShow, type StarsLine, type StarsOptions } from './certificate/stars-to-show.js';
export { validUntil } from './certificate/valid-until.js';
export { ocopIndicators, ocopObservations, type ObservationOptions } from './counts/ocop-observations.js';
export { ocopFindingSeverities, type OcopFindingCode } from './finding/ocop-findings.js';
export { gradeProduct, type Grade, type GradedStars, type GradeLine, type GradeOptions, type Scores } from './grading/grade-product.js';
export { gradingSet } from './grading/grading-set.js';
export { importOcop, type ImportOcopOptions } from './import/import-ocop.js';
export { ocopColumns, type OcopField } from './import/ocop-columns.js';
export {
  createCatalogueIndex,
  productOrders,
  validityChoices,
  type CatalogueFacets,
  type CatalogueIndex,
  type ListedProduct,
  type ProductOrder,
  type ProductQuery,
  type ValidityChoice,
} from './list/catalogue-index.js';
export { findingMessages as ocopFindingMessages } from './messages/finding-messages.js';
export { listMessages, type ListMessages } from './messages/list-messages.js';
export { productMessages, type ProductMessages } from './messages/product-messages.js';
export { ocopMessages } from './messages/vi.js';
export { productModel, productRowIds, type ProductModel, type ProductRow, type ProductRowId } from './plain/product-rows.js';
export { groupName, ownerText, priceText, tracePrefixText, traceText, type Wording } from './plain/product-words.js';
export { productToPlain, toPlain, toProductTable, type OcopPlainOptions } from './plain/to-plain.js';
export { checkProduct, type ProductContext } from './product/check-product.js';
export { parseOcopCatalogue, type ParseCatalogueOptions } from './product/parse-catalogue.js';
export { parseOcopProduct } from './product/parse-product.js';
export { productGroups, type ProductGroup } from './product/product-groups.js';
export type { OcopCatalogue, OcopProduct, Owner, Photo, Presence, Price, Shop, Standard, Trace } from './product/product.schema.js';
export { productJsonLd, type JsonLd, type JsonLdOptions } from './structured-data/product-json-ld.js';
export { digitalLinkDate, readDigitalLink, writeDigitalLink, type BrokenDigitalLink, type DigitalLink, type ReadDigitalLink } from './trace/digital-link.js';
export { gtinCheckDigit, readGtin, vietnamPrefix, type GtinReading } from './trace/gtin.js';
export { parseTraceCode, traceCodesOf, type TraceCode } from './trace/trace-code.js';
