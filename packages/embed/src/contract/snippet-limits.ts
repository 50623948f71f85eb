/** Attributes of the div, `data-xa` among them: more are a sign that settings belong into the file beside the data. */
export const attributeLimit = 6;

/** Signs of one value, as the loader reads it. */
export const valueLimit = 1000;

/** Signs of a whole snippet. A table that is longer has its place in a file. */
export const snippetLimit = 200_000;

/** Tags that every filter tried keeps; a fallback is made of them. */
export const fallbackTags = ['table', 'caption', 'tr', 'th', 'td', 'p', 'ul', 'li', 'a', 'strong', 'h3', 'h4', 'img', 'div', 'span'] as const;
