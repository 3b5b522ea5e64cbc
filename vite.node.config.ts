import { defineConfig } from 'vite';
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

/** The command and the library, for Node.js: one file a subcommand, so that each starts with what it needs alone. */
export default defineConfig({
  publicDir: false,
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
      input: { frontier: 'src/frontier.ts', index: 'src/index.ts', worker: 'src/build/worker.ts' },
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'frontier' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
