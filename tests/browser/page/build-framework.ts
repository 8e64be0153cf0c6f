import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages/frameworks');

/** A page that a framework makes: its markup from the server, and the script that takes it over. */
export interface FrameworkPage {
  markup: string;
  client: string;
}

/**
 * Builds a page of tests/fixtures/pages/frameworks in its development form,
 * which says what it does not like. `packages` puts other packages in the place
 * of those that the page imports: React 18 in the place of React.
 */
export async function buildFramework(
  folder: string,
  packages: Readonly<Record<string, string>> = {},
): Promise<FrameworkPage> {
  const server = await bundle(`${folder}/server.js`, packages, true);
  const client = await bundle(`${folder}/client.js`, packages, false);
  return { markup: await renderWith(server), client };
}

/** What the `render()` of a module gives, whose code is a text. */
async function renderWith(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-framework-'));
  try {
    const file = join(folder, 'server.mjs');
    await writeFile(file, code);
    const { href } = pathToFileURL(file);
    // Every page's server.js exports this one function.
    const { render } = (await import(/* @vite-ignore */ href)) as {
      render: () => string | Promise<string>;
    };
    return await render();
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(
  entry: string,
  packages: Readonly<Record<string, string>>,
  isServer: boolean,
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: FOLDER,
    mode: 'development',
    plugins: [svelte(isServer)],
    resolve: { alias: packages },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ...(isServer
        ? { ssr: entry }
        : { lib: { entry, formats: ['es'], fileName: 'client' } }),
    },
  });
  const results = Array.isArray(built) ? built : [built];
  for (const result of results) {
    if ('output' in result) return result.output[0].code;
  }
  throw new Error(`nothing was built of ${entry}`);
}

/** Compiles components of Svelte, for the server or for the page. */
function svelte(isServer: boolean): Plugin {
  return {
    name: 'svelte-components',
    transform(source, filename) {
      if (!filename.endsWith('.svelte')) return null;
      const generate = isServer ? 'server' : 'client';
      return compile(source, { filename, generate, dev: !isServer }).js.code;
    },
  };
}
