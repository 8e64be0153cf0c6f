import { describe, expect, it } from 'vitest';
import {
  findDefinition,
  findDirect,
} from '../../../core/scan/find-definitions.ts';

/** What a text says that the first, or another, place of a form stands for. */
const directly = (text: string, form: string) =>
  findDirect(text, spanOf(text, form))?.longForm ?? null;
const anyhow = (text: string, form: string, from = 0) =>
  findDefinition(text, spanOf(text, form, from))?.longForm ?? null;

function spanOf(text: string, form: string, from = 0) {
  const start = text.indexOf(form, from);
  return { start, end: start + form.length };
}

describe('findDirect', () => {
  it.each([
    ['the internal combustion engine (ICE)', 'internal combustion engine'],
    ['ICE (Institution of Civil Engineers)', 'Institution of Civil Engineers'],
  ])('reads %s', (text, longForm) => {
    expect(directly(text, 'ICE')).toBe(longForm);
  });

  it.each([
    ['federal agents (ICE) came', 'ICE'],
    ['the cloud of Amazon (AWS) failed', 'AWS'],
    ['immigration officers (ICE) came', 'ICE'],
  ])('takes no other words for it in %s', (text, form) => {
    expect(directly(text, form)).toBeNull();
  });
});

describe('findDefinition', () => {
  const text =
    'Agents of DHS came; the Department of Human Services (DHS) knew nothing.';

  it('leaves a long form to the place that it is tied to', () => {
    expect(anyhow(text, 'DHS')).toBeNull();
    expect(anyhow(text, 'DHS', 20)).toBe('Department of Human Services');
  });

  it('reads a long form near by', () => {
    expect(anyhow('ICE, with its Image Composite Editor', 'ICE')).toBe(
      'Image Composite Editor',
    );
  });
});
