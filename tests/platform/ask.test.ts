import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask } from '../../platform/ask.ts';
import { FAILED } from '../../platform/messages.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage);
  Object.assign(browser.runtime, { id: 'gloss' });
});

describe('ask', () => {
  it('gives the answer', async () => {
    sendMessage.mockResolvedValue(null);
    expect(await ask('openOptions', {})).toBeNull();
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('asks again when the background was ended while it answered', async () => {
    sendMessage.mockRejectedValueOnce(new Error('message channel closed'));
    sendMessage.mockResolvedValueOnce(null);
    expect(await ask('openOptions', {})).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says that nobody answered after asking three times', async () => {
    sendMessage.mockRejectedValue(new Error('no receiving end'));
    expect(await ask('openOptions', {})).toBe(FAILED);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up on a background that never answers', async () => {
    sendMessage.mockReturnValue(Promise.withResolvers<unknown>().promise);
    expect(await ask('openOptions', {}, 5)).toBe(FAILED);
  });

  it('asks nobody once the extension is gone', async () => {
    Object.assign(browser.runtime, { id: '' });
    expect(await ask('openOptions', {})).toBe(FAILED);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
