export { startLoader } from './start-loader.js';
export { officialRegistry, type AttributeForm, type AttributeForms, type Registry, type RegistryEntry } from './registry.js';
export { buildFrame } from './contract/build-frame.js';
export { buildSnippet } from './contract/build-snippet.js';
export { checkSnippet, type CheckSnippetOptions } from './contract/check-snippet.js';
export { attributeLimit, fallbackTags } from './contract/snippet-limits.js';
export { snippetFindingSeverities, type SnippetFindingCode } from './contract/snippet-findings.js';
export { snippetMessages, type SnippetMessages } from './contract/snippet-messages.js';
export { version } from './generated/version.js';
