import { askTab } from '../../platform/ask.ts';
import { FAILED, type Answer } from '../../platform/messages.ts';

/** What the page in a tab tells of itself; `failed` where it cannot, or where there is no tab. */
export function askPage(
  tabId: number | null,
): Promise<Answer<'readPage'> | typeof FAILED> {
  return tabId === null
    ? Promise.resolve(FAILED)
    : askTab(tabId, 'readPage', {});
}
