import type { Fact } from '../core/model/fact.ts';
import type { Source } from '../core/model/source.ts';
import type { PackFrame } from './fact-reader.ts';
import { openFacts } from './open-facts.ts';

/** Everything that lists, search and counts need. Rejects when the package itself cannot be read. */
export async function readTimeline(): Promise<
  PackFrame & { facts: Fact[]; sources: Source[] }
> {
  const reader = await openFacts();
  const [frame, all] = await Promise.all([
    reader.readFrame(),
    reader.readAll(),
  ]);
  return { ...frame, ...all };
}
