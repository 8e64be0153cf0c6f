import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CARD_ICON_PATHS } from '../../../components/parts/card-icon-paths.ts';
import { ENTITY_KINDS } from '../../../components/parts/entity-kinds.ts';
import { STATUS_MARKS } from '../../../components/parts/status-marks.ts';
import type { Drawing } from '../../../core/card/card-design.ts';
import permissions from './permissions.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUTPUT = join(ROOT, process.env['GLOSS_OUT'] ?? '.output');
/** 45 kB, of 1,000 bytes each. */
const MOST_SCRIPT_BYTES = 45_000;

/** Every line and area that cards draw. */
const DRAWN = [CARD_ICON_PATHS, ENTITY_KINDS, STATUS_MARKS]
  .flatMap((drawings) => Object.values<Drawing>(drawings))
  .flatMap(({ strokes = [], fills = [] }) => [strokes, fills].flat());

/** What could send something away or run code from elsewhere. */
const FORBIDDEN = [
  ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeer'],
  ...['WebTransport', 'importScripts', 'new Function', 'new Image'],
  ...['dns-prefetch', 'preconnect', 'sourceMappingURL'],
].map((name) => new RegExp(`\\b${name}\\b`));
const EVAL = /(?<![\w$.])eval\s*\(/;
const REMOTE_IMPORT = /\bimport\s*\(\s*["'`]https?:/;
/** Calls of `fetch`; libraries name methods of their own so. */
const FETCH = /(?<![\w$.])fetch\s*\((?![\w$,\s]*\)\s*\{)/g;
const OWN_FILE = /^[^(]*\([\w$.]*runtime\.getURL\(/;

/** Keys by which an extension reaches further than it says. */
const REACH = [
  ...['permissions', 'optional_permissions', 'host_permissions'],
  ...['optional_host_permissions', 'web_accessible_resources'],
  ...['externally_connectable', 'content_security_policy', 'sandbox'],
  ...['content_scripts', 'incognito', 'devtools_page', 'update_url'],
  ...['chrome_settings_overrides', 'chrome_url_overrides', 'sidebar_action'],
];

describe.each(['chrome', 'firefox'] as const)('the package for %s', (name) => {
  const folder = join(OUTPUT, `${name}-mv3`);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, text: read(path) }));

  it('reaches no further than was agreed', () => {
    const manifest = JSON.parse(read('manifest.json')) as object;
    const reach = Object.fromEntries(
      Object.entries(manifest).filter(([key]) => REACH.includes(key)),
    );
    expect(
      reach,
      'a wider reach needs a new major version and a line in CHANGELOG.md; then change permissions.json',
    ).toEqual(permissions[name]);
  });

  it('holds nothing that could send something away', () => {
    const found = scripts.flatMap(({ path, text }) =>
      [...FORBIDDEN, EVAL, REMOTE_IMPORT]
        .filter((pattern) => pattern.test(text))
        .map((pattern) => `${path}: ${pattern.source}`),
    );
    expect(found).toEqual([]);
  });

  it('fetches nothing but files of its own, and nothing at all on pages', () => {
    const calls = scripts.flatMap(({ path, text }) =>
      [...text.matchAll(FETCH)].map(({ index }) => ({
        path,
        call: text.slice(index, index + 60),
      })),
    );
    const others = calls.filter(
      ({ path, call }) => path === 'scan.js' || !OWN_FILE.test(call),
    );
    expect(others).toEqual([]);
    expect(calls).not.toEqual([]);
  });

  it('keeps the content script within 45 kB gzipped', () => {
    const bytes = gzipSync(read('scan.js')).length;
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  it('carries no mark and no icon of cards in the content script', () => {
    const carriers = new Set(
      scripts
        .filter(({ text }) => DRAWN.some((path) => text.includes(path)))
        .map(({ path }) => path),
    );
    expect(carriers).not.toContain('scan.js');
    expect(carriers).not.toEqual(new Set());
  });

  it('carries none of the facts in the content script', () => {
    const pack = JSON.parse(read('pack.json')) as {
      facts: { statement: string }[];
    };
    const script = read('scan.js');
    const carried = pack.facts.filter(({ statement }) =>
      script.includes(statement),
    );
    expect(pack.facts.length).toBeGreaterThan(0);
    expect(carried).toEqual([]);
  });
});
