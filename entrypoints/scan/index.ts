import names from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleDate } from '../../page/read-article-date.ts';
import { type Cards, startCards } from '../../page/start-cards.ts';
import { type StartedPage, startPage } from '../../page/start-page.ts';
import { isOrphan } from '../../platform/ask.ts';
import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { answerPopup } from './answer-popup.ts';
import { createCardServices } from './create-card-services.ts';
import { createScanLine } from './create-scan-line.ts';
import { findShadowRoot } from './find-shadow-root.ts';

export default defineUnlistedScript({
  async main() {
    let settings = await readSettings();
    let cards: Cards | null = null;
    const line = createScanLine(names);
    const page: StartedPage = startPage({
      page: document,
      settings,
      weighing: line,
      findShadowRoot,
      isOrphan,
      onLayer(layer, signal) {
        const services = createCardServices(layer, {
          settings: () => settings,
          design: () => line.cardDesign(),
        });
        const readArticle = () => readArticleDate(document);
        cards = startCards({ layer, services, readArticle, signal });
      },
    });
    const follow = (changed: typeof settings) => {
      settings = changed;
      page.setSettings(changed);
    };
    watchSettings(follow);
    // A page that comes back out of the cache heard of no change meanwhile.
    addEventListener('pageshow', ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) void readSettings().then(follow);
    });
    answerPopup(page, () => cards);
  },
});
