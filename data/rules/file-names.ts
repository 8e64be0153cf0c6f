import { RECORD_KINDS } from '../dataset.ts';
import type { Finding, Rule } from './rule.ts';

/** A record is found by its id alone, and one entity's facts lie together. */
export const fileNames: Rule = {
  name: 'file-names',
  purpose: 'A record is found by its id, and the facts of an entity together.',
  check(dataset) {
    const findings: Finding[] = [];
    for (const kind of RECORD_KINDS.filter((name) => name !== 'topics')) {
      const seen = new Set<string>();
      for (const { id } of dataset[kind]) {
        const path = dataset.files.get(`${kind}/${id}`);
        if (!path) {
          const message = `does not match the name of its file; name the file ${id}.json`;
          findings.push({ kind, id, field: 'id', message });
        } else if (seen.has(id)) {
          const message = 'is the id of two files; give one of them another id';
          findings.push({ kind, id, field: 'id', message });
        }
        seen.add(id);
      }
    }
    for (const { id, entities } of dataset.facts) {
      const path = dataset.files.get(`facts/${id}`);
      const folder = `facts/${entities[0]}/`;
      if (path && !path.startsWith(folder)) {
        const message = `starts with ${entities[0]}; move the file to ${folder}`;
        findings.push({ kind: 'facts', id, field: 'entities', message });
      }
    }
    return findings;
  },
};
