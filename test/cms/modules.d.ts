// Two libraries that bring no types of their own; only what the suite calls.
declare module 'sanitize-html' {
  /** Cleans a text by the library's own list of tags and attributes. */
  export default function sanitizeHtml(html: string): string;
}

declare module 'jsdom' {
  /** A document in Node. */
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & typeof globalThis;
  }
}
