/** The rules that look at versions side by side. */
import type { FeedRule } from './finding.ts';
import { larsShared } from './rules/lars-shared.ts';
import { renumbered } from './rules/renumbered.ts';
import { severalApproved } from './rules/several-approved.ts';
import { startGap } from './rules/start-gap.ts';
import { startOverlap } from './rules/start-overlap.ts';
import { titleChanges } from './rules/title-changes.ts';
import { versionGap } from './rules/version-gap.ts';
import type { FeedVersion } from './subjects.ts';

/** Rules of the versions of one standard, which they are given oldest first. */
export const STANDARD_RULES: readonly FeedRule<readonly FeedVersion[]>[] = [
  renumbered,
  severalApproved,
  startGap,
  startOverlap,
  titleChanges,
  versionGap,
];

/** Rules of all versions of the feed. */
export const WHOLE_RULES: readonly FeedRule<readonly FeedVersion[]>[] = [larsShared];
