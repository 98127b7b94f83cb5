import { documentRule, quote } from './rule.ts';

/** A standard has an official title. */
export const noTitle = documentRule(
  { id: 'no-title', severity: 'warns', finds: 'A page without the title of its standard.' },
  (path: string, line: number, title: string) => ({
    path,
    line,
    message: `The copy does not carry the title of the standard; ${quote(title)} is what its own words suggest.`,
    remedy: 'Write the official title into the field title.',
  }),
);
