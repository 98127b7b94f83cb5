import { documentRule } from './rule.ts';

/** No two documents of one run give the same thing. */
export const sameEntity = documentRule(
  {
    id: 'same-entity',
    severity: 'stops',
    finds: 'Two documents of one run that give the same thing.',
  },
  (path: string, other: string, what: string) => ({
    path,
    line: 1,
    message: `The document gives ${what}, which ${other} gives as well.`,
    remedy: 'Import one of the two.',
  }),
);
