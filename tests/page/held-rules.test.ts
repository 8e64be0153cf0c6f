import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FILES = readdirSync('page').map((name) => `page/${name}`);

function linesWith(form: RegExp): string[] {
  return FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => form.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('the page folder', () => {
  test('makes live ranges in one place, which uses one again and again', () => {
    expect(linesWith(/createRange|new Range\(|cloneRange/)).toEqual([
      expect.stringMatching(/^page\/text-boxes\.ts: live \?\?= /),
    ]);
  });

  test('opens no port, and hears of no page that is left for good', () => {
    expect(
      linesWith(
        /\.connect\(|'unload'|'beforeunload'|postMessage|dispatchEvent/,
      ),
    ).toEqual([]);
  });

  test('observes one attribute only', () => {
    expect(linesWith(/attributes: true|attributeFilter/)).toEqual([
      expect.stringContaining("attributeFilter: ['contenteditable']"),
    ]);
  });
});

describe('the style sheet of marks', () => {
  const css = readFileSync('entrypoints/mark.css', 'utf8').replace(
    /\/\*[^]*?\*\//g,
    '',
  );

  test('paints on screens only, so that prints are the same', () => {
    expect(css.trim()).toMatch(/^@media screen \{[^]*\}$/);
    expect(css.match(/@media(?! screen| \(forced-colors)/g)).toBeNull();
  });

  test('sets no colour of text outside forced colours', () => {
    const [usual] = css.split('@media (forced-colors');
    expect(usual).not.toMatch(/[\s;{]color:/);
  });
});
