import type { CardActions, Panel } from '../components/card/card-actions.ts';
import type { CardScene } from './card-scene.ts';
import type { CardServices, WayBack } from './card-services.ts';
import { copyText } from './copy-text.ts';
import type { PageMention } from './mention-layer.ts';

/** What the controls of a card act on. */
export interface CardStage {
  mention: PageMention;
  scene: CardScene;
  services: CardServices;
  /** Shows the scene as it is now, unless the card was closed. */
  draw(): void;
  /** Scrolls to a panel that was opened. */
  reveal(panel: Panel): void;
  /** Asks for the facts again. */
  retry(): void;
  pin(): void;
  close(): void;
}

/** The controls of an open card. */
export function createCardActions(stage: CardStage): CardActions {
  const { mention, scene, services } = stage;
  let isUndoing = false;
  return {
    pin: () => stage.pin(),
    close: () => stage.close(),
    openTimeline: (fact) =>
      services.openTimeline(
        fact === undefined ? { entity: mention.entity } : { fact },
      ),
    openOptions: () => services.openOptions(),
    retry: () => stage.retry(),
    copy: (text, cited) => void copy(stage, text, cited),
    hide: (hiding, said) => void hide(stage, said, () => services.hide(hiding)),
    rejectMention: () => {
      const { words } = mention;
      const name = scene.card?.fullName ?? scene.card?.name ?? words;
      const said = `“${words}” is not read as ${name} on this page any more.`;
      void hide(stage, said, () => services.rejectMention(mention));
    },
    undo: () => {
      if (isUndoing) return;
      isUndoing = true;
      void undo(stage).finally(() => (isUndoing = false));
    },
    togglePanel: (panel) => {
      const isOpened = !scene.panels.delete(panel);
      if (isOpened) scene.panels.add(panel);
      stage.draw();
      if (isOpened) stage.reveal(panel);
    },
  };
}

/** Says what was hidden, with the way back; or that it could not be. */
async function hide(
  stage: CardStage,
  said: string,
  act: () => Promise<WayBack | 'failed'>,
): Promise<void> {
  const { scene } = stage;
  scene.panels.clear();
  // The way back is there before the way is gone: hiding may take the mention away at once.
  const acting = Promise.withResolvers<WayBack | 'failed'>();
  scene.undo = async () => {
    const way = await acting.promise;
    return way === 'failed' ? null : way.undo();
  };
  const way = await act();
  acting.resolve(way);
  const hasFailed = way === 'failed';
  if (hasFailed) scene.undo = null;
  scene.notice = hasFailed ? 'not-hidden' : { hidden: said };
  stage.draw();
}

/** Goes once all is as before; stays, with the way back, where that could not be stored. */
async function undo({ scene, draw, close }: CardStage): Promise<void> {
  if ((await scene.undo?.()) === 'failed') {
    scene.notice = 'not-undone';
    draw();
    return;
  }
  scene.undo = null;
  close();
}

async function copy(stage: CardStage, text: string, cited: string) {
  const { scene } = stage;
  const said = (await copyText(cited)) ? 'Copied' : 'Could not be copied';
  scene.copied = { text, said };
  scene.announcement = said;
  stage.draw();
}
