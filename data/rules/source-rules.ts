import { cleanLinks } from './clean-links.ts';
import { noHomePages } from './no-home-pages.ts';
import { openableSources } from './openable-sources.ts';
import { passages } from './passages.ts';
import { usedSources } from './used-sources.ts';
import type { Rule } from './rule.ts';

/** Rules about sources and their addresses. */
export const SOURCE_RULES: readonly Rule[] = [
  usedSources,
  openableSources,
  cleanLinks,
  noHomePages,
  passages,
];
