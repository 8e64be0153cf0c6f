import type { Settings } from '../../core/settings.ts';
import type { TimelineData } from '../../core/timeline/timeline-data.ts';

/** A keyboard command of the extension, as the browser has it. */
export interface Command {
  name: string;
  /** `Alt+Shift+J`; empty where none is set. */
  shortcut: string;
}

/** A mention that the reader called wrong. */
export interface WrongMark {
  surface: string;
  entity: string;
  sentence: string;
  /** The day of the report, `yyyy-mm-dd`. */
  day: string;
}

/** What each section of the options gets. */
export interface SectionProps {
  settings: Settings;
  /** Stores a change at once. */
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** Everything the options page shows and does. */
export interface OptionsProps extends SectionProps {
  /** Null while it is read, or where it cannot be. */
  data: TimelineData | null;
  version: string;
  /** Mentions that the reader called wrong, oldest first. */
  wrongMarks: readonly WrongMark[];
  /** Deletes one of them, or all. */
  onDeleteWrongMarks: (mark: WrongMark | 'all') => void;
  /** Empty where the browser has no keyboard commands. */
  commands: readonly Command[];
  /** Why the last change could not be stored; null when it was. */
  problem: string | null;
  onReset: () => void;
  onShortcuts: () => void;
}
