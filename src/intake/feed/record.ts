/** One record of the feed as read: a version of a standard, its texts plain, its odd values told apart. */
import type { Apprenticeship, StandardKind, Status } from '../../model/standard.ts';
import type { Block } from '../../model/text.ts';
import type { FeedText } from './feed-text.ts';

/** A knowledge, skill or behaviour; the feed prints no code, so it is the place in its list. */
export interface FeedStatement {
  code: string;
  /** The feed's own id, by which duties map to it. */
  id: string;
  /** Where in the record: `knowledges[3]`. */
  field: string;
  text: FeedText;
}

/** An id that a duty names, and where. */
export interface FeedLink {
  field: string;
  id: string;
}

/** One duty. */
export interface FeedDuty {
  code: string;
  field: string;
  text: FeedText;
  /** Whether all apprentices have it; undefined where the feed does not say. */
  core: boolean | undefined;
  /** KSBs that it maps to, by id. */
  ksbs: readonly FeedLink[];
  /** Options that it maps to, by id. */
  options: readonly FeedLink[];
}

/** One option of a core and options standard. */
export interface FeedOption {
  /** Our id, made of the title; unique in its version. */
  slug: string;
  id: string;
  field: string;
  title: FeedText;
  ref: string | undefined;
}

/** A value that cannot be read as what it should be. */
export interface OddValue {
  field: string;
  /** The value as the feed has it, shortened. */
  given: string;
  /** What it should be: "a date". */
  wanted: string;
}

/** One record of the feed. No contact of a person is ever read. */
export interface FeedRecord {
  /** Place in the feed, counted from 1. */
  index: number;
  ref: string;
  /** The version that counts. */
  version: string;
  /** `version` and `versionNumber` as the feed has them. */
  given: { version: string; versionNumber: string };
  kind: StandardKind;
  title: FeedText;
  /** Whether the title begins with a space. */
  titleSpace: boolean;
  level: number | undefined;
  levelGiven: string;
  status: Status | undefined;
  statusGiven: string;
  route: FeedText;
  regulated: boolean | undefined;
  occupation: string | undefined;
  notices: string[];
  summary: Block[];
  summaryEscapedTwice: boolean;
  jobTitles: string[];
  /** Job titles that the feed repeats. */
  repeatedTitles: string[];
  coreAndOptions: boolean;
  options: readonly FeedOption[];
  statements: readonly FeedStatement[];
  duties: readonly FeedDuty[];
  listsQualifications: boolean;
  facts: Apprenticeship;
  updated: string | undefined;
  published: string | undefined;
  /** Day and time at which the record was made, to compare two of one version. */
  createdGiven: string;
  /** Facts that cannot be read; they are left out. */
  odd: readonly OddValue[];
  /** Lists that are no lists, so that the version cannot be sound. */
  broken: readonly OddValue[];
}

/** How a finding names a record: `ST1312 1.0`. */
export function placeOf({ ref, version }: { ref: string; version: string }): string {
  return `${ref} ${version}`;
}
