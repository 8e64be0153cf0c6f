import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import {
  readSettings,
  saveSettings,
  watchSettings,
} from '../../platform/settings-store.ts';

beforeEach(async () => {
  await browser.storage.local.clear();
});

function fail() {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(
    new Error('the disk is gone'),
  );
}

describe('readSettings', () => {
  it('gives the defaults when nothing can be read', async () => {
    fail();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('saveSettings', () => {
  it('stores only what differs from the defaults', async () => {
    await saveSettings((settings) => ({ ...settings, delayMs: 500 }));
    expect(await browser.storage.local.get('settings')).toEqual({
      settings: { delayMs: 500 },
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, delayMs: 500 });
  });

  it('changes nothing when it cannot read what is stored', async () => {
    await saveSettings((settings) => ({ ...settings, delayMs: 500 }));
    const set = vi.spyOn(browser.storage.local, 'set');
    fail();
    await expect(saveSettings((settings) => settings)).rejects.toThrow(
      'the disk is gone',
    );
    expect(set).not.toHaveBeenCalled();
  });

  it('loses neither of two changes made at once', async () => {
    await Promise.all([
      saveSettings((settings) => ({ ...settings, delayMs: 500 })),
      saveSettings((settings) => ({ ...settings, density: 'every' })),
    ]);
    expect(await readSettings()).toMatchObject({
      delayMs: 500,
      density: 'every',
    });
  });
});

describe('watchSettings', () => {
  it('tells each change until it is stopped', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await saveSettings((settings) => ({ ...settings, delayMs: 500 }));
    stop();
    await saveSettings((settings) => ({ ...settings, delayMs: 600 }));
    expect(told).toHaveBeenCalledOnce();
    expect(told).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, delayMs: 500 });
  });
});
