// For a page that holds frames of another origin: `xaso-frames.js`.
import { listenForHeights } from './listen-for-heights.js';

listenForHeights(window);
