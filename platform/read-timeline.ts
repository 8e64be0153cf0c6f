import type { TimelineData } from '../core/timeline/timeline-data.ts';
import type { FactReader } from './fact-reader.ts';
import { openFacts } from './open-facts.ts';

/** What lists, filters and charts need, and the reader of the rest. Rejects when the package itself cannot be read. */
export async function readTimeline(): Promise<{
  data: TimelineData;
  reader: FactReader;
}> {
  const reader = await openFacts();
  const [frame, catalogue] = await Promise.all([
    reader.readFrame(),
    reader.readCatalogue(),
  ]);
  return { data: { ...frame, catalogue }, reader };
}
