import type { CardServices } from '../../page/card-services.ts';
import type { PageLayer } from '../../page/page-layer.ts';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';

/** A background that has not answered by then is asked once more, and then given up. */
const READ_MS = 2000;

/** What the cards of a page ask of the extension and of the page's mentions. */
export function createCardServices(
  layer: PageLayer,
  known: Pick<CardServices, 'settings' | 'design'>,
): CardServices {
  return {
    async readCard(question) {
      const card = await ask('readCard', question, READ_MS);
      return card === FAILED ? ask('readCard', question, READ_MS) : card;
    },
    async hide(hiding) {
      const hidden = await ask('hide', hiding);
      if (hidden === FAILED) return FAILED;
      return { undo: () => ask('unhide', hidden) };
    },
    async rejectMention(mention) {
      const { words, entity, sentence } = mention;
      const restore = layer.reject(mention);
      const example = { surface: words, entity, sentence };
      if ((await ask('reject', example)) === FAILED) {
        restore();
        return FAILED;
      }
      return {
        async undo() {
          const answer = await ask('unreject', example);
          if (answer !== FAILED) restore();
          return answer;
        },
      };
    },
    openTimeline: (at) => void ask('openTimeline', at),
    openOptions: () => void ask('openOptions', {}),
    ...known,
  };
}
