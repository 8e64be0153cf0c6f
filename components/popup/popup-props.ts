import type { Settings } from '../../core/settings.ts';
import type { DigestMention } from '../../core/timeline/page-digest.ts';
import type { TimelineModel } from '../timeline/create-timeline-model.ts';
import type { PopupTab } from './PopupTabs.tsx';

/** What a page told of itself. */
export interface PopupPage {
  state: 'on' | 'off-here' | 'paused' | 'unsupported';
  host: string;
  articleDate: string | null;
  mentions: readonly DigestMention[];
  /** Mentions that the user's settings leave out. */
  hidden: number;
}

/** The tab beside the popup: not asked yet; silent, after a reload or before one; or what it told. */
export type TabState =
  | { kind: 'asking' }
  | { kind: 'silent'; wasReloaded: boolean }
  | { kind: 'told'; page: PopupPage };

/** The dataset: being read, not readable, or there. */
export type DatasetState =
  | { kind: 'reading' }
  | { kind: 'failed'; reason: string }
  | { kind: 'there'; model: TimelineModel };

/** Everything the popup shows. */
export interface PopupProps {
  tab: PopupTab;
  beside: TabState;
  dataset: DatasetState;
  settings: Settings;
  /** Index of the mention gone to last; null before. */
  reached: number | null;
  /** What was hidden last, in words: `“ICE” is hidden everywhere.`; null when nothing was. */
  hidden: string | null;
  /** Whether it could not be shown again when that was asked for. */
  hasUndoFailed: boolean;
  actions: PopupActions;
}

/** Everything the popup can do; none throws. */
export interface PopupActions {
  goTo: (tab: PopupTab) => void;
  /** Turns Gloss on or off for the site beside the popup; on also ends a pause. */
  switchSite: (isOn: boolean) => void;
  switchOn: (id: string, what: 'topic' | 'entity') => void;
  showMention: (index: number) => void;
  resume: () => void;
  reload: () => void;
  retry: () => void;
  undo: () => void;
  /** Opens the options page at a section. */
  openOptions: (section?: 'entities' | 'sites') => void;
}
