/** Builds dist/viewer, served by `frontier view`, and dist/viewer-single, one file for `frontier export --format html`. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** Whatever the caller's environment says: tests look at what is published. */
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** Workers come from blobs, icons and fonts of the single file from data addresses; nothing comes from elsewhere. */
function policy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const metaTag = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}" />`;

/** Puts the policy into the page; inline parts are allowed by their hashes alone. */
function contentSecurityPolicy(single: boolean): Plugin {
  return {
    name: 'content-security-policy',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const hashes = (tag: string) =>
            [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
              .filter(([, text]) => text?.trim())
              .map(
                ([, text]) =>
                  `'sha256-${createHash('sha256')
                    .update(text as string)
                    .digest('base64')}'`,
              )
              .join(' ');
          const content = single ? policy(hashes('script'), hashes('style')) : policy("'self'", "'self'");
          // The server has the graph beside the page: it comes while the scripts are still on their way.
          const ahead = single ? '' : '\n    <link rel="preload" href="./graph.json" as="fetch" crossorigin />';
          file.source = html.replace('<head>', () => `<head>\n    ${metaTag(content)}${ahead}`);
        }
      },
    },
  };
}

function config(single: boolean): UserConfig {
  return {
    root,
    base: './',
    plugins: [react(), ...(single ? [viteSingleFile()] : []), contentSecurityPolicy(single)],
    // No modules: a page from disk may start only classic workers.
    worker: { format: 'iife' },
    build: {
      outDir: dist(single ? 'viewer-single' : 'viewer'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 5_000,
      modulePreload: { polyfill: false },
    },
  };
}

/** After the page of several files, the same as one. */
const alsoSingle: Plugin = {
  name: 'also-single',
  apply: 'build',
  async closeBundle() {
    await build({ configFile: false, ...config(true), logLevel: 'warn' });
  },
};

const both = config(false);
export default { ...both, plugins: [...(both.plugins ?? []), alsoSingle] } satisfies UserConfig;
