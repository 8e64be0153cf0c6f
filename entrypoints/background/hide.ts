import { hideInSettings, unhideInSettings } from '../../core/hiding.ts';
import type { Hiding } from '../../core/model/hiding.ts';
import type { Sender } from '../../platform/answer.ts';
import { saveLastHidden } from '../../platform/last-hidden.ts';
import type { Hidden } from '../../platform/messages.ts';
import { saveSettings } from '../../platform/settings-store.ts';

/** Hides something for the host of the sender, and remembers it for undo. */
export async function hide(hiding: Hiding, sender: Sender): Promise<Hidden> {
  const host = sender.url ? new URL(sender.url).hostname : '';
  const nowMs = Date.now();
  await saveSettings((settings) =>
    hideInSettings(settings, hiding, { host, nowMs }),
  );
  const hidden = { hiding, host };
  // Without it the popup has no undo; what was asked for is done all the same.
  await Promise.allSettled([saveLastHidden(hidden)]);
  return hidden;
}

/** Takes a hiding back. */
export async function unhide({ hiding, host }: Hidden): Promise<null> {
  await saveSettings((settings) => unhideInSettings(settings, hiding, host));
  // It is shown again, also where the popup goes on offering that.
  await Promise.allSettled([saveLastHidden(null)]);
  return null;
}
