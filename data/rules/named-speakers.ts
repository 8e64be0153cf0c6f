import { aboutFact, type Rule } from './rule.ts';

/** A statement of a company or an agency names the one that speaks. */
export const namedSpeakers: Rule = {
  name: 'named-speakers',
  purpose:
    'Cards set what a party says about itself beside what others say, so they have to know who speaks.',
  check({ facts, entities }) {
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    return facts.flatMap(({ id, status, speaker }) => {
      if (status !== 'company-statement' && status !== 'agency-statement') {
        return [];
      }
      if (!speaker) {
        return [
          aboutFact(id, 'speaker', 'is missing; name the entity that speaks'),
        ];
      }
      const kind = kinds.get(speaker);
      const isAgency = kind === 'agency';
      if (kind === undefined || isAgency === (status === 'agency-statement')) {
        return [];
      }
      const right = isAgency ? 'agency-statement' : 'company-statement';
      const message = `does not fit the speaker, which is of kind ${kind}; write ${right}`;
      return [aboutFact(id, 'status', message)];
    });
  },
};
