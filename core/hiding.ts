import type { Hiding } from './model/hiding.ts';
import type { Settings } from './settings.ts';

/** The settings after hiding something; `nowMs` is ms since 1970. Hiding twice changes nothing more. */
export function hideInSettings(
  settings: Settings,
  hiding: Hiding,
  site: { host: string; nowMs: number },
): Settings {
  switch (hiding.what) {
    case 'word':
      return {
        ...settings,
        wordsOff: add(settings.wordsOff, collapse(hiding.word)),
      };
    case 'entity':
      return {
        ...settings,
        entitiesOff: add(settings.entitiesOff, hiding.entity),
      };
    case 'topic':
      return { ...settings, topicsOff: add(settings.topicsOff, hiding.topic) };
    case 'site':
      return { ...settings, neverOn: add(settings.neverOn, site.host) };
    case 'all':
      return { ...settings, pausedUntil: site.nowMs + hiding.forMs };
  }
}

/** The settings after taking one hiding back; everything else stays. */
export function unhideInSettings(
  settings: Settings,
  hiding: Hiding,
  host: string,
): Settings {
  const without = (list: readonly string[], name: string) =>
    list.filter((other) => other !== name);
  switch (hiding.what) {
    case 'word':
      return {
        ...settings,
        wordsOff: without(settings.wordsOff, collapse(hiding.word)),
      };
    case 'entity':
      return {
        ...settings,
        entitiesOff: without(settings.entitiesOff, hiding.entity),
      };
    case 'topic':
      return {
        ...settings,
        topicsOff: without(settings.topicsOff, hiding.topic),
      };
    case 'site':
      return { ...settings, neverOn: without(settings.neverOn, host) };
    case 'all':
      return { ...settings, pausedUntil: 0 };
  }
}

/** Whether what was hidden still is: it may have been shown again elsewhere, and a pause ends by itself. */
export function isStillHidden(
  settings: Settings,
  hiding: Hiding,
  site: { host: string; nowMs: number },
): boolean {
  switch (hiding.what) {
    case 'word':
      return settings.wordsOff.includes(collapse(hiding.word));
    case 'entity':
      return settings.entitiesOff.includes(hiding.entity);
    case 'topic':
      return settings.topicsOff.includes(hiding.topic);
    case 'site':
      return settings.neverOn.includes(site.host);
    case 'all':
      return settings.pausedUntil > site.nowMs;
  }
}

function add(list: readonly string[], name: string): readonly string[] {
  return list.includes(name) ? list : [...list, name];
}

/** A word as it is compared: a page may break a name over two lines of its source. */
function collapse(word: string): string {
  return word.replace(/\s+/g, ' ').trim();
}
