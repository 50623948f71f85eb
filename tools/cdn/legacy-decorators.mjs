const decorator = /@lit[\\/]reactive-element[\\/](?:development[\\/])?decorators[\\/]property\.js$/;

/** What Lit's own `property` does under TypeScript's experimental decorators, which all our elements are compiled with. */
const ours = 'export const property = (options) => (prototype, name) => { prototype.constructor.createProperty(name, options); };\n';

/**
 * Leaves out the half of Lit's `property` that serves the decorators of the language itself: our code never runs it, and no minifier can tell.
 * It is paid for by every page, since it lies in the file that all elements stand on.
 */
export function legacyDecorators() {
  return { name: 'legacy-decorators', load: (id) => (decorator.test(id) ? ours : null) };
}
