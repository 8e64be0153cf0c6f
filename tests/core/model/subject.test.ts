import { describe, expect, test } from 'vitest';
import { contractOf, renameSubject } from '../../../core/model/subject.ts';

describe('the contract of a subject', () => {
  test('is what follows the prefix', () => {
    expect(contractOf('contract:ero-cloud')).toBe('ero-cloud');
  });

  test('is null for an entity', () => {
    expect(contractOf('contractors')).toBeNull();
  });
});

describe('renaming a subject', () => {
  const renames = { old: 'new', constructor: 'builder' };

  test('follows an entity', () => {
    expect(renameSubject('old', renames)).toBe('new');
  });

  test('follows a contract and keeps that it is one', () => {
    expect(renameSubject('contract:old', renames)).toBe('contract:new');
  });

  test('leaves what was not renamed', () => {
    expect(renameSubject('contract:toString', renames)).toBe(
      'contract:toString',
    );
    expect(renameSubject('ice')).toBe('ice');
  });
});
