// Every element shows at least these situations. The key is what the words of a story's id must hold.
const situations = {
  Default: /--default$/,
  Empty: /--empty/,
  'Broken data': /--broken-data/,
  'Long text': /--long-text/,
  Narrow: /--narrow/,
  Dark: /--dark/,
  Print: /--print/,
  English: /--english/,
};

/** Names the situations that an element's stories lack. */
export function requiredStories(stories) {
  const elements = new Map();
  for (const story of stories) {
    if (!story.title.startsWith('Elements/')) continue;
    elements.set(story.title, [...(elements.get(story.title) ?? []), story.id]);
  }
  if (elements.size === 0) return ['no story of an element at all'];
  return [...elements].flatMap(([title, ids]) =>
    Object.entries(situations)
      .filter(([, pattern]) => !ids.some((id) => pattern.test(id)))
      .map(([name]) => `${title} has no story “${name}”`),
  );
}
