import { documentRule } from './rule.ts';

/** A document goes on to its end. */
export const cutPage = documentRule(
  {
    id: 'cut-page',
    severity: 'stops',
    finds: 'A page of which a part that it must have is missing.',
  },
  (path: string, line: number, message: string) => ({
    path,
    line,
    message,
    remedy: 'The copy was cut: save the whole page again, and import that.',
  }),
);
