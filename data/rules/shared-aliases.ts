import { foldText } from '../../core/scan/fold-text.ts';
import type { Dataset } from '../dataset.ts';
import type { Finding, Rule } from './rule.ts';

/** An alias that two records share can be told apart by the words around it. */
export const sharedAliases: Rule = {
  name: 'shared-aliases',
  purpose:
    'Without words that speak for each sense, the finder could only guess.',
  check(dataset) {
    const owners = Map.groupBy(listAliases(dataset), ({ form }) => form);
    return [...owners.values()]
      .filter((group) => new Set(group.map(({ key }) => key)).size > 1)
      .flatMap((group) =>
        group
          .filter(({ hasWords }) => !hasWords)
          .map(({ kind, id, text }): Finding => {
            const others = group.filter((one) => one.id !== id);
            const names = others.map((one) => one.id).join(', ');
            return {
              kind,
              id,
              field: kind === 'entities' ? 'words' : 'aliases',
              message: `"${text}" also names ${names}; ${
                kind === 'entities'
                  ? 'add words that speak for this entity'
                  : 'write a longer alias'
              }`,
            };
          }),
      );
  },
};

interface Owner {
  id: string;
  aliases: readonly { text: string }[];
  words?: readonly string[];
}

function listAliases({ entities, contracts }: Dataset) {
  return [
    ...entities.flatMap((entity) => describeAliases('entities', entity)),
    ...contracts.flatMap((contract) => describeAliases('contracts', contract)),
  ];
}

function describeAliases(kind: 'entities' | 'contracts', owner: Owner) {
  return owner.aliases.map(({ text }) => ({
    kind,
    id: owner.id,
    key: `${kind}/${owner.id}`,
    text,
    form: foldText(text).text.replaceAll(/\s+/g, ' '),
    hasWords: owner.words !== undefined && owner.words.length > 0,
  }));
}
