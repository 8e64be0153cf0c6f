import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/options-props.ts';

/** The keyboard commands as they are set; empty where the browser has none, as on Android. */
export async function readCommands(): Promise<readonly Command[]> {
  try {
    const all = await browser.commands.getAll();
    return all.flatMap(({ name, shortcut }) =>
      name === undefined ? [] : [{ name, shortcut: shortcut ?? '' }],
    );
  } catch {
    return [];
  }
}
