import { describe, expect, it } from 'vitest';
import { choosePage } from '../../../scripts/tour/choose-page.ts';

describe('choosePage', () => {
  it('serves the sample article without an argument', async () => {
    const page = await choosePage(null);
    const answer = await fetch(
      page.url.replace('courier.localhost', '127.0.0.1'),
    );
    const text = await answer.text();
    await page.close();
    expect(page.isSample).toBe(true);
    expect(text).toContain('The Courier');
  });

  it('serves a file with its folder', async () => {
    const page = await choosePage('tests/fixtures/pages/courier/page.html');
    const style = await fetch(new URL('style.css', page.url));
    await page.close();
    expect(style.status).toBe(200);
    expect(page.isSample).toBe(false);
  });

  it('takes an address as it is', async () => {
    const page = await choosePage('https://courier.example/a?b=c');
    expect(page.url).toBe('https://courier.example/a?b=c');
  });

  it.each([
    ['nowhere.html', 'no such file'],
    ['tests', 'a folder'],
    ['ftp://courier.example/', 'ftp://'],
  ])('refuses %s and says what may be given', async (argument, reason) => {
    const refused = expect(choosePage(argument)).rejects;
    await refused.toThrow(reason);
    await refused.toThrow(/give an address.*http:\/\//);
  });
});
