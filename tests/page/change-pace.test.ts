import { describe, expect, test } from 'vitest';
import { ChangePace } from '../../page/change-pace.ts';

describe('ChangePace', () => {
  test('reads a block that changes now and then each time', () => {
    const pace = new ChangePace(0);
    const block = {};
    const heard = [0, 300, 600, 900, 1200, 1500].map((now) =>
      pace.note(block, now),
    );
    expect(heard).toEqual(heard.map(() => true));
  });

  test('leaves a block alone that changes more than five times in a second', () => {
    const pace = new ChangePace(0);
    const block = {};
    const heard = [0, 100, 200, 300, 400, 500, 600].map((now) =>
      pace.note(block, now),
    );
    expect(heard).toEqual([true, true, true, true, true, false, false]);
  });

  test('names a block that was left alone once it rested, once', () => {
    const pace = new ChangePace(0);
    const block = {};
    for (let now = 0; now < 600; now += 100) pace.note(block, now);
    expect(pace.nextRested()).toBe(10_500);
    expect(pace.takeRested(10_000)).toEqual([]);
    expect(pace.takeRested(10_500)).toEqual([block]);
    expect(pace.takeRested(11_000)).toEqual([]);
    expect(pace.nextRested()).toBeNull();
  });

  test('does not leave other blocks alone', () => {
    const pace = new ChangePace(0);
    const ticker = {};
    for (let now = 0; now < 600; now += 100) pace.note(ticker, now);
    expect(pace.note({}, 600)).toBe(true);
  });

  test('scans less often where scanning takes more than its share, and more often again', () => {
    const pace = new ChangePace(0);
    const usual = pace.intervalMs;
    pace.noteSpent(3_000, 30_000);
    expect(pace.intervalMs).toBe(usual * 2);
    pace.noteSpent(6_000, 60_000);
    expect(pace.intervalMs).toBe(usual * 4);
    pace.noteSpent(6_001, 90_000);
    expect(pace.intervalMs).toBe(usual * 2);
  });
});
