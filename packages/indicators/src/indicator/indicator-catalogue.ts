import { officialIndicators } from './generated/indicator-catalogue.js';
import { indexDefinitions, type DefinitionLookup } from './index-definitions.js';
import type { IndicatorDefinition } from './indicator.schema.js';

/**
 * The indicators that the kit knows, in our own words. What the first source of an indicator does not define is
 * `unknown` and says so. Written in `catalogue.json`.
 */
export const indicatorCatalogue: readonly IndicatorDefinition[] = officialIndicators;

let findOfficial: DefinitionLookup | undefined;

/**
 * The definition behind an id or an alias, or undefined when nobody has defined it.
 *
 * @param ownDefinitions Definitions of a report, which stand before the catalogue.
 */
export function findIndicator(idOrAlias: string, ownDefinitions: readonly IndicatorDefinition[] = []): IndicatorDefinition | undefined {
  findOfficial ??= indexDefinitions(indicatorCatalogue);
  return indexDefinitions(ownDefinitions)(idOrAlias) ?? findOfficial(idOrAlias);
}
