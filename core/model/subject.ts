import { currentId, type Renames } from './rename.ts';

/**
 * What stands before the id of a contract where contracts and entities are
 * named together: what a mention, a card or a filter is about is the id of an
 * entity, or this and the id of a contract.
 */
export const CONTRACT = 'contract:';

/** The id of the contract that something is about; null where it is about an entity. */
export function contractOf(subject: string): string | null {
  return subject.startsWith(CONTRACT) ? subject.slice(CONTRACT.length) : null;
}

/** The same subject under the id that its pack has now. */
export function renameSubject(subject: string, renames?: Renames): string {
  const contract = contractOf(subject);
  return contract === null
    ? currentId(subject, renames)
    : CONTRACT + currentId(contract, renames);
}
