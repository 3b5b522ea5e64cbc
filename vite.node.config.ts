import { defineConfig } from 'vite';

/** The command and the library, for Node.js: one file a subcommand, so that each starts with what it needs alone. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: false,
    rolldownOptions: {
      input: { frontier: 'src/frontier.ts', index: 'src/index.ts' },
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'frontier' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
