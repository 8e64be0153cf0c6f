import { describe, expect, it } from 'vitest';
import { listFiles, listSource } from '../support/project-files.ts';

/** Words that mean something which has another name here, and that name. */
const SAY_INSTEAD: Readonly<Record<string, string>> = {
  keyword: 'alias',
  synonym: 'alias',
  chunk: 'run',
  annotation: 'mention',
  hit: 'mention',
  wrapper: 'highlight',
  tooltip: 'card',
  hovercard: 'card',
  preview: 'card',
  deal: 'contract',
  category: 'topic',
  feed: 'timeline',
  history: 'timeline',
  preference: 'setting',
  config: 'setting',
};
const DRAWERS = ['utils', 'helpers', 'common', 'lib', 'types', 'shared'];

/** Words of a name in any of its cases: `findMentions` gives find, mentions. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function problems(name: string, place: string): string[] {
  return wordsOf(name).flatMap((word) => {
    const instead = SAY_INSTEAD[word.replace(/s$/, '')];
    return instead === undefined
      ? []
      : [`${place} › ${name}: “${word}”; say “${instead}”`];
  });
}

describe('vocabulary', () => {
  it('names files with the words of the project', () => {
    const found = listSource().flatMap(({ path }) =>
      problems(path.replace(/\.[a-z]+$/, ''), path),
    );
    expect(found).toEqual([]);
  });

  it('names exports with the words of the project', () => {
    const found = listSource().flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
        ),
      ].flatMap(([, name = '']) => problems(name, path)),
    );
    expect(found).toEqual([]);
  });

  it('has no drawer for things without a place', () => {
    const drawers = listFiles().filter((path) =>
      path
        .split('/')
        .slice(0, -1)
        .some((part) => DRAWERS.includes(part)),
    );
    expect(drawers, 'a thing lives with the concept it serves').toEqual([]);
  });
});
