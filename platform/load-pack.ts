import type { Pack } from '../core/model/pack.ts';
import { browser } from 'wxt/browser';

/**
 * The pack that ships with the extension, read from its own package: no
 * network. The build has checked it. Rejects when the file is missing or cut.
 */
export async function loadPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/pack.json'));
  return (await response.json()) as Pack;
}
