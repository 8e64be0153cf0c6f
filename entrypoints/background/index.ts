import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../platform/answer.ts';
import { storePack } from '../../platform/open-facts.ts';
import {
  cardQuestionSchema,
  hiddenSchema,
  hidingSchema,
  nothingSchema,
  rejectedMentionSchema,
  timelinePlaceSchema,
} from '../../platform/question-schemas.ts';
import { readLastHidden } from '../../platform/last-hidden.ts';
import { openOptions, openTimeline } from './open-pages.ts';
import { readCard } from './read-card.ts';
import { reject, unreject } from './reject.ts';
import { runCommand } from './run-command.ts';
import { hide, unhide } from './hide.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      readCard: { question: cardQuestionSchema, answer: readCard },
      hide: { question: hidingSchema, answer: hide },
      unhide: { question: hiddenSchema, answer: unhide },
      readLastHidden: { question: nothingSchema, answer: readLastHidden },
      reject: { question: rejectedMentionSchema, answer: reject },
      unreject: { question: rejectedMentionSchema, answer: unreject },
      openTimeline: { question: timelinePlaceSchema, answer: openTimeline },
      openOptions: { question: nothingSchema, answer: openOptions },
    });
    browser.commands.onCommand.addListener((command, tab) => {
      void runCommand(command, tab?.id);
    });
    void storePack();
  },
});
