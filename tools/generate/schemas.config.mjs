// Which zod schemas become validators and JSON Schema files. One row a schema module; paths are inside the package's src/.
// `validators`: exported name of the validate function → exported name of the schema.
// `documents`: kind → schema of the whole document, its version and file; written as JSON Schema with the id urn:xaso:schema:<kind>:<version>.
export const schemas = [
  {
    package: 'core',
    from: 'document/document.schema.ts',
    out: 'document/generated/envelope.validate.ts',
    validators: { validateEnvelope: 'EnvelopeSchema' },
    documents: {},
  },
  {
    package: 'core',
    from: 'date/holiday-calendar.schema.ts',
    out: 'date/generated/holiday-calendar.validate.ts',
    validators: { validateHolidayYear: 'HolidayYearSchema' },
    documents: { 'holiday-calendar': { schema: 'HolidayCalendarSchema', version: 1, out: 'date/generated/holiday-calendar.schema.json' } },
  },
  {
    package: 'core',
    from: 'unit/unit.schema.ts',
    out: 'unit/generated/unit-directory.validate.ts',
    validators: { validateAdministrativeUnit: 'AdministrativeUnitSchema' },
    documents: { 'unit-directory': { schema: 'UnitDirectorySchema', version: 1, out: 'unit/generated/unit-directory.schema.json' } },
  },
  {
    package: 'indicators',
    from: 'schema.ts',
    out: 'report/generated/indicator-report.validate.ts',
    validators: { validateObservation: 'ObservationSchema', validateIndicatorDefinition: 'IndicatorDefinitionSchema' },
    documents: { 'indicator-report': { schema: 'IndicatorReportSchema', version: 1, out: 'report/generated/indicator-report.schema.json' } },
  },
  {
    package: 'criteria',
    from: 'set/criteria-set.schema.ts',
    out: 'set/generated/criteria-set.validate.ts',
    validators: { validateCriteriaSetHead: 'CriteriaSetHeadSchema', validateCriterionShell: 'CriterionShellSchema' },
    documents: { 'criteria-set': { schema: 'CriteriaSetSchema', version: 1, out: 'set/generated/criteria-set.schema.json' } },
  },
  {
    package: 'criteria',
    from: 'rule/rule.schema.ts',
    out: 'rule/generated/rule.validate.ts',
    validators: {
      validateRatioRule: 'RatioRuleSchema',
      validateRatioToTargetRule: 'RatioToTargetRuleSchema',
      validateAtLeastRule: 'AtLeastRuleSchema',
      validateAtMostRule: 'AtMostRuleSchema',
      validateStepsRule: 'StepsRuleSchema',
      validateCappedSumRule: 'CappedSumRuleSchema',
      validatePublishedRule: 'PublishedRuleSchema',
      validateUnscoredRule: 'UnscoredRuleSchema',
    },
    documents: {},
  },
  {
    package: 'procedures',
    from: 'procedure/procedure.schema.ts',
    out: 'procedure/generated/procedure-catalogue.validate.ts',
    validators: { validateProcedure: 'ProcedureSchema', validateLinkTemplate: 'LinkTemplateSchema' },
    documents: { 'procedure-catalogue': { schema: 'ProcedureCatalogueSchema', version: 1, out: 'procedure/generated/procedure-catalogue.schema.json' } },
  },
  {
    package: 'procedures',
    from: 'overlay/overlay.schema.ts',
    out: 'overlay/generated/procedure-overlay.validate.ts',
    validators: { validateOverlayEntry: 'OverlayEntrySchema' },
    documents: { 'procedure-overlay': { schema: 'ProcedureOverlaySchema', version: 1, out: 'overlay/generated/procedure-overlay.schema.json' } },
  },
  {
    package: 'procedures',
    from: 'finder/lexicon.schema.ts',
    out: 'finder/generated/search-lexicon.validate.ts',
    validators: { validateLexiconEntry: 'LexiconEntrySchema' },
    documents: { 'search-lexicon': { schema: 'SearchLexiconSchema', version: 1, out: 'finder/generated/search-lexicon.schema.json' } },
  },
  {
    package: 'procedures',
    from: 'finder/search-index.schema.ts',
    out: 'finder/generated/search-index.validate.ts',
    validators: { validateSearchableProcedure: 'SearchableProcedureSchema' },
    documents: { 'search-index': { schema: 'SearchIndexSchema', version: 1, out: 'finder/generated/search-index.schema.json' } },
  },
];
