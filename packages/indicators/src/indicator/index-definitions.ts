import type { IndicatorDefinition } from './indicator.schema.js';

/** Finds a definition by its id or by one of its aliases. */
export type DefinitionLookup = (idOrAlias: string) => IndicatorDefinition | undefined;

/**
 * Makes definitions findable by id and by alias. Of two that claim the same name the one in the earlier list wins,
 * so that a commune's own definition stands before the official one; an id wins over an alias.
 */
export function indexDefinitions(...lists: readonly (readonly IndicatorDefinition[])[]): DefinitionLookup {
  const names = new Map<string, IndicatorDefinition>();
  const definitions = ([] as IndicatorDefinition[]).concat(...lists);
  for (const definition of definitions) addOnce(names, definition.id, definition);
  for (const definition of definitions) for (const alias of definition.aliases ?? []) addOnce(names, alias, definition);
  return (idOrAlias) => names.get(idOrAlias);
}

function addOnce(names: Map<string, IndicatorDefinition>, name: string, definition: IndicatorDefinition): void {
  if (!names.has(name)) names.set(name, definition);
}
