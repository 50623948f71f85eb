import { rollup } from 'rollup';
import { isRegistry, withElementImports } from './element-imports.mjs';

/**
 * The files that hold a whole kit each, for sites where one file can be copied and no folder: what is public about figures, and the
 * procedures. Together they would be twice what a page should download at once.
 */
export const singleFiles = {
  xaso: ['scorecard', 'indicator'],
  'xaso-procedures': ['procedure', 'procedure-finder', 'qr'],
};

const bundleId = '\0xaso-elements';
const entryId = '\0xaso-elements-entry';
const workbookImport = "import('../xlsx/read-xlsx.js')";

/**
 * Puts elements into the loader's own file as one function that runs when the first marker needs it.
 * Inlining them as modules would run them at once: in browsers below the floor, on pages without a marker, and, under Trusted Types,
 * beside another copy of Lit, where merely running Lit throws.
 */
export function elementsOnDemand({ names, plugins }) {
  return {
    name: 'elements-on-demand',
    resolveId: (specifier) => (specifier === bundleId ? bundleId : null),
    async load(id) {
      if (id !== bundleId) return null;
      const code = await bundleOfElements(names, plugins);
      return `let run;\nexport const runElements = () => (run ??= new Promise((resolve) => { ${code}\nresolve(); }));\n`;
    },
    transform(code, id) {
      if (!isRegistry(id)) return null;
      // The import of an element that is not held fails as it does when the network is cut: what stands inside the marker stays.
      const replaced = withElementImports(code, (name) => `() => ${names.includes(name) ? 'runElements()' : `Promise.reject(new Error('no xa-${name} in this file'))`}`);
      return { code: `import { runElements } from '${bundleId}';\n${replaced}`, map: null };
    },
  };
}

/**
 * The single file reads JSON and tables, no workbooks: their reader is a fifth of the whole, and an office's workbook has no place on a
 * public page as it is. The import fails as it does when the network is cut, and the page says so.
 */
const withoutWorkbooks = {
  name: 'without-workbooks',
  transform(code, id) {
    if (!/readers[\\/]src[\\/]table[\\/]read-grid\.ts$/.test(id)) return null;
    const parts = code.split(workbookImport);
    if (parts.length !== 2) this.error('read-grid.ts no longer imports the reader of workbooks as expected.');
    return { code: parts.join(`Promise.reject(new Error('xaso.js reads no workbooks'))`), map: null };
  },
};

const extrasImport = /import\(["']\.\/extras\/[a-z/-]+\.js["']\)/g;

/**
 * The single file shows figures. Judging, comparing, trends and the choice of rows are as much again, and few pages ask for them: those take
 * the loader, which fetches them on demand. The import fails as it does when the network is cut, and the figures stand alone.
 */
const withoutExtras = {
  name: 'without-extras',
  transform(code, id) {
    if (!/elements[\\/]src[\\/]scorecard[\\/]scorecard\.element\.ts$/.test(id)) return null;
    if (code.match(extrasImport)?.length !== 2) this.error('scorecard.element.ts no longer imports its extras as expected.');
    return { code: code.replace(extrasImport, `Promise.reject(new Error('xaso.js shows figures alone'))`), map: null };
  },
};

const shippedImport = /import\(["']@xaso\/procedures\/catalogue["']\)/g;

/** A catalogue is data, and data comes by `src`: in a file of code it would weigh more than the code. */
const withoutShippedCatalogue = {
  name: 'without-shipped-catalogue',
  transform(code, id) {
    if (!/elements[\\/]src[\\/]procedure/.test(id) || code.search(shippedImport) < 0) return null;
    return { code: code.replace(shippedImport, `Promise.reject(new Error('xaso-procedures.js holds no catalogue'))`), map: null };
  },
};

const wideLexicon = "(await import('./official-lexicon.js')).officialLexicon";

/** Where one file is all that can be copied, it is a commune's page: the words for procedures of provinces stay out. */
const withoutWideLexicon = {
  name: 'without-wide-lexicon',
  transform(code, id) {
    if (!/procedures[\\/]src[\\/]finder[\\/]load-official-lexicon\.ts$/.test(id)) return null;
    if (!code.includes(wideLexicon.replaceAll("'", '"')) && !code.includes(wideLexicon)) this.error('load-official-lexicon.ts no longer imports the wide lexicon as expected.');
    const small = "(await import('./commune-lexicon.js')).communeLexicon";
    return { code: code.replace(wideLexicon, small).replace(wideLexicon.replaceAll("'", '"'), small), map: null };
  },
};

/** Sentences of findings that only some elements can meet, by the name under which `finding-words.ts` imports them. */
const ownWords = {
  procedureFindingMessages: ['procedure', 'procedure-finder'],
  ocopFindingMessages: ['ocop-card', 'ocop-catalogue'],
  placeFindingMessages: ['business-locator', 'place-list'],
  mapFindingMessages: ['business-locator', 'place-list'],
  paymentFindingMessages: ['qr'],
  evaluationMessages: ['league'],
};

/** The sentences about data that no element of the file reads stay out. */
function withoutOtherWords(names) {
  const others = Object.entries(ownWords).filter(([, elements]) => !elements.some((element) => names.includes(element))).map(([words]) => words);
  return {
    name: 'without-other-words',
    transform(code, id) {
      if (!/elements[\\/]src[\\/]internal[\\/]finding-words(?:\.en)?\.ts$/.test(id)) return null;
      let left = code;
      for (const words of others) {
        const name = id.endsWith('.en.ts') ? `${words}En` : words;
        const parts = left.split(`...${name}, `);
        if (parts.length !== 2) this.error(`${id} no longer spreads ${name} as expected.`);
        left = parts.join('');
      }
      return { code: left, map: null };
    },
  };
}

/** Elements, with what they load on demand, as the text of one self-running function. */
async function bundleOfElements(names, plugins) {
  const entry = {
    name: 'elements-entry',
    resolveId: (specifier) => (specifier === entryId ? entryId : null),
    load: (id) => (id === entryId ? names.map((name) => `import '@xaso/elements/${name}';`).join('\n') : null),
  };
  const bundle = await rollup({ input: entryId, plugins: [entry, withoutOtherWords(names), withoutWorkbooks, withoutExtras, withoutShippedCatalogue, withoutWideLexicon, ...plugins] });
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}
