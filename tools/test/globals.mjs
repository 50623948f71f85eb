// The words of a unit test are global in the browser (mocha); this makes them global in Node too, so that one file runs in both.
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

/** mocha hands the context over as `this`, node:test as an argument. */
const test = (name, body) => it(name, body && ((context) => body.call(context, context)));

Object.assign(globalThis, { describe, it: test, before, after, beforeEach, afterEach });
