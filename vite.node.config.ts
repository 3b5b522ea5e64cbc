import { join } from 'node:path';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { fingerprint } from './src/setup/build.mjs';

/** All that the facts of a digest follow from. */
const extraction = [
  'extractors',
  'graph/facts.ts',
  'graph/names.ts',
  'graph/ontology.ts',
  'graph/remember.ts',
  'src/extraction.ts',
  'package-lock.json',
];

const source = (path: string): string => join(import.meta.dirname, path);

/** Puts the plain data that a module exports in its place: it is worked out now, and not whenever a command starts. */
function prepared(path: string): Plugin {
  return {
    name: 'prepared',
    async load(id) {
      if (id !== source(path)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
      const exported = Object.entries(module).map(([name, value]) => {
        const json = JSON.stringify(JSON.stringify(value));
        return `export const ${name} = /* @__PURE__ */ JSON.parse(${json});`;
      });
      return { code: exported.join('\n'), moduleType: 'js' };
    },
  };
}

/** compromise's transforms without the tables that come with them. */
const transforms: Plugin = {
  name: 'transforms',
  load: (id) =>
    id === source('extractors/syntax/english/transforms.ts')
      ? `export { default as noun } from '${source('node_modules/compromise/src/2-two/preTagger/methods/transform/nouns/index.js')}';
         export { default as verb } from '${source('node_modules/compromise/src/2-two/preTagger/methods/transform/verbs/index.js')}';`
      : null,
};

/** Source of ASCII alone takes half the memory and is read sooner. */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/[\u0080-\uffff]/g, escaped);
  },
};
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The command and the library, for Node.js: one file a subcommand, so that each starts with what it needs alone. */
export default defineConfig({
  publicDir: false,
  plugins: [
    prepared('extractors/syntax/english/tables.ts'),
    prepared('extractors/relations/matching/rule-index.ts'),
    transforms,
    ascii,
  ],
  // Packages come as hundreds of small files; loading them one by one takes longer than most commands. What brings
  // WebAssembly beside it stays where it is.
  ssr: { noExternal: true, external: ['node-sqlite3-wasm'] },
  define: {
    'import.meta.env.EXTRACTOR_VERSION': JSON.stringify(fingerprint(extraction)),
    'import.meta.env.MERGE_VERSION': JSON.stringify(fingerprint(['graph', 'src/build'])),
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: false,
    rolldownOptions: {
      // What is prepared takes most of the build's time, and is meant to.
      checks: { pluginTimings: false },
      input: {
        frontier: 'src/frontier.ts',
        index: 'src/index.ts',
        worker: 'src/build/worker.ts',
        snapshot: 'src/build/snapshot.ts',
      },
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'frontier' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
