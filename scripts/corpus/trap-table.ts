/**
 * The traps of the real feeds, and the share of the standards or versions of a corpus that hold each.
 * Which of them can hold it says traps.ts; one at least does, wherever something fits.
 */

/** One trap. */
export interface Trap {
  /** What a reader of the feed meets. */
  what: string;
  /** Share of all standards, or of all versions, that hold it. */
  share: number;
}

/** Traps of a standard as a whole, in the order in which they are given out. */
export const STANDARD_TRAPS = {
  'version-gap': { what: 'A gap in the version numbers.', share: 0.04 },
  'title-changed': { what: 'A title that changes from one version to the next.', share: 0.04 },
  'approved-twice': { what: 'Two versions approved for delivery at once.', share: 0.05 },
  'start-overlap': {
    what: 'A version that starts before the last start of the one before.',
    share: 0.03,
  },
  'start-gap': { what: 'Days on which no version can be started.', share: 0.03 },
  'lars-zero-retired': { what: 'A retired standard with LARS code 0.', share: 0.01 },
  'lars-zero-approved': {
    what: 'A standard approved for more than two weeks with LARS code 0.',
    share: 0.006,
  },
  'lars-shared': { what: 'A LARS code that another standard has as well.', share: 0.004 },
  'curly-quotes': { what: 'Curly quotation marks and apostrophes in statements.', share: 0.08 },
  'straight-quotes': { what: 'Straight quotation marks in statements.', share: 0.08 },
  'lower-case-start': { what: 'Statements that start in lower case.', share: 0.05 },
  'html-entity': { what: 'An ampersand as an entity in statements.', share: 0.06 },
  'statement-list': { what: 'A bulleted list inside a statement.', share: 0.02 },
  'maps-label-differs': {
    what: 'Labels of the maps that differ from the place in the list.',
    share: 0.05,
  },
  'maps-soc-zero': { what: 'A SOC code of 0 in the maps, which means none.', share: 0.03 },
  'maps-missing': { what: 'An occupation that the maps do not hold.', share: 0.02 },
  'progression-missing': { what: 'An occupation without a progression map.', share: 0.26 },
  'progression-pair-twice': {
    what: 'A pair of the progression maps that is given twice.',
    share: 0.12,
  },
  'later-gone': {
    what: 'In the second edition only: a standard that vanished from the feed.',
    share: 0.005,
  },
  'later-version': { what: 'In the second edition only: a new version.', share: 0.02 },
} satisfies Record<string, Trap>;

/** Traps of one version, in the order in which they are given out. */
export const VERSION_TRAPS = {
  'no-structured-ksbs': { what: 'No KSBs and no duties, only HTML.', share: 0.006 },
  'no-duties': { what: 'KSBs, but no duties.', share: 0.01 },
  'duty-without-ksbs': { what: 'Duties that need no KSB.', share: 0.01 },
  'duty-maps-nearly-all': { what: 'A duty that needs nearly every KSB.', share: 0.04 },
  'duty-unknown-ksb': {
    what: 'A duty that needs a KSB which its version does not list.',
    share: 0.02,
  },
  'duty-unknown-option': {
    what: 'A duty of an option which its version does not list.',
    share: 0.006,
  },
  'ksb-without-duty': { what: 'A KSB that no duty needs.', share: 0.01 },
  'option-id-twice': { what: 'One option id that stands for two options.', share: 0.002 },
  'core-and-options-without-options': { what: 'Core and options, but no options.', share: 0.006 },
  'statement-twice': {
    what: 'One statement listed twice; the next version drops one, and later codes move.',
    share: 0.01,
  },
  'record-twice': {
    what: 'Two records of the same version; the latest createdDate counts.',
    share: 0.01,
  },
  'version-blank': { what: 'A blank version, which means 1.0.', share: 0.02 },
  'version-differs': { what: 'A version that differs from versionNumber.', share: 0.008 },
  'level-as-text': { what: 'A level as text.', share: 0.02 },
  'title-leading-space': { what: 'A title that starts with a space.', share: 0.01 },
  'job-title-twice': { what: 'A job title that is listed twice.', share: 0.04 },
  'statement-br': { what: 'A line break of HTML in statements.', share: 0.03 },
  'statement-closing-tag': {
    what: 'A closing tag without its opening one in statements.',
    share: 0.02,
  },
  'statement-nbsp': {
    what: 'Non-breaking spaces in statements, as entities and as characters.',
    share: 0.06,
  },
  'statement-escaped-once': { what: 'Statements in escaped paragraphs.', share: 0.03 },
  'statement-escaped-twice': {
    what: 'Statements in paragraphs that are escaped twice.',
    share: 0.01,
  },
  'statement-spaces': { what: 'Leading, trailing and double spaces in statements.', share: 0.2 },
  'summary-escaped-twice': { what: 'A summary whose HTML is escaped twice.', share: 0.05 },
  'summary-filler': { what: 'A full stop in a paragraph where the summary is empty.', share: 0.02 },
  'summary-script': { what: 'A script and an event handler in a summary.', share: 0.002 },
  'filler-duty': { what: 'A duty that is only a full stop.', share: 0.004 },
  'filler-criteria': {
    what: 'Full stops in the place of criteria for measuring performance.',
    share: 0.3,
  },
  'date-offset': { what: 'Dates with " +00:00" after them.', share: 0.25 },
  'date-empty': { what: 'Empty text where there is no date.', share: 0.15 },
  'hours-empty': {
    what: 'Empty text in the place of the hours of off-the-job training.',
    share: 0.15,
  },
  'personal-contact': {
    what: 'Names, addresses and telephone numbers of people, each marked with "PERSONAL-".',
    share: 0.9,
  },
  'epa-zero': { what: 'An EPA period of 0 months, which means not given.', share: 0.05 },
  'later-statement': {
    what: 'In the second edition only: a statement of the same version in other words.',
    share: 0.01,
  },
  'later-option-title': {
    what: 'In the second edition only: the title of an option changed.',
    share: 0.004,
  },
  'later-option-gone': {
    what: 'In the second edition only: an option of the same version removed.',
    share: 0.002,
  },
} satisfies Record<string, Trap>;

/** Name of a trap of a standard. */
export type StandardTrap = keyof typeof STANDARD_TRAPS;
/** Name of a trap of a version. */
export type VersionTrap = keyof typeof VERSION_TRAPS;
/** Name of a trap. */
export type TrapId = StandardTrap | VersionTrap;

/** Traps that stand inside the statements of a first version. */
export const INSIDE_STATEMENTS: readonly StandardTrap[] = [
  'curly-quotes',
  'straight-quotes',
  'lower-case-start',
  'html-entity',
  'statement-list',
];
