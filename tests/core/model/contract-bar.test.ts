import { describe, expect, it } from 'vitest';
import { splitContractName } from '../../../core/model/contract-bar.ts';

describe('the name of a contract', () => {
  it.each([
    ['Palantir, 2022', 'Palantir', '2022'],
    ['Palantir orders 2026', 'Palantir orders', '2026'],
    ['Dell, April 2025', 'Dell', '2025'],
    ['Dell, March–November 2025', 'Dell', '2025'],
    ['Microsoft products, 2023–2026', 'Microsoft products', '2023–2026'],
    ['Hosting, cancelled 2021', 'Hosting, cancelled', '2021'],
    ['Order 7026', 'Order 7026', null],
    ['Order', 'Order', null],
  ])('is parted from the time it ends with: %s', (name, bare, year) => {
    expect(splitContractName({ name })).toEqual({ name: bare, year });
  });

  it('gives way to the award only where it has no year', () => {
    const awarded = '2021-05';
    expect(splitContractName({ name: 'Order', awarded }).year).toBe('2021');
    expect(splitContractName({ name: 'Order, 2018', awarded }).year).toBe(
      '2018',
    );
  });
});
