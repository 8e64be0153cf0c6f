import { describe, expect, it } from 'vitest';
import { parseSiteName } from '../../core/site-name.ts';

describe('parseSiteName', () => {
  it.each([
    ['news.example', 'news.example'],
    [' News.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example/a?b#c', 'news.example'],
    ['news.example/path', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('reads %j as %s', (text, site) => {
    expect(parseSiteName(text)).toBe(site);
  });

  it.each([
    '',
    ' ',
    'news',
    'two words',
    'https://',
    'a..',
    `${'a.'.repeat(200)}b`,
  ])('reads no site in %j', (text) => {
    expect(parseSiteName(text)).toBeNull();
  });
});
