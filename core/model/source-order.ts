import type { Source } from './source.ts';

/** Records and original reports before those who carry or gather them. */
const KINDS: readonly Source['kind'][] = [
  'primary',
  'news',
  'fact-check',
  'opinion',
  'aggregator',
];

/** The place of a source among others by its kind, from 0 for the best. */
export function rankKind({ kind }: Pick<Source, 'kind'>): number {
  return KINDS.indexOf(kind);
}
