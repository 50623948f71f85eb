const licence = /\/\*[*!](?:(?!\*\/)[\s\S])*@license(?:(?!\*\/)[\s\S])*\*\/\s*/g;

/** Says each licence of others once in a file: Lit is many modules, and each brings the same three lines. Runs after the minifier. */
export function licenceOnce() {
  return {
    name: 'licence-once',
    renderChunk(code) {
      const said = new Set();
      const once = (text) => (said.size < said.add(text.trim()).size ? text : '');
      return { code: code.replace(licence, once), map: null };
    },
  };
}
