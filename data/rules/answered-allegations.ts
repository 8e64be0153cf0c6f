import { aboutFact, type Rule } from './rule.ts';

/**
 * Criticism stands with the reply of the party concerned, or with the day on
 * which none was found; what is disputed, with whatever disputes it.
 */
export const answeredAllegations: Rule = {
  name: 'answered-allegations',
  purpose:
    'Both sides stand together, and a missing reply is said, not left out.',
  check({ facts }) {
    return facts.flatMap((fact) => {
      const { id, status, replies, noReplyFound, contradicts } = fact;
      if (status === 'disputed' && !contradicts?.length) {
        const message =
          'is missing for a disputed fact; name the facts that dispute it';
        return [aboutFact(id, 'contradicts', message)];
      }
      const hasReplies = replies !== undefined && replies.length > 0;
      if (status === 'criticism' && !hasReplies && !noReplyFound) {
        const message =
          'is missing; name the facts that hold the reply, or the day of the search in noReplyFound';
        return [aboutFact(id, 'replies', message)];
      }
      if (hasReplies && noReplyFound) {
        const message = 'contradicts replies; keep one of the two';
        return [aboutFact(id, 'noReplyFound', message)];
      }
      return [];
    });
  },
};
