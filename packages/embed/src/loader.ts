// The file a site's theme includes once: `xaso-loader.js`.
import { startLoader } from './start-loader.js';

startLoader(window);
