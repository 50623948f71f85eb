/** One text of the interface: plain, or with a singular for languages that need one. Placeholders are named: `{count}`. */
export type Message = string | { readonly one: string; readonly other: string };

/** A catalogue of one package in one language; JSON all the way down. */
export type Messages = Readonly<Record<string, Message>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Languages the kit speaks. Vietnamese is complete and static; others are loaded with `import()`. */
export type Language = 'vi' | 'en';

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderIn<Rest> : never;

/** Names of the placeholders in a message, read by the compiler. */
export type PlaceholdersOf<M extends Message> = M extends string
  ? PlaceholderIn<M>
  : M extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? PlaceholderIn<One> | PlaceholderIn<Other>
    : never;

/** What another language must provide to stand beside `Base`: the same keys, each a message. */
export type TranslationOf<Base extends Messages> = { readonly [Key in keyof Base]: Message };

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/**
 * Fills the named placeholders of a message. Text only: nothing is parsed as HTML.
 * A placeholder without a value stays visible, since a silent gap would be read as a fact.
 * The number under `count` chooses between `one` and `other`.
 */
export function formatMessage(message: Message, values: MessageValues = {}): string {
  const text = typeof message === 'string' ? message : own(values, 'count') === 1 ? message.one : message.other;
  return text.replace(placeholder, (whole, name: string) => String(own(values, name) ?? whole));
}

/** Names of the placeholders that a message uses, for the tests that compare languages. */
export function placeholdersOf(message: Message): ReadonlySet<string> {
  const texts = typeof message === 'string' ? [message] : [message.one, message.other];
  return new Set(texts.flatMap((text) => [...text.matchAll(placeholder)].map((match) => match[1]!)));
}

function own(values: MessageValues, name: string): string | number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
