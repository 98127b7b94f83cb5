import { documentRule } from './rule.ts';

/** A plan words the KSBs as its standard does. */
export const wordedOtherwise = documentRule(
  {
    id: 'worded-otherwise',
    severity: 'warns',
    finds: 'A KSB that a plan words otherwise than the page of its standard.',
  },
  (path: string, line: number, code: string, standard: string) => ({
    path,
    line,
    message: `${code} is worded otherwise than in ${standard}, whose words are kept.`,
    remedy: 'Check that the plan is for this version; note the difference in discrepancies.yaml.',
  }),
);
