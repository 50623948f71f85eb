import type { TranslationOf } from '@xaso/core';
import type { themeMessages } from './theme-messages.js';

/** Sentences of the findings of `@xaso/elements/theme`, in English. */
export const themeMessagesEn = {
  'theme.color-unreadable': '“{text}” can’t be used as a colour. Please write #rgb or #rrggbb, for example #8c1c13.',
  'theme.selector-refused': '“{text}” can’t be used as a CSS selector. Please use :root, a class (.box), an id (#box) or an attribute ([data-box]).',
  'theme.brand-darkened': 'The contrast of {brand} on the light grounds is only {ratio}:1, and reading needs {least}:1. The light theme uses {used}, of the same hue and darker, for links, buttons and values.',
  'theme.brand-lightened': 'The contrast of {brand} on the dark grounds is only {ratio}:1, and reading needs {least}:1. The dark theme uses {used}, of the same hue and lighter, for links, buttons and values.',
  'theme.brand-is-caution': '{brand} is close to the amber of labels that ask for a check. They still have an icon and words, but their colour no longer sets them apart.',
  'theme.font-unreadable': '“{text}” can’t be used as fonts, so the page’s font stays. Please write names of fonts with commas between them, for example Be Vietnam Pro, sans-serif.',
  'theme.font-legacy': 'The font “{name}” belongs to an old encoding (TCVN3, VNI), which has no Unicode Vietnamese, so it is not used.',
  'theme.font-generic-added': 'The fonts had no generic one, so {generic} was put at the end for devices that lack the others.',
} as const satisfies TranslationOf<typeof themeMessages>;
