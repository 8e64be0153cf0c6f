import { describe, expect, test } from 'vitest';
import { parseDate, readArticleDate } from '../../page/read-article-date.ts';
import { readMarkup } from './read-page.ts';

const META =
  '<meta property="article:published_time" content="2021-05-04T10:00:00Z">';
const TIME =
  '<article><h1>x</h1><time datetime="2020-01-02">2 Jan</time></article>';

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function read(head: string, body = '', address?: string) {
  return readArticleDate(
    readMarkup(
      `<html><head>${head}</head><body>${body}</body></html>`,
      address,
    ),
  );
}

describe('readArticleDate', () => {
  test('trusts JSON-LD before meta elements', () => {
    const data = {
      '@type': 'NewsArticle',
      datePublished: '2018-06-19T08:00:00-07:00',
    };
    expect(read(jsonLd(data) + META)).toEqual({
      date: '2018-06-19',
      from: 'json-ld',
    });
  });

  test('finds the article in a graph', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2015-01-01' },
        { '@type': ['Article', 'NewsArticle'], datePublished: '2018-06-19' },
      ],
    };
    expect(read(jsonLd(data))?.date).toBe('2018-06-19');
  });

  test('leaves the dates of videos and comments alone', () => {
    const data = [
      { '@type': 'VideoObject', datePublished: '2012-01-01' },
      { '@type': 'Comment', datePublished: '2013-01-01' },
    ];
    expect(read(jsonLd(data) + META)).toEqual({
      date: '2021-05-04',
      from: 'meta',
    });
  });

  test('goes past data that is broken', () => {
    expect(
      read(`<script type="application/ld+json">{"a":</script>${META}`)?.from,
    ).toBe('meta');
  });

  test('reads the time of the only article of a page', () => {
    expect(read('', TIME)).toEqual({ date: '2020-01-02', from: 'time' });
  });

  test('takes no time where several articles stand on a page', () => {
    const teaser = '<article><time datetime="2020-01-02"></time></article>';
    expect(read('', teaser + teaser)).toBeNull();
  });

  test.each([
    ['https://news.example/2018/06/19/story', '2018-06-19'],
    ['https://news.example/world/2026/feb/17/story', '2026-02-17'],
    ['https://news.example/20180619/story', '2018-06-19'],
    ['https://news.example/2018/06/story', '2018-06'],
    ['https://news.example/2018/13/45/story', null],
    ['https://news.example/story-20180', null],
  ])('reads the address %s', (address, date) => {
    expect(read('', '', address)?.date ?? null).toBe(date);
  });

  test('claims nothing where a page gives no date', () => {
    expect(read('', '<p>Yesterday</p>')).toBeNull();
  });
});

describe('parseDate', () => {
  test.each([
    ['2018-06-19T23:30:00-07:00', '2018-06-19'],
    ['2018/06/19', '2018-06-19'],
    ['20180619', '2018-06-19'],
    ['2018-06', '2018-06'],
    ['June 19, 2018', '2018-06-19'],
    ['May 2018', null],
    ['Published 2018', null],
    ['Tue, 19 Jun 2018 22:00:00 GMT', '2018-06-19'],
    ['2018-02-30', null],
    ['1800-01-01', null],
    ['soon', null],
    ['5', null],
    [42, null],
    [null, null],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});
