/**
 * Fills the places of a guide that only a release knows: `{{version}}`, and `{{bytes:…}}`, `{{brotli:…}}`, `{{integrity:…}}` of a file of the kit.
 *
 * @param {string} text
 * @param {{ version: string, files: Readonly<Record<string, { bytes: number, brotli: number, integrity?: string }>> }} integrity - What `integrity.json` says.
 */
export function fillLetter(text, { version, files }) {
  return text.replace(/\{\{([a-z]+)(?::([a-z.-]+))?\}\}/g, (place, what, name) => {
    const value = name === undefined ? { version }[what] : files[name]?.[what];
    if (value === undefined) throw new Error(`Nothing is known for ${place}.`);
    return typeof value === 'number' ? value.toLocaleString('vi-VN') : value;
  });
}
