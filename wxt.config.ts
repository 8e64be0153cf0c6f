import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildLexicon } from './core/scan/build-lexicon.ts';
import { buildPack } from './data/build-pack.ts';
import { readDataset } from './data/read-dataset.ts';

// Another pack makes an extension about another subject (docs/packs.md).
const folder = process.env['GLOSS_DATA'] ?? `${import.meta.dirname}/data`;
const dataset = await readDataset(pathToFileURL(`${resolve(folder)}/`));
const pack = buildPack(dataset);
const lexicon = buildLexicon(pack);

/** The oldest browsers that Gloss runs in, for scripts and styles alike. */
const OLDEST = ['chrome140', 'firefox153'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  imports: false,
  manifestVersion: 3,
  outDir: process.env['GLOSS_OUT'] ?? '.output',
  manifest: ({ browser }) => ({
    name: 'Gloss',
    description:
      'Sourced, dated facts about Microsoft, ICE, Azure and their contracts, beside the words that name them.',
    permissions: ['storage'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Open the card of the next mention',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Open the card of the previous mention',
      },
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+G' },
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Turn Gloss on or off for this site',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), packModules()],
    build: { target: OLDEST, modulePreload: false },
  }),
  hooks: {
    // See platform/page-browser.ts for why.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'scan')) return;
      config.plugins ??= [];
      config.plugins.push({
        name: 'gloss-page-browser',
        enforce: 'pre',
        resolveId: (source) =>
          /^(?:wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(source)
            ? fileURLToPath(
                new URL('./platform/page-browser.ts', import.meta.url),
              )
            : undefined,
      });
    },
    // The content script stands in the manifest as a plain script: WXT's own
    // content-script context tells every page that it is there
    // (https://github.com/wxt-dev/wxt/issues/1752).
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*'],
          js: ['scan.js'],
          css: ['assets/mark.css'],
          run_at: 'document_idle',
          // Firefox paints highlights inside shadow trees only from user
          // style sheets (https://bugzilla.mozilla.org/show_bug.cgi?id=1868009);
          // Chromium ignores the key.
          ...(wxt.config.browser === 'firefox' ? { css_origin: 'user' } : {}),
        },
      ];
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('pack.json', 'lexicon.json');
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(
        { relativeDest: 'pack.json', contents: JSON.stringify(pack) },
        { relativeDest: 'lexicon.json', contents: JSON.stringify(lexicon) },
      );
    },
  },
});

/**
 * Hands parts of the pack to the code: the names to the content script, which
 * gets none of the facts, and the pack's hash to those who look for it in
 * IndexedDB.
 */
function packModules() {
  const modules: Record<string, string> = {
    'virtual:names': `export default ${JSON.stringify(lexicon.sieves.names)}`,
    'virtual:pack-info': `export const packHash = ${JSON.stringify(pack.hash)}`,
  };
  return {
    name: 'gloss-pack-modules',
    resolveId: (source: string) =>
      Object.hasOwn(modules, source) ? `\0${source}` : undefined,
    load: (loaded: string) => modules[loaded.slice(1)],
  };
}
