/** The rules that look at one record of the feed, those that drop it first. */
import { dutyWithoutMapping } from './rules/duty-without-mapping.ts';
import { emptyText } from './rules/empty-text.ts';
import { escapedTwice } from './rules/escaped-twice.ts';
import { fillerText } from './rules/filler-text.ts';
import { htmlInText } from './rules/html-in-text.ts';
import { larsZeroApproved } from './rules/lars-zero-approved.ts';
import { larsZeroRetired } from './rules/lars-zero-retired.ts';
import { levelRange } from './rules/level-range.ts';
import { lowerCaseStart } from './rules/lower-case-start.ts';
import { mapsNearlyAll } from './rules/maps-nearly-all.ts';
import { mixedQuotes } from './rules/mixed-quotes.ts';
import { noDuties } from './rules/no-duties.ts';
import { noKsbs } from './rules/no-ksbs.ts';
import { oddFact } from './rules/odd-fact.ts';
import { optionsMissing } from './rules/options-missing.ts';
import { repeatedJobTitle } from './rules/repeated-job-title.ts';
import { sameStatementTwice } from './rules/same-statement-twice.ts';
import { sharedId } from './rules/shared-id.ts';
import { titleSpace } from './rules/title-space.ts';
import { unknownKsbMapped } from './rules/unknown-ksb-mapped.ts';
import { unknownOptionMapped } from './rules/unknown-option-mapped.ts';
import { unknownStatus } from './rules/unknown-status.ts';
import { versionBlank } from './rules/version-blank.ts';
import { versionDiffers } from './rules/version-differs.ts';
import { versionFormat } from './rules/version-format.ts';
import { whiteSpace } from './rules/white-space.ts';
import { wrongShape } from './rules/wrong-shape.ts';
import type { FeedRule } from './finding.ts';
import type { RecordSubject } from './subjects.ts';

/** Rules without which a record cannot be made a sound version. */
export const DROPPING_RULES: readonly FeedRule<RecordSubject>[] = [
  levelRange,
  versionFormat,
  wrongShape,
];

/** Rules that warn of what one record holds. */
export const RECORD_RULES: readonly FeedRule<RecordSubject>[] = [
  dutyWithoutMapping,
  emptyText,
  escapedTwice,
  fillerText,
  htmlInText,
  larsZeroApproved,
  larsZeroRetired,
  lowerCaseStart,
  mapsNearlyAll,
  mixedQuotes,
  noDuties,
  noKsbs,
  oddFact,
  optionsMissing,
  repeatedJobTitle,
  sameStatementTwice,
  sharedId,
  titleSpace,
  unknownKsbMapped,
  unknownOptionMapped,
  unknownStatus,
  versionBlank,
  versionDiffers,
  whiteSpace,
];
