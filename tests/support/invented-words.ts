/** Arbitrary words as official documents use them, for properties of the importer. */
import fc from 'fast-check';

const WORDS =
  'keep harbour light boat tide wind crew quay lamp lens rope anchor chart night watch signal fog pilot ferry lock gate storm weather safety records policy clients’ multi-agency (HSE) and/or e.g. & 24/7 £5 “safe” naïve'.split(
    ' ',
  );

/** A sentence: a capital, some words, and a mark at its end or none. */
export const sentence = fc
  .tuple(
    fc.constantFrom('Keeping', 'The', 'How', 'Lights', 'Manage', 'Own', 'K-nots', 'Safe'),
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 30 }),
    fc.constantFrom('.', '.', '', '!'),
  )
  .map(([first, rest, end]) => `${[first, ...rest].join(' ')}${end}`);

/** A sentence that ends with a full stop. */
export const fullSentence = sentence.map((text) => `${text.replace(/[.!]$/, '')}.`);

/** A short name in sentence case, such as a job title. */
export const name = fc
  .tuple(
    fc.constantFrom('Harbour', 'Lock', 'Ferry', 'Night', 'Assistant', 'Lead'),
    fc.array(fc.constantFrom('keeper', 'warden', 'pilot', 'officer', 'assistant', 'quay'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '));

/** Four digits of a reference. */
export const digits = fc.integer({ min: 1000, max: 9999 }).map(String);

/** A day between 2015 and 2030. */
export const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The day as pages print it. */
export function printDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Words with the marks that HTML keeps for itself written as entities. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('£', '&pound;')
    .replaceAll('“', '&#8220;');
}
