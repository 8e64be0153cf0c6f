import { describe, expect, it } from 'vitest';
import {
  listFiles,
  listSource,
  readProjectFile,
} from '../support/project-files.ts';

const lines = (text: string) => text.trimEnd().split('\n').length;
const importsOf = (text: string) => text.match(/^import\b/gm)?.length ?? 0;

describe('sizes', () => {
  it('keeps nineteen of twenty source files within 250 lines', () => {
    const files = listSource();
    const long = files.filter(({ text }) => lines(text) > 250);
    const allowed = Math.floor(files.length / 20);
    expect(
      long.map(({ path }) => path),
      `split these by concept until at most ${allowed} are left`,
    ).toHaveLength(Math.min(long.length, allowed));
  });

  it('keeps style sheets within 500 lines', () => {
    const long = listFiles('components')
      .filter((path) => path.endsWith('.css'))
      .map(readProjectFile)
      .filter(({ text }) => lines(text) > 500)
      .map(({ path }) => path);
    expect(long, 'split these by what they draw').toEqual([]);
  });

  it('keeps every source file within twelve imports', () => {
    const crowded = listSource()
      .filter(({ text }) => importsOf(text) > 12)
      .map(({ path }) => path);
    expect(crowded, 'move wiring into modules of their own').toEqual([]);
  });

  it('keeps entrypoints within 80 lines', () => {
    const long = listSource()
      .filter(({ path }) =>
        /^entrypoints\/(\w+\.ts|.*\/(index\.ts|main\.tsx))$/.test(path),
      )
      .filter(({ text }) => lines(text) > 80)
      .map(({ path }) => path);
    expect(long, 'an entrypoint only wires; move the rest').toEqual([]);
  });

  it('keeps files of one record within 1,200 lines', () => {
    const long = ['entities', 'sources', 'contracts']
      .flatMap((folder) => listFiles(`data/${folder}`))
      .map(readProjectFile)
      .filter(({ text }) => lines(text) > 1200)
      .map(({ path }) => path);
    expect(long, 'leave out what is said elsewhere').toEqual([]);
  });
});
