// Unit tests use the three words that mocha (in the browser) and node:test (made global by tools/test/globals.mjs) share.
// So the same file is run by both lanes.

interface XasoTestContext {
  skip(reason?: string): void;
}

declare function describe(name: string, body: () => void): void;
declare function it(name: string, body?: (this: XasoTestContext, ...unused: never[]) => void | Promise<void>): void;
declare function before(body: () => void | Promise<void>): void;
declare function after(body: () => void | Promise<void>): void;
declare function beforeEach(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
