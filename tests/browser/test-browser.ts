import type { CardSnapshot } from './card-snapshot.ts';
import type { Box, Point } from './geometry.ts';

/** Values that cross into a page and back: what JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** How a browser is started. */
export interface LaunchOptions {
  /**
   * Folder of the built extension; null for a plain browser, the other side of
   * a paired run. Without it, what `wxt build` left for this browser.
   */
  extension?: string | null;
  /** An existing profile folder, kept afterwards. Without it, a fresh one that goes when the browser closes. */
  profile?: string;
  /** Makes every `indexedDB.open` of the extension fail. */
  brokenIndexedDb?: boolean;
  /** Sends every request, loopback too, through a proxy on this port of loopback. */
  proxyPort?: number;
  /** With a window on the display. */
  isVisible?: boolean;
  /** More arguments for Chromium. */
  chromiumArgs?: readonly string[];
  /** More preferences for Firefox. */
  firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
}

/** What the reader's system asks of pages; absent parts stay as they are. */
export interface Emulation {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

/** A browser with Gloss in it, driven by real input. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Folder of its profile. */
  readonly profile: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab in front and waits until it loaded. */
  open(url: string): Promise<TestPage>;
  /**
   * Opens `popup.html`, `options.html`, … of the extension in a tab. In the
   * background, the tab in front stays in front, so that the popup speaks of it.
   */
  extensionPage(
    path: string,
    options?: { isBackground?: boolean },
  ): Promise<TestPage>;
  /** Ends the extension's background, as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Runs a keyboard command of the manifest, as its shortcut would. */
  command(name: string): Promise<void>;
  /** Switches the extension off, or on again, as the browser's list of extensions does. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Takes from the extension what lets it run on web pages, or gives it back. */
  setAccess(hasAccess: boolean): Promise<void>;
  /** Changes what pages see of the reader's system, in every tab opened from now on. */
  emulate(emulation: Emulation): Promise<void>;
  /** Settles when the browser has ended, also when the user closed it. */
  readonly ended: Promise<void>;
  /** Ends the browser, and deletes its profile unless it was given. */
  close(): Promise<void>;
}

/** A part of an accessibility tree. */
export interface TreeNode {
  role: 'dialog' | 'heading' | 'button' | 'link' | 'image';
  name: string;
}

/** One tab. Coordinates are CSS px of the viewport. */
export interface TestPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back in the tab's history. */
  back(): Promise<void>;
  url(): Promise<string>;
  /**
   * Calls a function in the world of the page. It is sent as text: it sees its
   * arguments and the page, and nothing of the test.
   */
  evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Calls a function until it gives something true, and returns that; throws after `timeoutMs`, 10 s by default. */
  waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    options?: { args?: A; timeoutMs?: number; what?: string },
  ): Promise<R>;
  /**
   * Scrolls the nth (from 0) occurrence of a text to the middle of the
   * viewport and returns the box of its first line. The text may run across
   * elements. Throws where there is none.
   */
  boxOf(text: string, nth?: number): Promise<Box>;
  /** Moves the mouse in steps from where it is (8 by default), as a hand does. */
  move(to: Point, options?: { steps?: number }): Promise<void>;
  /** Moves the mouse onto the nth occurrence of a text and leaves it there. */
  hover(text: string, nth?: number): Promise<void>;
  click(at: Point): Promise<void>;
  /** Touches a point for `holdMs`, 50 by default; 700 is a long press. */
  tap(at: Point, options?: { holdMs?: number }): Promise<void>;
  /** Touches one point and draws the finger to another. */
  swipe(from: Point, to: Point): Promise<void>;
  /** Presses a key or combination: `Escape`, `Shift+Tab`, `a`. */
  press(keys: string): Promise<void>;
  /** Types characters one by one. */
  type(text: string): Promise<void>;
  /** Turns the wheel where the mouse is. */
  wheel(deltaY: number): Promise<void>;
  /** Sets the viewport. */
  resize(width: number, height: number): Promise<void>;
  /** Writes what the viewport shows as PNG. */
  screenshot(path: string): Promise<void>;
  /** Texts of the registered highlight ranges, by highlight name, in document order. */
  marks(): Promise<Record<string, string[]>>;
  /** The card as it stands; null where none is open. */
  card(): Promise<CardSnapshot | null>;
  /** Waits until a card is open and has its facts (and holds `text`, where given); 10 s by default. */
  waitForCard(options?: {
    text?: string;
    timeoutMs?: number;
  }): Promise<CardSnapshot>;
  /** Waits until no card is open. */
  waitForNoCard(): Promise<void>;
  /** Calls a function with the card's closed shadow root, from a world that the page cannot reach; null where no card is open. */
  inCard<A extends readonly Json[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null>;
  /** Box of the first element in the card that a selector names, or that holds exactly this text (`text=Hide`); null where none does. */
  cardBox(selector: string): Promise<Box | null>;
  /**
   * The open card in the browser's own accessibility tree: role and name of its
   * dialog and of each heading, button, link and image in it, in order.
   */
  cardTree(): Promise<readonly TreeNode[]>;
  /** Hash of the page's markup, open shadow trees included. */
  domHash(): Promise<string>;
  /** Errors and console lines since the tab was opened, of page and extension. */
  messages(): Promise<string[]>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}
