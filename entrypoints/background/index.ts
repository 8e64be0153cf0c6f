import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../platform/answer.ts';
import {
  parseCardQuestion,
  parseHidden,
  parseHiding,
  parseNothing,
  parseRejected,
  parseScanQuestion,
  parseTimelinePlace,
} from '../../platform/parse-questions.ts';
import { readLastHidden } from '../../platform/last-hidden.ts';
import { answerScan } from './answer-scan.ts';
import { openOptions, openTimeline } from './open-pages.ts';
import { readCard } from './read-card.ts';
import { reject, unreject } from './reject.ts';
import { runCommand } from './run-command.ts';
import { hide, unhide } from './hide.ts';
import { storeNewPack } from './store-new-pack.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      scanPage: { parse: parseScanQuestion, answer: answerScan },
      readCard: { parse: parseCardQuestion, answer: readCard },
      hide: { parse: parseHiding, answer: hide },
      unhide: { parse: parseHidden, answer: unhide },
      readLastHidden: { parse: parseNothing, answer: readLastHidden },
      reject: { parse: parseRejected, answer: reject },
      unreject: { parse: parseRejected, answer: unreject },
      openTimeline: { parse: parseTimelinePlace, answer: openTimeline },
      openOptions: { parse: parseNothing, answer: openOptions },
    });
    browser.commands.onCommand.addListener((command, tab) => {
      // A command has nobody to tell of a failure: the tab stays as it is.
      runCommand(command, tab?.id).catch(() => undefined);
    });
    void storeNewPack();
  },
});
