import { RECORD_KINDS } from '../dataset.ts';
import type { Finding, Rule } from './rule.ts';

/** An id that readers may have stored stays, or leads to another by `renames.json`. */
export const permanentIds: Rule = {
  name: 'permanent-ids',
  purpose:
    'Settings, links and exports of readers hold ids, so none may vanish or change its meaning.',
  check(dataset) {
    const findings: Finding[] = [];
    const { renames, published, broken } = dataset;
    const all = new Set<string>(broken);
    for (const kind of RECORD_KINDS) {
      const ids = new Set(dataset[kind].map(({ id }) => id));
      for (const id of ids) all.add(id);
      for (const id of published[kind]) {
        if (ids.has(id) || broken.has(id) || renames[id]) continue;
        const message =
          'was published and is gone; bring it back, or name its successor in renames.json';
        findings.push({ kind, id, field: 'id', message });
      }
    }
    for (const [from, to] of Object.entries(renames)) {
      if (all.has(from)) {
        const message = 'is in use again; give the new record an id of its own';
        findings.push({ kind: 'renames', id: from, field: from, message });
      }
      if (!all.has(to)) {
        const message = `leads to ${to}, which does not exist; name a record that does`;
        findings.push({ kind: 'renames', id: from, field: from, message });
      }
    }
    return findings;
  },
};
