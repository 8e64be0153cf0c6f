import { describe, expect, it } from 'vitest';
import {
  archiveUrl,
  countOrigins,
  passageUrl,
} from '../../../core/model/source-links.ts';

const url = 'https://news.example/a';

describe('passageUrl', () => {
  it.each([
    [
      'first and last words',
      { start: 'The files', end: 'in January' },
      'The%20files,in%20January',
    ],
    ['first words alone', { start: 'The files' }, 'The%20files'],
    ['a hyphen', { start: 'anti-ICE' }, 'anti%2DICE'],
    ['a comma', { start: '1,400 TB' }, '1%2C400%20TB'],
    ['an ampersand', { start: 'AT&T' }, 'AT%26T'],
    [
      'letters beyond ASCII',
      { start: 'El “ICE”' },
      'El%20%E2%80%9CICE%E2%80%9D',
    ],
  ])('encodes %s', (_name, support, expected) => {
    expect(passageUrl({ url }, support)).toBe(`${url}#:~:text=${expected}`);
  });

  it('links to every passage of the document', () => {
    expect(
      passageUrl({ url }, { start: 'a', also: [{ start: 'b', end: 'c' }] }),
    ).toBe(`${url}#:~:text=a&text=b,c`);
  });

  it('keeps a fragment that the address has', () => {
    expect(passageUrl({ url: `${url}#top` }, { start: 'x' })).toBe(
      `${url}#top:~:text=x`,
    );
  });

  it('is the plain address without a passage', () => {
    expect(passageUrl({ url }, {})).toBe(url);
  });

  it('is null without an address', () => {
    expect(passageUrl({}, { start: 'x' })).toBeNull();
  });
});

describe('archiveUrl', () => {
  it('asks for the day on which the document was read', () => {
    expect(
      archiveUrl({ url, checked: '2026-11-21', published: '2026-02-17' }),
    ).toBe(`https://web.archive.org/web/20261121/${url}`);
  });

  it('falls back to the date of publication, however precise', () => {
    expect(archiveUrl({ url, published: '2026-02' })).toBe(
      `https://web.archive.org/web/20260228/${url}`,
    );
  });

  it('asks for the newest copy without any date', () => {
    expect(archiveUrl({ url })).toBe(`https://web.archive.org/web/${url}`);
  });

  it('is null without an address', () => {
    expect(archiveUrl({ checked: '2026-11-21' })).toBeNull();
  });
});

describe('countOrigins', () => {
  const source = (
    origin: string,
    access: 'stored-copy' | 'none' = 'stored-copy',
  ) => ({ origin, access });

  it('counts retellings of one report once', () => {
    expect(
      countOrigins([source('leak'), source('leak'), source('record')]),
    ).toBe(2);
  });

  it('leaves out mixed origins and documents known by name only', () => {
    expect(
      countOrigins([
        source('leak'),
        source('mixed-site'),
        source('wire', 'none'),
      ]),
    ).toBe(1);
  });

  it('is one where nothing is left', () => {
    expect(countOrigins([source('mixed-site')])).toBe(1);
  });
});
