import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { brotliSize } from './sizes/brotli.mjs';
const c = configs[1];
const b = await rollup(c);
const { output } = await b.write({ ...c.output, file: '/tmp/cdn/xaso-loader.js' });
console.log(output[0].code.length, brotliSize(Buffer.from(output[0].code)));
console.log(output[0].code);
