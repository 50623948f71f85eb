import type { Language, Message, Messages, PlaceholdersOf, TranslationOf } from '@xaso/core';
import { formatMessage } from '@xaso/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The words of one element: Vietnamese at once, English when a page asks for it. */
export interface MessageCatalogue<M extends Messages> {
  readonly vi: M;
  readonly en: () => Promise<TranslationOf<M>>;
}

/** Words that a page puts in place of single terms of an element. */
export type MessageOverrides<M extends Messages> = { readonly [Key in keyof M]?: Message };

type TermValues<M extends Message> = [PlaceholdersOf<M>] extends [never]
  ? []
  : [values: { readonly [Name in PlaceholdersOf<M>]: string | number }];

type LocalizedHost = ReactiveControllerHost & HTMLElement & { waitFor(work: Promise<unknown>): void };

/** Anything that speaks: what shared render functions ask of a controller whose catalogue holds at least `M`. */
export interface Localizer<M extends Messages> {
  readonly language: Language;
  term<Key extends keyof M & string>(key: Key, ...values: TermValues<M[Key]>): string;
}

/**
 * Speaks the language of the nearest `lang`, up through shadow roots, and follows it when it changes.
 * `messages` of the host, when it has such a property, puts single terms in place of ours.
 */
export class LocalizeController<M extends Messages> implements ReactiveController, Localizer<M> {
  readonly #host: LocalizedHost & { readonly messages?: MessageOverrides<M> | undefined };
  readonly #catalogue: MessageCatalogue<M>;
  #wanted: Language = 'vi';
  #english: TranslationOf<M> | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: LocalizedHost & { readonly messages?: MessageOverrides<M> | undefined }, catalogue: MessageCatalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    host.addController(this);
  }

  /** The language that is spoken now; Vietnamese while English is still on its way. */
  get language(): Language {
    return this.#wanted === 'en' && this.#english ? 'en' : 'vi';
  }

  /** The text of one term; its placeholders are checked by the compiler. */
  term<Key extends keyof M & string>(key: Key, ...values: TermValues<M[Key]>): string {
    const overrides = this.#host.messages;
    const own = overrides && Object.hasOwn(overrides, key) ? overrides[key] : undefined;
    const message: Message = own ?? (this.language === 'en' ? this.#english![key] : this.#catalogue.vi[key])!;
    return formatMessage(message, values[0]);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readLanguage());
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = above(root)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#readLanguage();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #readLanguage(): void {
    const wanted = languageOf(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#host.requestUpdate();
    if (wanted === 'en' && !this.#english) this.#host.waitFor(this.#loadEnglish());
  }

  async #loadEnglish(): Promise<void> {
    try {
      this.#english = await this.#catalogue.en();
      this.#host.requestUpdate();
    } catch {
      // The chunk did not come: Vietnamese stays, which is better than nothing.
    }
  }
}

/** Language of the nearest `lang` at or above an element; Vietnamese when none says otherwise. */
export function languageOf(element: Element): Language {
  for (let at: Element | undefined = element; at; ) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'vi';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'vi';
}

function above(root: Node): Node | undefined {
  return root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
}
