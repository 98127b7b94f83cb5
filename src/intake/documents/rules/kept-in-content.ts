import { documentRule } from './rule.ts';

/** What content holds and a copy lacks is kept. */
export const keptInContent = documentRule(
  {
    id: 'kept-in-content',
    severity: 'warns',
    finds: 'Something that content holds and the document lacks; it is kept.',
  },
  (path: string, field: string, file: string) => ({
    path,
    line: 1,
    message: `The document lacks what ${file} holds under ${field}; it is kept.`,
    remedy: 'Take it out by hand if the page no longer has it.',
  }),
);
