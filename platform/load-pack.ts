import { browser } from 'wxt/browser';
import type { Pack } from '../core/model/pack.ts';
import type { Lexicon } from '../core/scan/lexicon.ts';

/**
 * The pack that ships with the extension, read from its own package: no
 * network. Rejects when the file is missing or cut.
 */
export async function loadPack(): Promise<Pack> {
  // The build has checked what it wrote.
  return (await loadOwnFile('/pack.json')) as Pack;
}

/** What the finder needs of that pack. Rejects when the file is missing or cut. */
export async function loadLexicon(): Promise<Lexicon> {
  return (await loadOwnFile('/lexicon.json')) as Lexicon;
}

async function loadOwnFile(
  path: '/pack.json' | '/lexicon.json',
): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
