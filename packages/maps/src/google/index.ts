export { googleProvider, type GoogleOptions } from './google-provider.js';
