import { describe, expect, it } from 'vitest';
import { isReaderText, setTypography } from '../../data/typography.ts';

describe('setTypography', () => {
  it.each([
    [`ICE's data`, 'ICE’s data'],
    [`employees' letter`, 'employees’ letter'],
    [`said "no more" twice`, 'said “no more” twice'],
    [`"First", then ("second")`, '“First”, then (“second”)'],
    [`a 'single' word`, 'a ‘single’ word'],
    [`already ’curly’ “marks”`, 'already ’curly’ “marks”'],
  ])('sets %s', (text, expected) => {
    expect(setTypography(text)).toBe(expected);
  });

  it('leaves its own output as it is', () => {
    const once = setTypography(`"It's 'so'," he said.`);
    expect(setTypography(once)).toBe(once);
  });
});

describe('isReaderText', () => {
  it.each([
    [['statement'], true],
    [['quotes', '0', 'text'], true],
    [['variants', '1', 'says'], true],
    [['0', 'notes', '0', 'text'], true],
    [['aliases', '0', 'text'], false],
    [['sources', '0', 'start'], false],
    [['lookAlikes', '0', 'name'], false],
    [['url'], false],
    [['id'], false],
  ])('%j: %s', (path, expected) => {
    expect(isReaderText(path)).toBe(expected);
  });
});
