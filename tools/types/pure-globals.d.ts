// The few names that every JavaScript engine has beside the language itself.
// The lower floors compile with these and without the DOM, so that a page, Node and a worker run the same code.

/** WHATWG URL: the parser of links, the same in browsers and Node. */
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse?(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  toString(): string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
