/** What a sync finds in the feed, in three severities, and the rules that find it. */

/** `stops` the whole run; `drops` one version, so that what is held of it stays; `warns` of all the rest. */
export type FeedSeverity = 'stops' | 'drops' | 'warns';

/** The severities, the heaviest first. */
export const SEVERITIES: readonly FeedSeverity[] = ['stops', 'drops', 'warns'];

/** One finding about the feed. */
export interface FeedFinding {
  /** Id of the rule, which is also the name of its page in docs/findings. */
  rule: string;
  severity: FeedSeverity;
  /** What it is about: a version (`ST1312 1.0`), a record of the feed (`feed.json: record 17`), or a file. */
  place: string;
  /** The field of the record, such as `duties[3].mappedSkills[0]`; empty for the whole. */
  field: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What was done about it, or is to be done, one sentence. */
  done: string;
}

/** A finding as a rule says it; the rule adds its id and its severity. */
export interface Said {
  place: string;
  field?: string;
  message: string;
  done: string;
}

/** One rule of the feed: what it looks at is for each rule to say. */
export interface FeedRule<Subject> {
  /** Name of the rule, of its file, of its test and of its page. */
  id: string;
  severity: FeedSeverity;
  /** What it finds, in one sentence. */
  finds: string;
  run(subject: Subject): FeedFinding[];
}

/** Makes a rule of what it says. */
export function feedRule<Subject>(
  rule: Omit<FeedRule<Subject>, 'run'> & { run(subject: Subject): Said[] },
): FeedRule<Subject> {
  const { id, severity } = rule;
  return {
    ...rule,
    run: (subject) =>
      rule.run(subject).map(({ place, field = '', message, done }) => ({
        rule: id,
        severity,
        place,
        field,
        message,
        done,
      })),
  };
}

/**
 * One finding on one line.
 *
 * @example 'ST1312 1.0: duties[3]: maps to no KSB. Its mapping is kept as absent.'
 */
export function writeFeedFinding({ place, field, message, done }: FeedFinding): string {
  return `${place}: ${field && `${field}: `}${message} ${done}`;
}

/** Orders findings by severity, rule, place and field; numbers in them count as numbers. */
export function compareFeedFindings(a: FeedFinding, b: FeedFinding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byNumber.compare(a.rule, b.rule) ||
    byNumber.compare(a.place, b.place) ||
    byNumber.compare(a.field, b.field) ||
    byNumber.compare(a.message, b.message)
  );
}

const byNumber = new Intl.Collator('en', { numeric: true });
