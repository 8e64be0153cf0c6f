import { describe, expect, it } from 'vitest';
import { listFiles, readProjectFile } from '../support/project-files.ts';

const TEXT = /\.(?:[cm]?[jt]sx?|json|jsonl|md|html|css|svg|sh)$|^[^.]+$|\/run$/;
/** Places that exist on one machine only. Written so that this file holds none. */
const ELSEWHERE = [
  ['a path of one machine', /(?<![\w.<])\/(?:work|root|home)\/\w/],
  ['a folder beside the project', /\.\.\/shared\b/],
  ['the host of a package registry', /\bregistry\.\w+\.\w+|\bdeb\.debian\.org/],
] as const;

describe('the project', () => {
  it('names nothing that exists on one machine only', () => {
    const found = listFiles()
      .filter((path) => TEXT.test(path))
      .filter((path) => path !== 'tests/repo/stands-alone.test.ts')
      .map(readProjectFile)
      .flatMap(({ path, text }) =>
        ELSEWHERE.flatMap(([what, pattern]) => {
          const [match] = pattern.exec(text) ?? [];
          return match === undefined ? [] : [`${path}: ${what} (${match})`];
        }),
      );
    expect(found).toEqual([]);
  });
});
