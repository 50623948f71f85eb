export { startLoader } from './start-loader.js';
export { officialRegistry, type AttributeForm, type Registry, type RegistryEntry } from './registry.js';
export { version } from './generated/version.js';
