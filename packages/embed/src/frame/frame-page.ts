// The script of `embed.html`: `embed.js`. First the div, then the loader that finds it.
import { startLoader } from '../start-loader.js';
import { openFrame } from './open-frame.js';

openFrame(window);
startLoader(window);
