import type { FactStatus } from './fact.ts';

/** The word readers see for each status. */
export const STATUS_NAMES: Readonly<Record<FactStatus, string>> = {
  documented: 'Documented',
  reported: 'Reported',
  unknown: 'Open question',
  disputed: 'Disputed',
  'company-statement': 'Company statement',
  'agency-statement': 'Agency statement',
  criticism: 'Criticism',
};

/** What each status means, in one sentence for a tooltip or a legend. */
export const STATUS_MEANINGS: Readonly<Record<FactStatus, string>> = {
  documented:
    'Stated in a public record, or confirmed by the party it concerns.',
  reported:
    'Published by a news organisation. Not confirmed by the party, or the material is not public.',
  unknown: 'Sources say it is not known, or do not settle it.',
  disputed:
    'Sources or parties give different accounts. All of them are shown.',
  'company-statement':
    'What a company says about itself, quoted or closely paraphrased.',
  'agency-statement': 'What a government agency says about itself.',
  criticism: 'What employees, campaigners or commentators say about it.',
};
