/** What the loader may have to say to whoever put the snippet on the page. The codes are promises; the README explains each. */
export type NoteCode =
  | 'loader.unknown-name'
  | 'loader.unknown-attribute'
  | 'loader.unreadable-value'
  | 'loader.snippet-version'
  | 'loader.other-loader'
  | 'loader.other-element'
  | 'loader.browser-too-old'
  | 'loader.load-failed'
  | 'loader.other-lit'
  | 'loader.too-many';

/** Tells the webmaster something, once for each thing said; `about` is what on the page it is about. */
export type Notes = (code: NoteCode, about: string) => void;

/** A page that repeats its mistakes in hundreds of places is told a few times, not hundreds. */
const noteLimit = 20;

/**
 * Notes go to the browser's console and nowhere else. They are a code and what it is about, no sentences:
 * the file is on every page of a site, and these lines are read by one person, once.
 */
export function consoleNotes(write: (line: string) => void): Notes {
  const said = new Set<string>();
  return (code, about) => {
    const line = `[xaso] ${code}: ${about}`;
    if (said.size >= noteLimit || said.has(line)) return;
    said.add(line);
    write(line);
  };
}
